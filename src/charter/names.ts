/** A Vietnamese personal name taken apart; `middle` may be empty. */
export type NameParts = { family: string; middle: string; given: string };

/** One form of a typed text: NFC, Ð read as Đ, single spaces, none at the ends. Tone placement stays as typed. */
export function tidy(text: string): string {
	return text
		.normalize("NFC")
		.replaceAll("Ð", "Đ")
		.replaceAll("ð", "đ")
		.replace(/[\s\u00a0\u200b-\u200d\ufeff]+/gu, " ")
		.trim();
}

/** Lower case without diacritics, for search and comparison: `Đặng Văn` → `dang van`. */
export function fold(text: string): string {
	return tidy(text)
		.toLowerCase()
		.normalize("NFD")
		.replace(/\p{M}/gu, "")
		.replaceAll("đ", "d");
}

/** Takes a name apart: family name first, given name last. A single word is a given name. */
export function splitName(name: string): NameParts {
	const words = tidy(name).split(" ");
	const given = words.at(-1) ?? "";
	const family = words.length > 1 ? (words[0] ?? "") : "";
	return { family, middle: words.slice(1, -1).join(" "), given };
}

const VOWELS = "aăâeêioôơuưy";
const LETTERS = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";
const TONES = ["", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323"];

/** A key that sorts as Vietnamese does under binary order: all letters first (a ă â … d đ …), then all tones (ngang huyền hỏi ngã sắc nặng). */
function alphabetKey(text: string): string {
	let letters = "";
	let tones = "";
	for (const char of tidy(text).toLowerCase()) {
		const parts = char.normalize("NFD");
		const tone = TONES.findIndex((t) => t !== "" && parts.includes(t));
		const letter = (
			tone > 0 ? parts.replace(TONES[tone] ?? "", "") : parts
		).normalize("NFC");
		letters += placeOf(letter);
		if (VOWELS.includes(letter)) tones += String(Math.max(tone, 0));
	}
	return `${letters} ${tones}`;
}

/** Two signs per letter; what stands between words sorts before every letter. A foreign letter sorts as its plain form (ŭ as u). */
function placeOf(letter: string): string {
	if (letter === " ") return "!";
	const known = LETTERS.indexOf(letter);
	const at = known < 0 ? LETTERS.indexOf(fold(letter)) : known;
	return at < 0
		? letter
		: String.fromCharCode(97 + Math.floor(at / 10)) + String(at % 10);
}

/** Sort key of a name in Vietnamese order: given name, then middle, then family; compare as plain bytes. */
export function sortKeyOf(name: string): string {
	const { given, middle, family } = splitName(name);
	return [given, middle, family].map(alphabetKey).join(" ");
}
