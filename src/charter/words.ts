/** The word of a table for a key that came from elsewhere; empty where the table has none. */
export function wordFor(
	words: Readonly<Record<string, string>>,
	key: unknown,
): string {
	const name = String(key);
	return Object.hasOwn(words, name) ? (words[name] ?? "") : "";
}

const UNITS = ["KB", "MB", "GB", "TB"] as const;

/** A size in bytes as people read it: "1,5 GB". */
export function sizeWords(bytes: number): string {
	let size = bytes / 1024;
	let at = 0;
	while (size >= 1023.5 && at < UNITS.length - 1) {
		size /= 1024;
		at++;
	}
	const digits = size < 10 && at > 0 ? 1 : 0;
	return `${size.toFixed(digits).replace(".", ",")} ${UNITS[at]}`;
}

/** The text with a full stop where it has no end. */
export function ended(text: string): string {
	const tidy = text.trim();
	return /[.?!…:;]$/.test(tidy) ? tidy : `${tidy}.`;
}

export const upperFirst = (text: string): string =>
	text.slice(0, 1).toLocaleUpperCase("vi") + text.slice(1);
export const lowerFirst = (text: string): string =>
	text.slice(0, 1).toLocaleLowerCase("vi") + text.slice(1);
