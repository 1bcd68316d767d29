import { sql } from "kysely";
import type { Database, Tx } from "../../platform/database/connect.ts";
import { run } from "../../platform/database/query.ts";
import { newId } from "../../platform/ids.ts";
import { hashPassword } from "../../platform/password.ts";
import { digest, newCode, newToken } from "../../platform/token.ts";
import { loginsFrom } from "./reads.ts";
import {
	CODE_ALPHABET,
	CODE_LENGTH,
	type Failures,
	freeLogin,
	isTouchDue,
	loginStart,
	NO_FAILURES,
	sessionEnd,
	slipEnd,
} from "./rules.ts";
import type { Slip } from "./schema.ts";

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

/** A slip exists for seven days and is the only one that works; its code is told here and never again. */
export async function addSlip(
	tx: Tx,
	{
		accountId,
		issuedBy,
		now,
	}: { accountId: string; issuedBy: string; now: Date },
): Promise<{ code: string; expiresAt: Date }> {
	await voidSlips(tx, accountId, now);
	const code = newCode(CODE_ALPHABET, CODE_LENGTH);
	const expiresAt = slipEnd(now);
	await run(
		tx,
		sql`insert into activation_slip (id, account_id, code_hash, issued_by, issued_at, expires_at)
			values (${newId(now)}, ${accountId}, ${digest(code)}, ${issuedBy}, ${now}, ${expiresAt})`,
	);
	return { code, expiresAt };
}

async function voidSlips(tx: Tx, accountId: string, now: Date): Promise<void> {
	await run(
		tx,
		sql`update activation_slip set voided_at = ${now} where account_id = ${accountId} and used_at is null and voided_at is null`,
	);
}

/** The slip is spent: the account has this password, is open and not locked, and every earlier session is over. */
export async function saveActivation(
	tx: Tx,
	slip: Slip,
	password: string,
	now: Date,
): Promise<void> {
	await run(
		tx,
		sql`update activation_slip set used_at = ${now} where id = ${slip.id}`,
	);
	await run(
		tx,
		sql`update account set disabled_at = null where id = ${slip.accountId}`,
	);
	await savePassword(tx, slip.accountId, password);
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

/** A session is open; its token is told here and never again. */
export async function startSession(
	tx: Tx,
	{ accountId, device, now }: { accountId: string; device: string; now: Date },
): Promise<string> {
	const token = newToken();
	await run(
		tx,
		sql`insert into session (id, token_hash, account_id, device, started_at, seen_at, expires_at)
			values (${newId(now)}, ${digest(token)}, ${accountId}, ${device}, ${now}, ${now}, ${sessionEnd(now)})`,
	);
	return token;
}

/** The use of a session is noted, at most once a minute. */
export async function touchSession(
	writer: Database["writer"],
	{ sessionId, seenAt }: { sessionId: string; seenAt: Date },
	now: Date,
): Promise<void> {
	if (!isTouchDue(seenAt, now)) return;
	await run(
		writer,
		sql`update session set seen_at = ${now} where id = ${sessionId} and seen_at < ${now}`,
	);
}

/** A session is over. */
export async function closeSession(
	tx: Tx,
	sessionId: string,
	now: Date,
): Promise<void> {
	await run(
		tx,
		sql`update session set ended_at = ${now} where id = ${sessionId} and ended_at is null`,
	);
}

/** The sessions of an account are over, but for one. */
export async function closeSessions(
	tx: Tx,
	accountId: string,
	{ except, now }: { except: string | null; now: Date },
): Promise<void> {
	await run(
		tx,
		sql`update session set ended_at = ${now} where account_id = ${accountId} and ended_at is null and id is distinct from ${except}::uuid`,
	);
}

/** The account is closed: no sign-in, no session, no slip. */
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
	await closeSessions(tx, accountId, { except: null, now });
}
