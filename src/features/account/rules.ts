import { fold } from "../../charter/names.ts";
import type { PositionKind } from "../../charter/positions.ts";
import type { Account, Slip } from "./schema.ts";

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const DAY = 24 * 60 * MINUTE;

const after = (now: Date, ms: number) => new Date(now.getTime() + ms);

/** The form in which a login is kept and looked for; a whole name typed with diacritics and spaces is understood. */
export const loginOf = (typed: string): string =>
	fold(typed).replace(/[^a-z0-9._-]/g, "");

/** What a login begins with, from a name or a wish; never empty. */
export const loginStart = (wish: string): string => loginOf(wish) || "dongchi";

/** The first login that nobody has: the start alone, then with 2, 3, … after it. */
export function freeLogin(start: string, taken: readonly string[]): string {
	for (let n = 1; ; n++) {
		const login = n === 1 ? start : `${start}${n}`;
		if (!taken.includes(login)) return login;
	}
}

export const SHORTEST_PASSWORD = 8;
// The longest number that others know of a person: the personal identification number.
const LONGEST_KNOWN_NUMBER = 12;

const OBVIOUS_WORDS = new Set(
	`abc abcd abcde abcdefgh admin anhyeuem asdf asdfgh asdfghjk bacho chibo congan dangbo dangcongsan dangvien dongchi
	hanoi hochiminh iloveyou letmein matkhau nep passw passwd password qaz qazwsx qwe qwer qwert qwerty qwertyui
	qwertyuiop vietnam welcome xinchao yeuem zxcv zxcvbnm`.split(/\s+/),
);

const lettersOf = (text: string) => fold(text).replace(/[^a-z]/g, "");

/**
 * Why a password is not taken; null when it is. Length counts, not a mixture of kinds; refused is what others would try first:
 * the login or a common word with digits around it, one or two keys repeated, and a bare number as long as a date of birth,
 * a telephone or an identification number.
 */
export function obstacleToPassword(password: string, login: string) {
	if ([...password].length < SHORTEST_PASSWORD) return "account.password-short";
	const letters = lettersOf(password);
	if (letters !== "" && letters === lettersOf(login))
		return "account.password-is-login";
	const obvious =
		OBVIOUS_WORDS.has(letters) ||
		/^(.{1,2})\1+.?$/u.test(password) ||
		(/^[\d\s./-]+$/.test(password) &&
			password.replace(/\D/g, "").length <= LONGEST_KNOWN_NUMBER);
	return obvious ? "account.password-obvious" : null;
}

export const FREE_FAILURES = 5;
const FIRST_WAIT = 30 * SECOND;
const LONGEST_WAIT = 60 * MINUTE;

/** How long no password is tried after so many wrong ones, in milliseconds: none up to four, then 30 seconds, doubled each time, at most an hour. */
export function waitAfter(failures: number): number {
	if (failures < FREE_FAILURES) return 0;
	return Math.min(FIRST_WAIT * 2 ** (failures - FREE_FAILURES), LONGEST_WAIT);
}

export type Failures = Pick<Account, "failures" | "lockedUntil">;

export const NO_FAILURES: Failures = { failures: 0, lockedUntil: null };

/** What is true of an account after one more wrong password. */
export function oneMoreFailure(account: Failures, now: Date): Failures {
	const failures = account.failures + 1;
	const wait = waitAfter(failures);
	return { failures, lockedUntil: wait > 0 ? after(now, wait) : null };
}

/** Whether passwords are not even tried at this moment. */
export const isLocked = ({ lockedUntil }: Failures, now: Date): boolean =>
	lockedUntil !== null && lockedUntil > now;

// Neither vowels nor d and w, which Vietnamese typing methods turn into other letters; nor what looks like another sign.
export const CODE_ALPHABET = "23456789CFHJKMNPQRTVX";
export const CODE_LENGTH = 12;

/** A typed code as it was made: spaces, hyphens and case do not matter. */
export const plainCode = (typed: string): string =>
	fold(typed)
		.toUpperCase()
		.replace(/[^A-Z0-9]/g, "");

/** A code in groups of four, as printed. */
export const showCode = (code: string): string =>
	code.replace(/(.{4})(?=.)/g, "$1-");

/** How many codes stand in for a lost phone. */
export const RECOVERY_CODES = 10;

/** A typed code of the second factor: six digits are the app's, whatever their spaces; anything else is a recovery code. */
export function codeOf(typed: string): {
	kind: "app" | "recovery";
	text: string;
} {
	const digits = typed.replace(/\s/g, "");
	return /^\d{6}$/.test(digits)
		? { kind: "app", text: digits }
		: { kind: "recovery", text: plainCode(typed) };
}

const OFFICES: readonly PositionKind[] = [
	"office-clerk",
	"organisation-board",
	"inspector",
	"system-admin",
];
const SECRETARIES: readonly PositionKind[] = [
	"cell-secretary",
	"cell-deputy",
	"committee-secretary",
	"committee-deputy",
];

/** The rule that says whether the holder of a post needs a second factor; null where no rule asks it of such a post. */
export function secondFactorRule(position: PositionKind) {
	if (OFFICES.includes(position)) return "sign-in.second-factor-offices";
	if (SECRETARIES.includes(position))
		return "sign-in.second-factor-secretaries";
	return null;
}

/** What a challenge for a key is for where nobody is signed in yet. */
export const TO_SIGN_IN = "sign-in";

/** A secret shown before then and never confirmed is no longer taken: one hour. */
export const begunSince = (now: Date): Date => after(now, -60 * MINUTE);

/** How many letters with a code somebody may ask for in a day, so that no stranger is flooded. */
export const PROOFS_A_DAY = 5;

/** When a code sent by e-mail now stops working: after a day. */
export const proofEnd = (now: Date): Date => after(now, DAY);

/** An address given before then and not proved gets no more codes: one day. */
export const givenSince = (now: Date): Date => after(now, -DAY);

/** When a slip made now stops working: after seven days. */
export const slipEnd = (now: Date): Date => after(now, 7 * DAY);

/** Why a slip does not work; null when it does. */
export function obstacleToSlip(slip: Slip, now: Date) {
	if (slip.usedAt) return "account.slip-used";
	if (slip.voidedAt) return "account.slip-voided";
	return slip.expiresAt <= now ? "account.slip-expired" : null;
}

/** When a token made now for so many days stops working. */
export const tokenEnd = (now: Date, days: number): Date =>
	after(now, days * DAY);

/** When a session that starts now ends at the latest: after 90 days. */
export const sessionEnd = (now: Date): Date => after(now, 90 * DAY);

/** A session not used since then is over: 30 days. */
export const idleSince = (now: Date): Date => after(now, -30 * DAY);

/** Whether the use of a session is to be noted: at most once a minute. */
export const isTouchDue = (seenAt: Date, now: Date): boolean =>
	now.getTime() - seenAt.getTime() >= MINUTE;
