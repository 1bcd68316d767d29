import type { IsoDate } from "../../charter/calendar.ts";
import type { Found, Pledge } from "./schema.ts";

/** Whether the cell is to look at it again: its day has come and it is not closed. */
export const isDue = (
	{ lookOn, closedOn }: Pick<Pledge, "lookOn" | "closedOn">,
	today: IsoDate,
): boolean => closedOn === null && lookOn <= today;

/** Whether the member is to say how it stands: its day has come and they have said nothing since. */
export const isOwnDue = (
	pledge: Pick<Pledge, "lookOn" | "closedOn" | "looks">,
	today: IsoDate,
): boolean =>
	isDue(pledge, today) &&
	!pledge.looks.some(({ own, on }) => own && on >= pledge.lookOn);

/** The cell's count alone, of nobody: how many were promised, how many the cell has looked at since. */
export const countOf = (
	pledges: readonly Pick<Pledge, "looks">[],
): { promised: number; looked: number } => ({
	promised: pledges.length,
	looked: pledges.filter(({ looks }) => looks.some(({ own }) => !own)).length,
});

/** Whether a pledge may be looked at again on a day: one that is still ahead. */
export const isAhead = (day: IsoDate, today: IsoDate): boolean => day > today;

/** What a look of the cell changes: changed closes it, otherwise it is looked at again on a later day. Null where that day is missing or not ahead. */
export function lookedAt(
	found: Found,
	nextOn: IsoDate | null,
	today: IsoDate,
): { closedOn: IsoDate | null; nextOn: IsoDate | null } | null {
	if (found === "changed") return { closedOn: today, nextOn: null };
	return nextOn !== null && isAhead(nextOn, today)
		? { closedOn: null, nextOn }
		: null;
}
