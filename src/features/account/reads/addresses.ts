import { sql } from "kysely";
import type { Reader } from "../../../platform/database/connect.ts";
import { maybe } from "../../../platform/database/query.ts";
import type { Seal } from "../../../platform/seal.ts";
import type { Reminding } from "../schema.ts";

type Sealed = Omit<Reminding, "address"> & { addressSealed: Buffer | null };

/** How an account stands to reminders by e-mail, with its address open: for its owner alone. */
export async function remindingOf(
	db: Reader,
	seal: Seal,
	accountId: string,
	now: Date,
): Promise<Reminding> {
	const found = await maybe(
		db,
		sql<Sealed>`select address_sealed, proved_at, case when proof_expires_at > ${now} then proof_expires_at end as code_until, wants_digest, refused_on
			from mail_address where account_id = ${accountId} and address_sealed is not null`,
	);
	if (!found)
		return {
			address: null,
			provedAt: null,
			codeUntil: null,
			wantsDigest: false,
			refusedOn: null,
		};
	const { addressSealed, ...rest } = found;
	return { ...rest, address: addressSealed && seal.open(addressSealed) };
}

export type Reminded = {
	accountId: string;
	memberId: string | null;
	name: string;
	addressSealed: Buffer;
};

/** Who is reminded by e-mail now, and where; null where they no longer want it, or the account was closed. */
export const remindedAt = (
	db: Reader,
	accountId: string,
): Promise<Reminded | null> =>
	maybe(
		db,
		sql<Reminded>`select a.id as account_id, a.member_id, a.name, e.address_sealed from account a join mail_address e on e.account_id = a.id
			where a.id = ${accountId} and a.disabled_at is null and e.wants_digest`,
	);
