import { action } from "../../../platform/action.ts";
import { refuse } from "../../../platform/refusal.ts";
import { accountForUpdate } from "../reads/accounts.ts";
import { obstacleToPassword } from "../rules.ts";
import { ChangePassword } from "../schema.ts";
import { savePassword } from "../writes/accounts.ts";
import { wrongPassword } from "../writes/passwords.ts";
import { closeSessions } from "../writes/sessions.ts";
import { endTokens } from "../writes/tokens.ts";

/** The owner changes the password; every other session and every token ends. Wrong passwords are counted as at sign-in. */
export const changePassword = action(
	{
		name: "account.change-password",
		duty: "own",
		input: ChangePassword,
		secret: ["current", "password"],
	},
	async ({ tx, actor, now, mustBeOwn, about }, { current, password }) => {
		const account = await accountForUpdate(tx, actor.accountId);
		mustBeOwn(account.id);
		about("account", account.id);
		const wrong = await wrongPassword(tx, account, current, now);
		if (wrong) return wrong;
		const weak = obstacleToPassword(password, account.login);
		if (weak) refuse(weak);
		await savePassword(tx, account.id, password);
		await closeSessions(tx, account.id, { except: actor.sessionId, now });
		await endTokens(tx, account.id, now);
	},
);
