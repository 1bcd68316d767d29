import { sql } from "kysely";
import type { Tx } from "../../../platform/database/connect.ts";
import { run } from "../../../platform/database/query.ts";
import { newId } from "../../../platform/ids.ts";
import type { Seal } from "../../../platform/seal.ts";
import { newCode } from "../../../platform/token.ts";
import { newTotpSecret, totpStep } from "../../../platform/totp.ts";
import {
	hasSecondFactor,
	type SecondFactor,
	secondFactorForUpdate,
} from "../reads/second-factor.ts";
import {
	CODE_ALPHABET,
	CODE_LENGTH,
	codeOf,
	RECOVERY_CODES,
} from "../rules.ts";

type FactorEnd = "owner" | "slip" | "replaced";

/** A secret is shown and waits for its first code; one that waited before is forgotten. */
export async function beginFactor(
	tx: Tx,
	seal: Seal,
	{ accountId, now }: { accountId: string; now: Date },
): Promise<string> {
	const secret = newTotpSecret();
	await run(
		tx,
		sql`update second_factor set ended_at = ${now}, ended_by = 'replaced', secret_sealed = null
			where account_id = ${accountId} and confirmed_at is null and ended_at is null`,
	);
	await run(
		tx,
		sql`insert into second_factor (id, account_id, secret_sealed, begun_at)
			values (${newId(now)}, ${accountId}, ${seal.close(secret)}, ${now})`,
	);
	return secret;
}

/** From now on this factor is asked at sign-in, in place of an earlier one; its first code is used up. */
export async function confirmFactor(
	tx: Tx,
	{ id, accountId }: SecondFactor,
	step: number,
	now: Date,
): Promise<void> {
	await run(
		tx,
		sql`update second_factor set ended_at = ${now}, ended_by = 'replaced', secret_sealed = null
			where account_id = ${accountId} and ended_at is null and id <> ${id}`,
	);
	await run(
		tx,
		sql`update second_factor set confirmed_at = ${now}, last_step = ${step} where id = ${id}`,
	);
}

/** The app is not asked any more; the recovery codes end with the last second factor. */
export async function endFactor(
	tx: Tx,
	accountId: string,
	by: FactorEnd,
	now: Date,
): Promise<void> {
	await run(
		tx,
		sql`update second_factor set ended_at = ${now}, ended_by = ${by}, secret_sealed = null where account_id = ${accountId} and ended_at is null`,
	);
	await endUnneededCodes(tx, accountId);
}

/** Without a second factor there are no recovery codes. */
export async function endUnneededCodes(
	tx: Tx,
	accountId: string,
): Promise<void> {
	await run(
		tx,
		sql`delete from recovery_code where account_id = ${accountId} and not ${hasSecondFactor(sql`${accountId}::uuid`)}`,
	);
}

/** The account has ten new recovery codes in place of the earlier ones; they are told here and never again. */
export async function renewRecoveryCodes(
	tx: Tx,
	seal: Seal,
	{ accountId, now }: { accountId: string; now: Date },
): Promise<string[]> {
	const codes = Array.from({ length: RECOVERY_CODES }, () =>
		newCode(CODE_ALPHABET, CODE_LENGTH),
	);
	await run(tx, sql`delete from recovery_code where account_id = ${accountId}`);
	await run(
		tx,
		sql`insert into recovery_code (account_id, code_mac, made_at)
			select ${accountId}, mac, ${now} from unnest(${codes.map(seal.mac)}::bytea[]) mac`,
	);
	return codes;
}

/** Takes a typed code, of the app or for recovery, once. False where it is wrong or was taken before. */
export async function takeCode(
	tx: Tx,
	seal: Seal,
	accountId: string,
	typed: string,
	now: Date,
): Promise<boolean> {
	const code = codeOf(typed);
	if (code.kind === "recovery") {
		const used = await run(
			tx,
			sql`update recovery_code set used_at = ${now}
				where account_id = ${accountId} and code_mac = ${seal.mac(code.text)} and used_at is null`,
		);
		return used > 0;
	}
	const factor = await secondFactorForUpdate(tx, accountId);
	if (!factor) return false;
	const secret = seal.open(factor.secretSealed);
	const step = await totpStep(secret, code.text, now, factor.lastStep);
	if (step === null) return false;
	await run(
		tx,
		sql`update second_factor set last_step = ${step} where id = ${factor.id}`,
	);
	return true;
}
