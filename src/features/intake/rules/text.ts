import { fold, tidy } from "../../../charter/names.ts";
import type { Cell } from "../schema/list.ts";

/** What the sheet shows in a cell; a date in ISO form, null where nothing stands. */
export function shownIn(cell: Cell | undefined): string | null {
	if (cell === null || cell === undefined) return null;
	if (typeof cell === "object") return cell.date;
	if (typeof cell === "boolean") return cell ? "x" : null;
	return String(cell);
}

const NEAT =
	/^[!-~\u00a1-\u00cf\u00d1-\u00ef\u00f1-\u024f\u1e00-\u1eff]+(?: [!-~\u00a1-\u00cf\u00d1-\u00ef\u00f1-\u024f\u1e00-\u1eff]+)*$/;

/** The text of a cell in one form (NFC, Đ, single spaces), null where nothing stands. */
export function textIn(cell: Cell | undefined): string | null {
	const shown = shownIn(cell);
	if (shown === null) return null;
	// Most cells are neat; tidying them all again was half the time of a list of 72,343 rows.
	return NEAT.test(shown) ? shown : tidy(shown) || null;
}

/** The text without diacritics and punctuation, for recognising words. */
export function wordsIn(text: string): string {
	if (/^[a-z0-9]*$/.test(text)) return text;
	const before = remembered.get(text);
	if (before !== undefined) return before;
	const words = fold(text)
		.replace(/[^\p{L}\p{N}]+/gu, " ")
		.trim();
	if (remembered.size === MOST_REMEMBERED) remembered.clear();
	remembered.set(text, words);
	return words;
}

/** Lists say the same few words in every row. */
const remembered = new Map<string, string>();
const MOST_REMEMBERED = 2000;

/** A dash alone stands for empty. */
export const isDash = (text: string): boolean => /^[-–—]+$/u.test(text);

/** "nt", "như trên" and a pair of quotes repeat the value of the row above. */
export const isDitto = (text: string): boolean =>
	/^(nt|n\.t|như trên|["”“〃]|'')$/iu.test(text);

/** A word that says that something is absent. */
export const saysNone = (text: string): boolean =>
	/^(khong|0|k|ko)$/.test(wordsIn(text));

/** An ordinary value: null for empty, a dash, "không". */
export function valueIn(cell: Cell | undefined): string | null {
	const text = textIn(cell);
	return text === null || isDash(text) ? null : text;
}

const OLD_TONES =
	/(?<![qQ])([oO][àáảãạÀÁẢÃẠèéẻẽẹÈÉẺẼẸ]|[uU][ỳýỷỹỵỲÝỶỸỴ])(?!\p{L})/u;

/** Whether a tone stands on the other vowel (uỷ for ủy, oà for òa). */
export const hasOldTone = (text: string): boolean =>
	OLD_TONES.test(text.normalize("NFC"));

/** The same text with every tone where present spelling puts it (uỷ → ủy). */
export function modernTone(text: string): string {
	return text.normalize("NFC").replace(new RegExp(OLD_TONES, "gu"), (pair) => {
		const [first = "", second = ""] = pair;
		const [vowel = "", tone = ""] = second.normalize("NFD");
		return `${(first + tone).normalize("NFC")}${vowel}`;
	});
}

/** A name typed in capitals in ordinary letters; any other stays as typed. */
export function ordinaryCase(name: string): string {
	if (name !== name.toUpperCase()) return name;
	return name
		.toLowerCase()
		.replace(
			/(^|[\s'’-])(\p{L})/gu,
			(_, before: string, letter: string) => before + letter.toUpperCase(),
		);
}

const LETTERS = 26;

/** The letter of a column, from 0: A, B … Z, AA. */
export function letterOf(index: number): string {
	const rest = Math.floor(index / LETTERS);
	const letter = String.fromCharCode(65 + (index % LETTERS));
	return rest === 0 ? letter : letterOf(rest - 1) + letter;
}

/** The position of a column letter, from 0. */
export function indexOf(letter: string): number {
	return (
		[...letter].reduce((n, l) => n * LETTERS + l.charCodeAt(0) - 64, 0) - 1
	);
}
