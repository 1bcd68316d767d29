/** The word of a table for a key that came from elsewhere; empty where the table has none. */
export function wordFor(
	words: Readonly<Record<string, string>>,
	key: unknown,
): string {
	const name = String(key);
	return Object.hasOwn(words, name) ? (words[name] ?? "") : "";
}
