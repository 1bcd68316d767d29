import { isThere } from "../../meeting/rules/attendance.ts";
import { voteBase } from "../../meeting/rules/votes.ts";
import type { Delegate } from "../schema.ts";

/** Those who are reckoned with: exempt members and those temporarily elsewhere only where they came (CON-11), suspended ones not. */
const isConvened = (d: Delegate): boolean =>
	d.standing !== "suspended" &&
	(isThere(d) ||
		(d.standing !== "exempt" && d.standing !== "temporary-elsewhere"));

/** Who was convened and who came (CON-03: two thirds make the congress valid). */
export const attendanceOf = (roll: readonly Delegate[]) => ({
	convened: roll.filter(isConvened).length,
	present: roll.filter((d) => isConvened(d) && isThere(d)).length,
});

/**
 * Base of an election (CON-10): official members convened, less those temporarily elsewhere or exempt who are absent, suspended ones,
 * and those absent for the whole congress with an accepted reason.
 */
export function electionBase(roll: readonly Delegate[]): {
	base: number;
	recipe: Record<string, number>;
} {
	const { base, recipe } = voteBase(roll);
	const excusedAll = roll.filter(
		(d) =>
			d.class === "official" &&
			(d.standing === "counted" || d.standing === "special-duty") &&
			d.presence === "excused",
	).length;
	return { base: base - excusedAll, recipe: { ...recipe, excusedAll } };
}
