import { addMonths, type Month, quarterOf } from "../../../charter/calendar.ts";
import { ended, upperFirst } from "../../../charter/words.ts";
import type { Kind } from "../schema/record.ts";

type Occasion = { kind: Kind; month: Month };

/** `sinh hoạt chi bộ thường kỳ tháng 8 năm 2026`, `sinh hoạt chuyên đề quý III năm 2026`. */
export function occasionOf({ kind, month }: Occasion): string {
	const name = {
		ordinary: "sinh hoạt chi bộ thường kỳ",
		thematic: "sinh hoạt chuyên đề",
		combined: "sinh hoạt chi bộ thường kỳ và sinh hoạt chuyên đề",
	}[kind];
	return `${name} ${periodOf({ kind, month })}`;
}

/** What a meeting leads: its month, or its quarter when it is thematic. */
export const periodOf = ({ kind, month }: Occasion): string =>
	kind === "thematic" ? quarterInWords(month) : monthInWords(month);

/** The period in which the tasks of a meeting are reported. */
export const nextPeriodOf = ({ kind, month }: Occasion): string =>
	periodOf({ kind, month: addMonths(month, kind === "thematic" ? 3 : 1) });

/** The first two months take a zero, as in dates (05-HD/VPTW, 27/5/2026). */
function monthInWords(month: Month): string {
	const number = Number(month.slice(5));
	return `tháng ${number <= 2 ? `0${number}` : number} năm ${month.slice(0, 4)}`;
}

const ROMAN = ["I", "II", "III", "IV"];

const quarterInWords = (month: Month): string =>
	`quý ${ROMAN[quarterOf(month) - 1]} năm ${month.slice(0, 4)}`;

/** The text as a sentence: first letter large, an end. */
export const sentence = (text: string): string => upperFirst(ended(text));

/** `a (b)`, or `a` where there is nothing to add. */
export const withNote = (text: string, note: string | null): string =>
	note ? `${text} (${note})` : text;

/** Counts below ten as papers write them: `02`. */
export const twoDigits = (count: number): string =>
	String(count).padStart(2, "0");
