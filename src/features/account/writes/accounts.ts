import { sql } from "kysely";
import type { Tx } from "../../../platform/database/connect.ts";
import { run } from "../../../platform/database/query.ts";
import { newId } from "../../../platform/ids.ts";
import { hashPassword } from "../../../platform/password.ts";
import { loginsFrom } from "../reads/accounts.ts";
import { type Failures, freeLogin, loginStart, NO_FAILURES } from "../rules.ts";
import type { Slip } from "../schema.ts";
import { endPasskeysBySlip } from "./passkeys.ts";
import { endFactor } from "./second-factor.ts";
import { closeSessions } from "./sessions.ts";
import { spendSlip, voidSlips } from "./slips.ts";
import { endTokens } from "./tokens.ts";

export type NewAccount = {
	/** As proposed; without one the name in lower case, without diacritics and spaces. */
	login?: string;
	name: string;
	memberId: string | null;
	now: Date;
};

/** The account exists, without a password; a login that is taken gets a number. */
export async function openAccount(
	tx: Tx,
	{ login: proposed, name, memberId, now }: NewAccount,
): Promise<{ id: string; login: string }> {
	const id = newId(now);
	const start = loginStart(proposed ?? name);
	for (;;) {
		const login = freeLogin(start, await loginsFrom(tx, start));
		const opened = await run(
			tx,
			sql`insert into account (id, login, name, member_id, created_at)
				values (${id}, ${login}, ${name}, ${memberId}, ${now}) on conflict (login) do nothing`,
		);
		if (opened > 0) return { id, login };
	}
}

/** The slip is spent: the account has this password, is open and not locked, without a second factor, and every earlier session and token is over. */
export async function saveActivation(
	tx: Tx,
	slip: Slip,
	password: string,
	now: Date,
): Promise<void> {
	await spendSlip(tx, slip.id, now);
	await run(
		tx,
		sql`update account set disabled_at = null where id = ${slip.accountId}`,
	);
	await savePassword(tx, slip.accountId, password);
	await endPasskeysBySlip(tx, slip.accountId, now);
	await endFactor(tx, slip.accountId, "slip", now);
	await endTokens(tx, slip.accountId, now);
	await closeSessions(tx, slip.accountId, { except: null, now });
}

/** The account has this password (its argon2id hash is kept), and earlier failures are forgotten. */
export async function savePassword(
	tx: Tx,
	accountId: string,
	password: string,
): Promise<void> {
	const hash = await hashPassword(password);
	await run(
		tx,
		sql`update account set password_hash = ${hash} where id = ${accountId}`,
	);
	await saveFailures(tx, accountId, NO_FAILURES);
}

export async function saveFailures(
	tx: Tx,
	accountId: string,
	{ failures, lockedUntil }: Failures,
): Promise<void> {
	await run(
		tx,
		sql`update account set failures = ${failures}, locked_until = ${lockedUntil} where id = ${accountId}`,
	);
}

/** The account is closed: no sign-in, no session, no token, no slip. */
export async function closeAccount(
	tx: Tx,
	accountId: string,
	now: Date,
): Promise<void> {
	await run(
		tx,
		sql`update account set disabled_at = ${now} where id = ${accountId}`,
	);
	await voidSlips(tx, accountId, now);
	await endTokens(tx, accountId, now);
	await closeSessions(tx, accountId, { except: null, now });
}
