import { createHash, randomBytes, randomInt } from "node:crypto";

/** A secret of 256 bits for a cookie. */
export const newToken = (): string => randomBytes(32).toString("base64url");

/** A secret that a person types: `length` letters, each drawn evenly from the alphabet. */
export function newCode(alphabet: string, length: number): string {
	return Array.from(
		{ length },
		() => alphabet[randomInt(alphabet.length)],
	).join("");
}

/** What is kept of a secret that is long and random: its SHA-256. */
export const digest = (secret: string): Buffer =>
	createHash("sha256").update(secret).digest();
