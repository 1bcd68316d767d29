import { action } from "../../../platform/action.ts";
import { refuse } from "../../../platform/refusal.ts";
import { totpStep } from "../../../platform/totp.ts";
import { accountForUpdate } from "../reads/accounts.ts";
import { begunFactorForUpdate } from "../reads/second-factor.ts";
import { codeOf } from "../rules.ts";
import { ConfirmSecondFactor } from "../schema.ts";
import { confirmFactor, renewRecoveryCodes } from "../writes/second-factor.ts";
import { closeSessions } from "../writes/sessions.ts";

/**
 * The first code of the app is right: from now on one is asked at sign-in. Ten recovery codes are told, once; every other session
 * ends, for it was opened with the password alone.
 */
export const confirmSecondFactor = action(
	{
		name: "account.confirm-second-factor",
		duty: "own",
		whileOwing: true,
		input: ConfirmSecondFactor,
		secret: ["code"],
		forgetResult: true,
	},
	async ({ tx, seal, actor, now, mustBeOwn, about }, { code }) => {
		const account = await accountForUpdate(tx, actor.accountId);
		mustBeOwn(account.id);
		about("account", account.id);
		const begun = await begunFactorForUpdate(tx, account.id, now);
		if (!begun) refuse("account.second-factor-not-begun");
		const typed = codeOf(code);
		const step =
			typed.kind === "app" &&
			(await totpStep(seal.open(begun.secretSealed), typed.text, now, null));
		if (!step) refuse("account.wrong-code");
		await confirmFactor(tx, begun, step, now);
		await closeSessions(tx, account.id, { except: actor.sessionId, now });
		const mine = { accountId: account.id, now };
		return { recoveryCodes: await renewRecoveryCodes(tx, seal, mine) };
	},
);
