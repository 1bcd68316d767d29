import { action } from "../../../platform/action.ts";
import { accountForUpdate } from "../reads/accounts.ts";
import { WithPassword } from "../schema.ts";
import { wrongPassword } from "../writes/passwords.ts";
import { endFactor } from "../writes/second-factor.ts";
import { closeSessions } from "../writes/sessions.ts";

/** The owner, after the password once more, gives up the second factor and its recovery codes; every other session ends. Where a post asks for one, the owner is led to set up another. */
export const endSecondFactor = action(
	{
		name: "account.end-second-factor",
		duty: "own",
		input: WithPassword,
		secret: ["password"],
	},
	async ({ tx, actor, now, mustBeOwn, about }, { password }) => {
		const account = await accountForUpdate(tx, actor.accountId);
		mustBeOwn(account.id);
		about("account", account.id);
		const wrong = await wrongPassword(tx, account, password, now);
		if (wrong) return wrong;
		await endFactor(tx, account.id, "owner", now);
		await closeSessions(tx, account.id, { except: actor.sessionId, now });
		return {};
	},
);
