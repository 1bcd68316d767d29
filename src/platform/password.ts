import { randomBytes } from "node:crypto";
import { hash, verify } from "@node-rs/argon2";

/** Argon2id, the library's default kind, at 19 MiB and two passes. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

// One device sends "ệ" as one letter, another as a letter and its marks.
const form = (password: string) => password.normalize("NFKC");

let nobodys: Promise<string> | null = null;

/** What is kept of a password. */
export const hashPassword = (password: string): Promise<string> =>
	hash(form(password), COST);

/** Whether the password is the one that was kept; takes as long where none was kept, and is then false. */
export async function passwordMatches(
	kept: string | null,
	password: string,
): Promise<boolean> {
	nobodys ??= hashPassword(randomBytes(16).toString("hex"));
	const matches = await verify(kept ?? (await nobodys), form(password));
	return matches && kept !== null;
}
