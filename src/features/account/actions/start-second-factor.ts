import { action } from "../../../platform/action.ts";
import { totpAddress } from "../../../platform/totp.ts";
import { accountForUpdate } from "../reads/accounts.ts";
import { WithPassword } from "../schema.ts";
import { wrongPassword } from "../writes/passwords.ts";
import { beginFactor } from "../writes/second-factor.ts";

/** The owner, after the password once more, sees a secret for an authenticator app; nothing is asked at sign-in until its first code is typed. */
export const startSecondFactor = action(
	{
		name: "account.start-second-factor",
		duty: "own",
		whileOwing: true,
		input: WithPassword,
		secret: ["password"],
		forgetResult: true,
	},
	async ({ tx, seal, actor, now, mustBeOwn, about }, { password }) => {
		const account = await accountForUpdate(tx, actor.accountId);
		mustBeOwn(account.id);
		about("account", account.id);
		const wrong = await wrongPassword(tx, account, password, now);
		if (wrong) return wrong;
		const secret = await beginFactor(tx, seal, { accountId: account.id, now });
		return { secret, address: totpAddress(secret, "Nếp", account.login) };
	},
);
