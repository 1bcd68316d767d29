const PREFIX = "AGE-SECRET-KEY-1";

/** The key of a box as people copy it: 58 letters and digits in groups of four. */
export const keyInGroups = (key: string): string =>
	(key.slice(PREFIX.length).match(/.{1,4}/g) ?? []).join(" ");

/** The key from what somebody typed or pasted; its last six letters are a checksum, so that a slip is noticed. */
export function keyFromTyped(typed: string): string {
	const letters = typed.toUpperCase().replace(/[^A-Z0-9]/g, "");
	return PREFIX + letters.replace(/^AGESECRETKEY1/, "");
}
