import { action } from "../../../platform/action.ts";
import { passwordMatches } from "../../../platform/password.ts";
import { Refusal, refuse } from "../../../platform/refusal.ts";
import { accountByLoginForUpdate } from "../reads/accounts.ts";
import { secondFactorForUpdate } from "../reads/second-factor.ts";
import { isLocked, loginOf, NO_FAILURES, oneMoreFailure } from "../rules.ts";
import { type SignedIn, SignIn } from "../schema.ts";
import { saveFailures } from "../writes/accounts.ts";
import { takeCode } from "../writes/second-factor.ts";
import { startSession } from "../writes/sessions.ts";

/**
 * A person signs in with login, password and, where a second factor was set up, a code of it. Every failure before the code gets the
 * same answer after the same work; a wrong password or code of an open account is counted, and only a whole sign-in clears the count.
 */
export const signIn = action(
	{
		name: "account.sign-in",
		duty: "anyone",
		input: SignIn,
		secret: ["password", "code"],
		forgetResult: true,
	},
	async ({ tx, seal, now, about }, { login, password, code, device }) => {
		const account = await accountByLoginForUpdate(tx, loginOf(login));
		const right = await passwordMatches(
			account?.passwordHash ?? null,
			password,
		);
		if (!account || account.disabledAt || isLocked(account, now))
			return new Refusal("account.sign-in-failed");
		const failed = async (sentence: string) => {
			await saveFailures(tx, account.id, oneMoreFailure(account, now));
			return new Refusal(sentence);
		};
		if (!right) return failed("account.sign-in-failed");
		const factor = await secondFactorForUpdate(tx, account.id);
		if (factor && !code) refuse("account.second-factor-needed");
		if (factor && !(await takeCode(tx, seal, factor, code, now)))
			return failed("account.wrong-code");
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
