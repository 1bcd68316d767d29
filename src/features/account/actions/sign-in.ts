import { action } from "../../../platform/action.ts";
import { passwordMatches } from "../../../platform/password.ts";
import { Refusal } from "../../../platform/refusal.ts";
import { accountByLoginForUpdate } from "../reads/accounts.ts";
import { isLocked, loginOf, NO_FAILURES, oneMoreFailure } from "../rules.ts";
import { type SignedIn, SignIn } from "../schema.ts";
import { saveFailures } from "../writes/accounts.ts";
import { startSession } from "../writes/sessions.ts";

/**
 * A person signs in with login and password. Every failure gets the same answer after the same work; a wrong password of an open
 * account is counted.
 */
export const signIn = action(
	{
		name: "account.sign-in",
		duty: "anyone",
		input: SignIn,
		secret: ["password"],
		forgetResult: true,
	},
	async ({ tx, now, about }, { login, password, device }) => {
		const account = await accountByLoginForUpdate(tx, loginOf(login));
		const right = await passwordMatches(
			account?.passwordHash ?? null,
			password,
		);
		if (!account || account.disabledAt || isLocked(account, now))
			return new Refusal("account.sign-in-failed");
		if (!right) {
			await saveFailures(tx, account.id, oneMoreFailure(account, now));
			return new Refusal("account.sign-in-failed");
		}
		about("account", account.id);
		await saveFailures(tx, account.id, NO_FAILURES);
		const setSession = await startSession(tx, {
			accountId: account.id,
			device,
			now,
		});
		return { setSession, name: account.name } satisfies SignedIn;
	},
);
