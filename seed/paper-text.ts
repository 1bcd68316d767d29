import type { IsoDate } from "../src/charter/calendar.ts";

/** What a pattern's named groups caught; an absent group is "". */
export type Catch = (group: string) => string;

/** The first place where the pattern fits; null when there is none. */
export function find(text: string, pattern: RegExp): Catch | null {
	const groups = pattern.exec(text)?.groups;
	return groups ? (group) => groups[group] ?? "" : null;
}

/** As `find`, for what a paper may not lack. */
export function must(text: string, pattern: RegExp): Catch {
	const caught = find(text, pattern);
	if (!caught) throw new Error(`The paper has nothing like ${pattern}.`);
	return caught;
}

/** Every place where a global pattern fits. */
export function all(text: string, pattern: RegExp): Catch[] {
	return [...text.matchAll(pattern)].map(
		({ groups }) =>
			(group) =>
				groups?.[group] ?? "",
	);
}

/** The text from `start` to the next `end` (to the very end when it never comes). */
export function part(text: string, start: string, end: string): string {
	const from = text.indexOf(start);
	if (from < 0) throw new Error(`The paper has no part ${start}.`);
	const to = text.indexOf(end, from + start.length);
	return text.slice(from + start.length, to < 0 ? undefined : to);
}

/** The rest of the line that begins with `label`; "" when the paper has none. */
export function lineAfter(text: string, label: string): string {
	const line = text.split("\n").find((l) => l.startsWith(label));
	return line?.slice(label.length).trim() ?? "";
}

/** The value that stands for a word of the paper. */
export function pick<T>(table: Record<string, T>, word: string): T {
	const value = table[word];
	if (value === undefined) throw new Error(`The paper says "${word}".`);
	return value;
}

/** `03/10/2026`, `3/10/2026` → `2026-10-03`. */
export function isoOf(shown: string): IsoDate {
	const [day = "", month = "", year = ""] = shown.split("/");
	return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** `ngày 30 tháng 7 năm 2026` → `2026-07-30`. */
export function wordyDate(text: string): IsoDate {
	const said = must(text, /ngày (?<d>\d+) tháng (?<m>\d+) năm (?<y>\d+)/);
	return isoOf(`${said("d")}/${said("m")}/${said("y")}`);
}
