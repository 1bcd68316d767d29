import {
	type IsoDate,
	showDateInWords,
	showPercent,
	weekdayOf,
} from "../../../charter/calendar.ts";
import type { Block } from "../../../platform/papers/paper.ts";

export const heading = (text: string): Block => ({
	kind: "heading",
	level: 1,
	text,
});
export const point = (text: string): Block => ({
	kind: "heading",
	level: 2,
	text,
});
export const paragraph = (text: string): Block => ({ kind: "paragraph", text });
export const bullet = (text: string): Block => ({ kind: "bullet", text });

/** `thứ hai, ngày 05 tháng 10 năm 2026`. */
export const dayInWords = (day: IsoDate): string =>
	`${weekdayOf(day).toLocaleLowerCase("vi")}, ${showDateInWords(day)}`;

/** The text with a full stop where it has no end. */
export function ended(text: string): string {
	const tidy = text.trim();
	return /[.?!…:;]$/.test(tidy) ? tidy : `${tidy}.`;
}

/** `11/12 phiếu, đạt 91,67%`, of the base of the rule. */
export const votesInWords = (votes: number, base: number): string =>
	`${votes}/${base} phiếu, đạt ${shareOf(votes, base)}`;

/** `91,67%`; of nobody nothing. */
export const shareOf = (votes: number, base: number): string =>
	showPercent(base === 0 ? 0 : (votes / base) * 100);

/** A title within a sentence: its first letter small. */
export const inText = (title: string): string =>
	title.slice(0, 1).toLocaleLowerCase("vi") + title.slice(1);

/** Names one after the other, or that there are none. */
export const named = (names: readonly string[]): string =>
	names.length === 0 ? "không" : names.join("; ");
