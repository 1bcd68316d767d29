import { type RawBuilder, sql } from "kysely";
import type { Reader, Tx } from "../../../platform/database/connect.ts";
import { maybe, one } from "../../../platform/database/query.ts";
import { begunSince } from "../rules.ts";

export type SecondFactor = {
	id: string;
	accountId: string;
	secretSealed: Buffer;
	lastStep: number | null;
};

const FACTOR = sql`id, account_id, secret_sealed, last_step`;

/** The authenticator app that is asked at sign-in, locked until commit, or null. */
export function secondFactorForUpdate(
	tx: Tx,
	accountId: string,
): Promise<SecondFactor | null> {
	return maybe(
		tx,
		sql<SecondFactor>`select ${FACTOR} from second_factor
			where account_id = ${accountId} and confirmed_at is not null and ended_at is null for update`,
	);
}

/** The one that is shown and waits for its first code, locked until commit; null where there is none or it waited too long. */
export function begunFactorForUpdate(
	tx: Tx,
	accountId: string,
	now: Date,
): Promise<SecondFactor | null> {
	return maybe(
		tx,
		sql<SecondFactor>`select ${FACTOR} from second_factor
			where account_id = ${accountId} and confirmed_at is null and ended_at is null and begun_at > ${begunSince(now)} for update`,
	);
}

/** Whether an account has a second factor, an app or a key, as a condition of SQL. */
export const hasSecondFactor = (accountId: RawBuilder<unknown>) =>
	sql<boolean>`(exists (select from second_factor f where f.account_id = ${accountId} and f.confirmed_at is not null and f.ended_at is null)
		or exists (select from passkey k where k.account_id = ${accountId} and k.ended_at is null))`;

/** Whether the password alone does not open an account. */
export async function asksSecondFactor(
	db: Reader,
	accountId: string,
): Promise<boolean> {
	const { asked } = await one(
		db,
		sql<{
			asked: boolean;
		}>`select ${hasSecondFactor(sql`${accountId}::uuid`)} as asked`,
	);
	return asked;
}

/** Since when an account has an authenticator app, null where it has none, and how many recovery codes are left. */
export function secondFactorOf(
	db: Reader,
	accountId: string,
): Promise<{ since: Date | null; recoveryCodes: number }> {
	return one(
		db,
		sql<{ since: Date | null; recoveryCodes: number }>`select
			(select confirmed_at from second_factor where account_id = ${accountId} and confirmed_at is not null and ended_at is null) as since,
			(select count(*) from recovery_code where account_id = ${accountId} and used_at is null)::int as recovery_codes`,
	);
}
