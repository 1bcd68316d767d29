import { sql } from "kysely";
import type { Tx } from "../../../platform/database/connect.ts";
import { run } from "../../../platform/database/query.ts";
import { newId } from "../../../platform/ids.ts";
import { digest, newCode } from "../../../platform/token.ts";
import { CODE_ALPHABET, CODE_LENGTH, slipEnd } from "../rules.ts";

/** A slip exists for seven days and is the only one that works; its code is told here and never again. */
export async function addSlip(
	tx: Tx,
	{
		accountId,
		issuedBy,
		now,
	}: { accountId: string; issuedBy: string; now: Date },
): Promise<{ code: string; expiresAt: Date }> {
	await voidSlips(tx, accountId, now);
	const code = newCode(CODE_ALPHABET, CODE_LENGTH);
	const expiresAt = slipEnd(now);
	await run(
		tx,
		sql`insert into activation_slip (id, account_id, code_hash, issued_by, issued_at, expires_at)
			values (${newId(now)}, ${accountId}, ${digest(code)}, ${issuedBy}, ${now}, ${expiresAt})`,
	);
	return { code, expiresAt };
}

/** No slip of the account works any more. */
export async function voidSlips(
	tx: Tx,
	accountId: string,
	now: Date,
): Promise<void> {
	await run(
		tx,
		sql`update activation_slip set voided_at = ${now} where account_id = ${accountId} and used_at is null and voided_at is null`,
	);
}

/** The slip is used up. */
export async function spendSlip(
	tx: Tx,
	slipId: string,
	now: Date,
): Promise<void> {
	await run(
		tx,
		sql`update activation_slip set used_at = ${now} where id = ${slipId}`,
	);
}
