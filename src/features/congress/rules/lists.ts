import type { Share } from "../../../charter/rulebook/parameter.ts";
import { meets } from "../../../charter/rulebook/share.ts";

/** By how much a list is longer than its seats, beside what the rule lets it be (CON-08); a number to show, never a bar. */
export function surplusOf(
	listed: number,
	seats: number,
	mostPercent: number,
): { surplus: number; percent: number; over: boolean } {
	const surplus = Math.max(0, listed - seats);
	const percent = seats === 0 ? 0 : Math.round((surplus / seats) * 100);
	return { surplus, percent, over: surplus * 100 > mostPercent * seats };
}

/** Whether a person proposed on the floor comes onto the list (CON-09): more than 30 % of those attending agreed. */
export const isListed = (
	source: "prepared" | "floor",
	supporters: number | null,
	attending: number,
	share: Share,
): boolean => source === "prepared" || meets(share, supporters ?? 0, attending);

/**
 * How many marks a valid paper bears at least: a paper that marks nobody is invalid where the list has a surplus, and a vote against
 * everybody where it has none (from memory, unverified).
 */
export const fewestMarks = (listed: number, seats: number): 0 | 1 =>
	listed > seats ? 1 : 0;
