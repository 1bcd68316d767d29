import { action } from "../../../platform/action.ts";
import { newChallenge, passkeyOffer } from "../../../platform/passkey.ts";
import { refuse } from "../../../platform/refusal.ts";
import { accountForUpdate } from "../reads/accounts.ts";
import { credentialsOf } from "../reads/passkeys.ts";
import { WithPassword } from "../schema.ts";
import { wrongPassword } from "../writes/passwords.ts";

/** The owner, after the password once more, lets the browser make a key on its device (passkey); nothing is kept before `account.add-passkey`. */
export const offerPasskey = action(
	{
		name: "account.offer-passkey",
		duty: "own",
		input: WithPassword,
		secret: ["password"],
		forgetResult: true,
	},
	async ({ tx, seal, origin, actor, now, mustBeOwn, about }, { password }) => {
		const account = await accountForUpdate(tx, actor.accountId);
		mustBeOwn(account.id);
		about("account", account.id);
		const wrong = await wrongPassword(tx, account, password, now);
		if (wrong) return wrong;
		if (!origin) refuse("account.passkey-needs-page");
		const challenge = newChallenge(seal, account.id, now);
		const known = await credentialsOf(tx, account.id);
		return passkeyOffer({ origin, challenge }, account, known);
	},
);
