import { sql } from "kysely";
import type { Tx } from "../../../platform/database/connect.ts";
import { run } from "../../../platform/database/query.ts";
import { newId } from "../../../platform/ids.ts";

type By = { accountId: string; now: Date };

/** This person of the provider enters this account; false where they enter another already. */
export async function linkProviderLogin(
	tx: Tx,
	link: { accountId: string; issuer: string; subject: string },
	by: By,
): Promise<boolean> {
	const linked = await run(
		tx,
		sql`insert into provider_login (id, account_id, issuer, subject, linked_by, linked_at)
			values (${newId(by.now)}, ${link.accountId}, ${link.issuer}, ${link.subject}, ${by.accountId}, ${by.now})
			on conflict (issuer, subject) where ended_at is null do nothing`,
	);
	return linked > 0;
}

/** Nobody of the provider enters the account any more; sessions that began there are over. */
export async function endProviderLogin(
	tx: Tx,
	accountId: string,
	issuer: string,
	by: By,
): Promise<void> {
	await run(
		tx,
		sql`update provider_login set ended_at = ${by.now}, ended_by = ${by.accountId}
			where account_id = ${accountId} and issuer = ${issuer} and ended_at is null`,
	);
	await run(
		tx,
		sql`update session set ended_at = ${by.now} where account_id = ${accountId} and by_provider and ended_at is null`,
	);
}
