import type { Attendee, Presence, Standing } from "../schema/record.ts";
import type { AttendanceFigures } from "../schema/snapshot.ts";

type Participation =
	| "exempt"
	| "temporary-elsewhere"
	| "away"
	| "special-duty"
	| "suspended";

/** How a member stands in the attendance of a meeting (MTG-04): working away keeps being counted. */
export function standingOf(participations: readonly Participation[]): Standing {
	const order = [
		"suspended",
		"exempt",
		"temporary-elsewhere",
		"special-duty",
	] as const;
	return order.find((kind) => participations.includes(kind)) ?? "counted";
}

const there = (presence: Presence | null) =>
	presence === "present" || presence === "late";
export const isThere = (a: Pick<Attendee, "presence">): boolean =>
	there(a.presence);

/** Rounded to two decimals, as printed. */
export const percent = (part: number, whole: number): number | null =>
	whole === 0 ? null : Math.round((part / whole) * 10_000) / 100;

/**
 * Rate = present / (roll − exempt − suspended − temporary elsewhere − special duty); "absent with reason" stays in the denominator.
 * An exempt member who comes changes neither side (score-sheets.md 8).
 */
export function attendanceFigures(
	roll: readonly Attendee[],
): AttendanceFigures {
	const of = (standing: Standing) =>
		roll.filter((a) => a.standing === standing);
	const counted = of("counted");
	const having = (presence: Presence | null) =>
		counted.filter((a) => a.presence === presence).length;
	const present = counted.filter(isThere).length;
	return {
		roll: roll.length,
		official: roll.filter((a) => a.class === "official").length,
		probationary: roll.filter((a) => a.class === "probationary").length,
		exempt: of("exempt").length,
		exemptPresent: of("exempt").filter(isThere).length,
		suspended: of("suspended").length,
		temporaryElsewhere: of("temporary-elsewhere").length,
		specialDuty: of("special-duty").length,
		counted: counted.length,
		present,
		late: having("late"),
		absentWithReason: having("excused"),
		absentWithoutReason: having("unexcused"),
		unmarked: having(null),
		officialPresent: roll.filter(
			(a) => a.class === "official" && isThere(a) && mayVote(a),
		).length,
		ratePercent: percent(present, counted.length),
	};
}

/** Official members vote; those on temporary activity elsewhere and suspended ones do not (MTG-05, MTG-06). */
export const mayVote = (a: Attendee): boolean =>
	a.class === "official" &&
	a.standing !== "temporary-elsewhere" &&
	a.standing !== "suspended";

/** Members who were absent with reason more often in a row than the rule lets pass without a word (ATT-03). */
export function longAbsences(
	roll: readonly Attendee[],
	running: Readonly<Record<string, number>>,
	allowed: number,
): string[] {
	return roll
		.filter(
			(a) =>
				a.standing === "counted" &&
				a.presence === "excused" &&
				(running[a.memberId] ?? 0) + 1 > allowed,
		)
		.map((a) => a.name);
}

/** How many sat in the room, whether counted in the rate or not. */
export const attendeesIn = (
	roll: readonly Pick<Attendee, "presence">[],
): number =>
	roll.filter(({ presence }) => presence === "present" || presence === "late")
		.length;
