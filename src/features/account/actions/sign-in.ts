import { action } from "../../../platform/action.ts";
import { NOBODY } from "../../../platform/actor.ts";
import { passwordMatches } from "../../../platform/password.ts";
import { Refusal, refuse } from "../../../platform/refusal.ts";
import { accountForSignIn } from "../reads/accounts.ts";
import { asksSecondFactor } from "../reads/second-factor.ts";
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
		const found = await accountForSignIn(tx, loginOf(login));
		const right = await passwordMatches(found?.passwordHash ?? null, password);
		const isOpen = found && !found.disabledAt && !isLocked(found, now);
		const account = isOpen ? found : null;
		const failed = async (sentence: string) => {
			// The statement runs where there is nobody, too: every failure costs the same.
			const { accountId: nobody } = NOBODY;
			const failures = oneMoreFailure(account ?? NO_FAILURES, now);
			await saveFailures(tx, account?.id ?? nobody, failures);
			return new Refusal(sentence);
		};
		if (!account || !right) return failed("account.sign-in-failed");
		const asked = await asksSecondFactor(tx, account.id);
		if (asked && !code) refuse("account.second-factor-needed");
		if (asked && !(await takeCode(tx, seal, account.id, code, now)))
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
