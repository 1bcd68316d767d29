/** The word of a table for a key that came from elsewhere; empty where the table has none. */
export const wordFor = (words: Readonly<Record<string, string>>, key: unknown): string => words[String(key)] ?? "";
