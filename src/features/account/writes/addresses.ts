import { sql } from "kysely";
import type { IsoDate } from "../../../charter/calendar.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { maybe, run } from "../../../platform/database/query.ts";
import type { Seal } from "../../../platform/seal.ts";
import { digest, newCode } from "../../../platform/token.ts";
import {
	CODE_ALPHABET,
	CODE_LENGTH,
	givenSince,
	PROOFS_A_DAY,
	plainCode,
	proofEnd,
} from "../rules.ts";

/** The account has this address in place of the one before, unproved; false where it asked too often today. */
export async function giveAddress(
	tx: Tx,
	seal: Seal,
	{ accountId, address }: { accountId: string; address: string },
	{ now, today }: { now: Date; today: IsoDate },
): Promise<boolean> {
	const given = await run(
		tx,
		sql`insert into mail_address (account_id, address_sealed, given_at, asked_on, asked)
			values (${accountId}, ${seal.close(address)}, ${now}, ${today}, 1)
			on conflict (account_id) do update set address_sealed = excluded.address_sealed, given_at = ${now}, proof_hash = null, proof_expires_at = null,
				proved_at = null, wants_digest = false, refused_on = null, asked_on = ${today},
				asked = case when mail_address.asked_on = ${today} then mail_address.asked + 1 else 1 end
			where mail_address.asked_on <> ${today} or mail_address.asked < ${PROOFS_A_DAY}`,
	);
	return given > 0;
}

/** A new code for an address that waits for its proof, in place of the one before; null where none waits. */
export async function newProof(
	tx: Tx,
	accountId: string,
	now: Date,
): Promise<{ addressSealed: Buffer; code: string } | null> {
	const code = newCode(CODE_ALPHABET, CODE_LENGTH);
	const waiting = await maybe(
		tx,
		sql<{
			addressSealed: Buffer;
		}>`update mail_address e set proof_hash = ${digest(code)}, proof_expires_at = ${proofEnd(now)} from account a
			where e.account_id = ${accountId} and a.id = e.account_id and a.disabled_at is null and e.address_sealed is not null and e.proved_at is null
				and e.given_at > ${givenSince(now)} returning e.address_sealed`,
	);
	return waiting && { ...waiting, code };
}

/** Whoever has the code reads at the address, and is reminded there from now on; false where it is not the code, or too old. */
export async function proveAddress(
	tx: Tx,
	accountId: string,
	code: string,
	now: Date,
): Promise<boolean> {
	const proved = await run(
		tx,
		sql`update mail_address set proved_at = ${now}, proof_hash = null, proof_expires_at = null, wants_digest = true
			where account_id = ${accountId} and proof_hash = ${digest(plainCode(code))} and proof_expires_at > ${now} and address_sealed is not null`,
	);
	return proved > 0;
}

/** The owner wants to be reminded, or no longer; false where no address is proved. */
export async function switchDigest(
	tx: Tx,
	accountId: string,
	on: boolean,
): Promise<boolean> {
	const switched = await run(
		tx,
		sql`update mail_address set wants_digest = ${on} where account_id = ${accountId} and proved_at is not null and address_sealed is not null`,
	);
	return switched > 0;
}

/** The address of the account is no longer kept. */
export async function dropAddress(tx: Tx, accountId: string): Promise<void> {
	await run(
		tx,
		sql`update mail_address set address_sealed = null, proved_at = null, proof_hash = null, proof_expires_at = null, wants_digest = false, refused_on = null
			where account_id = ${accountId}`,
	);
}

/** The server of the address refused a letter for good; its owner reads so, unless another address came in its place meanwhile. */
export async function noteRefusal(
	tx: Tx,
	{ accountId, addressSealed }: { accountId: string; addressSealed: Buffer },
	on: IsoDate,
): Promise<void> {
	await run(
		tx,
		sql`update mail_address set refused_on = ${on} where account_id = ${accountId} and address_sealed = ${addressSealed}`,
	);
}
