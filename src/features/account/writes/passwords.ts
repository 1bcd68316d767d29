import type { Tx } from "../../../platform/database/connect.ts";
import { passwordMatches } from "../../../platform/password.ts";
import { Refusal, refuse } from "../../../platform/refusal.ts";
import { isLocked, oneMoreFailure } from "../rules.ts";
import type { Account } from "../schema.ts";
import { saveFailures } from "./accounts.ts";

/**
 * Null where the owner typed the right password once more before an act on the account; otherwise the refusal to return, with the
 * failure counted as at sign-in. @throws account.locked
 */
export async function wrongPassword(
	tx: Tx,
	account: Account,
	typed: string,
	now: Date,
): Promise<Refusal | null> {
	if (isLocked(account, now))
		refuse("account.locked", { until: account.lockedUntil });
	if (await passwordMatches(account.passwordHash, typed)) return null;
	await saveFailures(tx, account.id, oneMoreFailure(account, now));
	return new Refusal("account.wrong-password");
}
