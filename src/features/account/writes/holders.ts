import { sql } from "kysely";
import type { Tx } from "../../../platform/database/connect.ts";
import { run } from "../../../platform/database/query.ts";

type Holder = { memberId: string | null; accountId: string | null };

/** The posts of these people changed: their sessions and tokens are over, they sign in anew. */
export async function endAccessOfHolders(
	tx: Tx,
	holders: readonly Holder[],
	now: Date,
): Promise<void> {
	const members = holders.map(({ memberId }) => memberId);
	const accounts = holders.map(({ accountId }) => accountId);
	const theirs = sql`account_id in (select id from account
		where member_id = any(${members}::uuid[]) or id = any(${accounts}::uuid[]))`;
	await run(
		tx,
		sql`update session set ended_at = ${now} where ended_at is null and ${theirs}`,
	);
	await run(
		tx,
		sql`update api_token set ended_at = ${now} where ended_at is null and ${theirs}`,
	);
}
