import { sql } from "kysely";
import type { Reader, Tx } from "../../../platform/database/connect.ts";
import { all, maybe, one } from "../../../platform/database/query.ts";
import type { KeptPasskey } from "../../../platform/passkey.ts";

/** The keys of an account that work, as its owner sees them, the newest first. */
export function passkeysOf(
	db: Reader,
	accountId: string,
): Promise<
	{ passkeyId: string; device: string; madeAt: Date; seenAt: Date | null }[]
> {
	return all(
		db,
		sql<{
			passkeyId: string;
			device: string;
			madeAt: Date;
			seenAt: Date | null;
		}>`select id as passkey_id, device, made_at, seen_at from passkey
			where account_id = ${accountId} and ended_at is null order by made_at desc, id`,
	);
}

/** The same as devices know them. */
export function credentialsOf(
	db: Reader,
	accountId: string,
): Promise<Pick<KeptPasskey, "credentialId" | "transports">[]> {
	return all(
		db,
		sql<
			Pick<KeptPasskey, "credentialId" | "transports">
		>`select credential_id, transports from passkey where account_id = ${accountId} and ended_at is null`,
	);
}

export type Passkey = KeptPasskey & {
	id: string;
	accountId: string;
	name: string;
};

/** A working key of an open account by the name that its device gives it, locked until commit, or null. */
export function passkeyForUpdate(
	tx: Tx,
	credentialId: string,
): Promise<Passkey | null> {
	return maybe(
		tx,
		sql<Passkey>`select p.id, p.account_id, a.name, p.credential_id, p.public_key, p.counter, p.transports
			from passkey p join account a on a.id = p.account_id
			where p.credential_id = ${credentialId} and p.ended_at is null and a.disabled_at is null for update of p`,
	);
}

/** A key with its owner, locked until commit. */
export function ownPasskeyForUpdate(
	tx: Tx,
	passkeyId: string,
): Promise<{ id: string; accountId: string }> {
	return one(
		tx,
		sql<{
			id: string;
			accountId: string;
		}>`select id, account_id from passkey where id = ${passkeyId} for update`,
	);
}
