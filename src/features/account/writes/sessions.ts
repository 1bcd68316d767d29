import { sql } from "kysely";
import type { Database, Tx } from "../../../platform/database/connect.ts";
import { run } from "../../../platform/database/query.ts";
import { newId } from "../../../platform/ids.ts";
import { digest, newToken } from "../../../platform/token.ts";
import { isTouchDue, sessionEnd } from "../rules.ts";

/** A session is open; its token is told here and never again. */
export async function startSession(
	tx: Tx,
	{
		accountId,
		device,
		byProvider = false,
		now,
	}: { accountId: string; device: string; byProvider?: boolean; now: Date },
): Promise<string> {
	const token = newToken();
	await run(
		tx,
		sql`insert into session (id, token_hash, account_id, device, started_at, seen_at, expires_at, by_provider)
			values (${newId(now)}, ${digest(token)}, ${accountId}, ${device}, ${now}, ${now}, ${sessionEnd(now)}, ${byProvider})`,
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
