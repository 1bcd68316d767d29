import { addMonths, type IsoDate, monthOf } from "../../../charter/calendar.ts";
import { fold, sortKeyOf } from "../../../charter/names.ts";
import type { Item } from "../schema/record.ts";

/** A part of the agenda that members take by turns. */
export type Role = "ho-chi-minh" | "criticism";

/** Who is proposed for a role, and when they last had it in this cell. */
export type Turn = {
	role: Role;
	memberId: string;
	name: string;
	lastOn: IsoDate | null;
	/** Whether that was within twelve months. */
	lately: boolean;
};

type OnRoll = { id: string; name: string; participations: readonly string[] };
type Taken = Pick<Item, "kind" | "title"> & { memberId: string; on: IsoDate };

/** The role that an item gives its presenter, found by its kind or its words however they are written. */
export function roleOf({
	kind,
	title,
}: Pick<Item, "kind" | "title">): Role | null {
	if (kind === "criticism") return "criticism";
	return kind === "information" && fold(title).includes("ho chi minh")
		? "ho-chi-minh"
		: null;
}

/**
 * Whose turn it is, one of each role: of those who may attend, never had it before had it long ago, then the order of names. Who is
 * exempt, away, suspended or on leave is passed over. A probationary member is not: only voting and standing for election are barred
 * to them (MTG-06). Two roles go to two members where there are two. A proposal of the product; nobody is counted.
 */
export function turnsAt(asked: {
	roll: readonly OnRoll[];
	/** Who asked leave of this meeting. */
	onLeave: readonly string[];
	taken: readonly Taken[];
	on: IsoDate;
}): Turn[] {
	const { roll, onLeave, taken, on } = asked;
	const mayAttend = roll.filter(
		({ id, participations }) =>
			participations.length === 0 && !onLeave.includes(id),
	);
	const turns: Turn[] = [];
	for (const role of ROLES) {
		const [first, ...others] = mayAttend
			.map(({ id, name }) => ({ id, name, lastOn: lastOf(role, id, taken) }))
			.sort(
				(a, b) =>
					(a.lastOn ?? "").localeCompare(b.lastOn ?? "") ||
					sortKeyOf(a.name).localeCompare(sortKeyOf(b.name)),
			);
		const isFree = ({ id }: { id: string }) =>
			!turns.some(({ memberId }) => memberId === id);
		const next = first && !isFree(first) ? (others[0] ?? first) : first;
		if (next)
			turns.push({
				role,
				memberId: next.id,
				name: next.name,
				lastOn: next.lastOn,
				lately: next.lastOn !== null && next.lastOn > yearBefore(on),
			});
	}
	return turns;
}

const ROLES: readonly Role[] = ["ho-chi-minh", "criticism"];

const lastOf = (
	role: Role,
	memberId: string,
	taken: readonly Taken[],
): IsoDate | null =>
	taken
		.filter((one) => one.memberId === memberId && roleOf(one) === role)
		.map(({ on }) => on)
		.sort()
		.at(-1) ?? null;

const yearBefore = (day: IsoDate): IsoDate =>
	`${addMonths(monthOf(day), -12)}${day.slice(7)}`;
