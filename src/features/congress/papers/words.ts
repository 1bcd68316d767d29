import { showPercent } from "../../../charter/calendar.ts";

/** `11/12 phiếu, đạt 91,67%`, of the base of the rule. */
export const votesInWords = (votes: number, base: number): string =>
	`${votes}/${base} phiếu, đạt ${shareOf(votes, base)}`;

/** `91,67%`; of nobody nothing. */
export const shareOf = (votes: number, base: number): string =>
	showPercent(base === 0 ? 0 : (votes / base) * 100);

/** Names one after the other, or that there are none. */
export const named = (names: readonly string[]): string =>
	names.length === 0 ? "không" : names.join("; ");
