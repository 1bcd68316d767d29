import { sql } from "kysely";
import type { Database, Tx } from "../../../platform/database/connect.ts";
import { run } from "../../../platform/database/query.ts";
import { newId } from "../../../platform/ids.ts";
import { digest, newToken } from "../../../platform/token.ts";
import { isTouchDue, tokenEnd } from "../rules.ts";
import type { TokenDuty } from "../schema.ts";

/** A token exists for so many days; it is told here and never again. */
export async function addToken(
	tx: Tx,
	{
		accountId,
		name,
		duties,
		days,
		now,
	}: {
		accountId: string;
		name: string;
		duties: readonly TokenDuty[];
		days: number;
		now: Date;
	},
): Promise<{ tokenId: string; token: string; expiresAt: Date }> {
	const tokenId = newId(now);
	// The beginning lets scanners for leaked secrets know what it is.
	const token = `nep_${newToken()}`;
	const expiresAt = tokenEnd(now, days);
	await run(
		tx,
		sql`insert into api_token (id, account_id, name, token_hash, duties, made_at, expires_at)
			values (${tokenId}, ${accountId}, ${name}, ${digest(token)}, ${[...duties]}::text[], ${now}, ${expiresAt})`,
	);
	return { tokenId, token, expiresAt };
}

/** The use of a token is noted, at most once a minute. */
export async function touchToken(
	writer: Database["writer"],
	{ tokenId, seenAt }: { tokenId: string; seenAt: Date | null },
	now: Date,
): Promise<void> {
	if (seenAt && !isTouchDue(seenAt, now)) return;
	await run(
		writer,
		sql`update api_token set seen_at = ${now} where id = ${tokenId} and (seen_at is null or seen_at < ${now})`,
	);
}

/** A token no longer works. */
export async function endToken(
	tx: Tx,
	tokenId: string,
	now: Date,
): Promise<void> {
	await run(
		tx,
		sql`update api_token set ended_at = ${now} where id = ${tokenId} and ended_at is null`,
	);
}

/** No token of the account works any more. */
export async function endTokens(
	tx: Tx,
	accountId: string,
	now: Date,
): Promise<void> {
	await run(
		tx,
		sql`update api_token set ended_at = ${now} where account_id = ${accountId} and ended_at is null`,
	);
}
