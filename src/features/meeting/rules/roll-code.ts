/** How long one code stands on the chair's screen, in milliseconds. */
export const CODE_MS = 30_000;
/** Codes before the present one that still count: whoever has just scanned must reach the server. */
const EARLIER_CODES = 2;

/** The number of the half minute in which an instant lies. */
export const codeTimeOf = (instant: Date): number =>
	Math.floor(instant.getTime() / CODE_MS);

/** Whether a code of that half minute counts now; a device may be one ahead of the server. */
export function isTimely(codeTime: number, now: Date): boolean {
	const age = codeTimeOf(now) - codeTime;
	return age >= -1 && age <= EARLIER_CODES;
}

/** The code of a half minute under the key of a meeting (32 bytes in hex): the first 80 bits of an HMAC-SHA-256, in hex. */
export async function rollCode(key: string, codeTime: number): Promise<string> {
	const bytes = Uint8Array.from(key.match(/../g) ?? [], (byte) =>
		Number.parseInt(byte, 16),
	);
	const signing = await crypto.subtle.importKey(
		"raw",
		bytes,
		{ name: "HMAC", hash: "SHA-256" },
		false,
		["sign"],
	);
	const signed = await crypto.subtle.sign(
		"HMAC",
		signing,
		new TextEncoder().encode(String(codeTime)),
	);
	return Array.from(new Uint8Array(signed, 0, 10), (byte) =>
		byte.toString(16).padStart(2, "0"),
	).join("");
}

/** What the key of a meeting is derived from; everybody who records the meeting has the key, nobody else. */
export const rollKeyText = (meetingId: string): string =>
	`roll-call of ${meetingId}`;
