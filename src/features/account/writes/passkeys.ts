import { sql } from "kysely";
import type { Tx } from "../../../platform/database/connect.ts";
import { run } from "../../../platform/database/query.ts";
import { newId } from "../../../platform/ids.ts";
import type { Challenge, KeptPasskey } from "../../../platform/passkey.ts";
import { digest } from "../../../platform/token.ts";

/** The account may be entered with this key; false where the key is known already. */
export async function addPasskey(
	tx: Tx,
	made: KeptPasskey,
	{ accountId, device, now }: { accountId: string; device: string; now: Date },
): Promise<boolean> {
	const added = await run(
		tx,
		sql`insert into passkey (id, account_id, credential_id, public_key, counter, transports, device, made_at)
			values (${newId(now)}, ${accountId}, ${made.credentialId}, ${made.publicKey}, ${made.counter}, ${made.transports}::text[], ${device}, ${now})
			on conflict (credential_id) do nothing`,
	);
	return added > 0;
}

/** The challenge is used up; false where it was before. Those whose time is over are forgotten. */
export async function spendChallenge(
	tx: Tx,
	{ challenge, end }: Challenge,
	now: Date,
): Promise<boolean> {
	await run(tx, sql`delete from spent_challenge where expires_at < ${now}`);
	const spent = await run(
		tx,
		sql`insert into spent_challenge (challenge_hash, expires_at) values (${digest(challenge)}, ${end}) on conflict do nothing`,
	);
	return spent > 0;
}

/** The key was used, so many times by its own count. */
export async function savePasskeyUse(
	tx: Tx,
	passkeyId: string,
	counter: number,
	now: Date,
): Promise<void> {
	await run(
		tx,
		sql`update passkey set counter = ${counter}, seen_at = ${now} where id = ${passkeyId}`,
	);
}

/** A key no longer works. */
export async function endPasskey(
	tx: Tx,
	passkeyId: string,
	now: Date,
): Promise<void> {
	await run(
		tx,
		sql`update passkey set ended_at = ${now}, ended_by = 'owner' where id = ${passkeyId} and ended_at is null`,
	);
}

/** A new slip of the office was used: no key of the account works any more. */
export async function endPasskeysBySlip(
	tx: Tx,
	accountId: string,
	now: Date,
): Promise<void> {
	await run(
		tx,
		sql`update passkey set ended_at = ${now}, ended_by = 'slip' where account_id = ${accountId} and ended_at is null`,
	);
}
