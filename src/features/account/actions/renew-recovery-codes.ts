import { action } from "../../../platform/action.ts";
import { refuse } from "../../../platform/refusal.ts";
import { accountForUpdate } from "../reads/accounts.ts";
import { asksSecondFactor } from "../reads/second-factor.ts";
import { WithPassword } from "../schema.ts";
import { wrongPassword } from "../writes/passwords.ts";
import { renewRecoveryCodes as saveNewCodes } from "../writes/second-factor.ts";

/** The owner, after the password once more, gets ten new recovery codes, told once; the earlier ones stop working. */
export const renewRecoveryCodes = action(
	{
		name: "account.renew-recovery-codes",
		duty: "own",
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
		if (!(await asksSecondFactor(tx, account.id)))
			refuse("account.no-second-factor");
		const mine = { accountId: account.id, now };
		return { recoveryCodes: await saveNewCodes(tx, seal, mine) };
	},
);
