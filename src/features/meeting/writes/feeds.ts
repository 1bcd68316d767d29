import { sql } from "kysely";
import type { Database, Tx } from "../../../platform/database/connect.ts";
import { run } from "../../../platform/database/query.ts";
import { newId } from "../../../platform/ids.ts";
import { digest, newToken } from "../../../platform/token.ts";

/** The account has this feed in place of the one before; its address is told here and never again. */
export async function replaceFeed(
	tx: Tx,
	{ accountId, unitId }: { accountId: string; unitId: string | null },
	now: Date,
	origin: string | null,
): Promise<{ feedId: string; address: string }> {
	const feedId = newId(now);
	const secret = newToken();
	// Of two made at once the later ends the earlier.
	await run(tx, sql`select id from account where id = ${accountId} for update`);
	await run(
		tx,
		sql`update calendar_feed set ended_at = ${now} where account_id = ${accountId} and unit_id is not distinct from ${unitId} and ended_at is null`,
	);
	await run(
		tx,
		sql`insert into calendar_feed (id, account_id, unit_id, token_hash, made_at) values (${feedId}, ${accountId}, ${unitId}, ${digest(secret)}, ${now})`,
	);
	return { feedId, address: `${origin ?? ""}/api/calendar/${secret}.ics` };
}

export async function closeFeed(
	tx: Tx,
	feedId: string,
	now: Date,
): Promise<void> {
	await run(
		tx,
		sql`update calendar_feed set ended_at = ${now} where id = ${feedId} and ended_at is null`,
	);
}

/** A program read the feed; noted at most once an hour. */
export async function touchFeed(
	writer: Database["writer"],
	feedId: string,
	now: Date,
): Promise<void> {
	await run(
		writer,
		sql`update calendar_feed set seen_at = ${now} where id = ${feedId} and (seen_at is null or seen_at < ${new Date(now.getTime() - 3_600_000)})`,
	);
}
