import { action } from "../../../platform/action.ts";
import { challengeIn, madePasskey } from "../../../platform/passkey.ts";
import { refuse } from "../../../platform/refusal.ts";
import { accountForUpdate } from "../reads/accounts.ts";
import { asksSecondFactor } from "../reads/second-factor.ts";
import { AddPasskey } from "../schema.ts";
import {
	addPasskey as saveNewPasskey,
	spendChallenge,
} from "../writes/passkeys.ts";
import { renewRecoveryCodes } from "../writes/second-factor.ts";
import { closeSessions } from "../writes/sessions.ts";

/**
 * The device made a key, which opens the account from now on; the password alone no longer does. Recovery codes are told where the
 * account had no second factor before; every other session ends.
 */
export const addPasskey = action(
	{
		name: "account.add-passkey",
		duty: "own",
		input: AddPasskey,
		secret: ["response"],
		forgetResult: true,
	},
	async (
		{ tx, seal, origin, actor, now, mustBeOwn, about },
		{ response, device },
	) => {
		const account = await accountForUpdate(tx, actor.accountId);
		mustBeOwn(account.id);
		about("account", account.id);
		const given = challengeIn(response, { seal, purpose: account.id, now });
		if (!origin || !given) refuse("account.passkey-failed");
		const made = await madePasskey({ response, origin, ...given });
		const hadNone = !(await asksSecondFactor(tx, account.id));
		const mine = { accountId: account.id, device, now };
		if (
			!made ||
			!(await spendChallenge(tx, given, now)) ||
			!(await saveNewPasskey(tx, made, mine))
		)
			refuse("account.passkey-failed");
		await closeSessions(tx, account.id, { except: actor.sessionId, now });
		return {
			recoveryCodes: hadNone ? await renewRecoveryCodes(tx, seal, mine) : null,
		};
	},
);
