import { reachOf } from "../../../charter/positions.ts";
import { action } from "../../../platform/action.ts";
import { refuse } from "../../../platform/refusal.ts";
import { accountForUpdate } from "../reads/accounts.ts";
import { MakeToken } from "../schema.ts";
import { wrongPassword } from "../writes/passwords.ts";
import { addToken } from "../writes/tokens.ts";

/** The owner, after the password once more, gets a token for a program, told once: some of the duties held today, for so many days. */
export const makeToken = action(
	{
		name: "account.make-token",
		duty: "own",
		input: MakeToken,
		secret: ["password"],
		forgetResult: true,
	},
	async (
		{ tx, actor, now, mustBeOwn, about },
		{ password, name, duties, days },
	) => {
		const account = await accountForUpdate(tx, actor.accountId);
		mustBeOwn(account.id);
		const wrong = await wrongPassword(tx, account, password, now);
		if (wrong) return wrong;
		const lacking = duties.filter(
			(duty) => reachOf(actor.grants, duty).length === 0,
		);
		if (lacking.length > 0)
			refuse("account.token-duty-not-held", { duties: lacking });
		const made = await addToken(tx, {
			accountId: account.id,
			name,
			duties,
			days,
			now,
		});
		about("token", made.tokenId);
		return made;
	},
);
