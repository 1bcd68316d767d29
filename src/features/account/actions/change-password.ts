import { action } from "../../../platform/action.ts";
import { passwordMatches } from "../../../platform/password.ts";
import { Refusal, refuse } from "../../../platform/refusal.ts";
import { accountForUpdate } from "../reads/accounts.ts";
import { isLocked, obstacleToPassword, oneMoreFailure } from "../rules.ts";
import { ChangePassword } from "../schema.ts";
import { saveFailures, savePassword } from "../writes/accounts.ts";
import { closeSessions } from "../writes/sessions.ts";

/** The owner changes the password; every other session ends. Wrong passwords are counted as at sign-in. */
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
		if (isLocked(account, now))
			refuse("account.locked", { until: account.lockedUntil });
		if (!(await passwordMatches(account.passwordHash, current))) {
			await saveFailures(tx, account.id, oneMoreFailure(account, now));
			return new Refusal("account.wrong-password");
		}
		const weak = obstacleToPassword(password, account.login);
		if (weak) refuse(weak);
		await savePassword(tx, account.id, password);
		await closeSessions(tx, account.id, { except: actor.sessionId, now });
	},
);
