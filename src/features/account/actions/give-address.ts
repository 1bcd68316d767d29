import { action } from "../../../platform/action.ts";
import { refuse } from "../../../platform/refusal.ts";
import { accountForUpdate } from "../reads/accounts.ts";
import { GiveAddress } from "../schema.ts";
import { giveAddress as saveAddress } from "../writes/addresses.ts";
import { wrongPassword } from "../writes/passwords.ts";

/** The owner, after the password once more, says where to be reminded; a letter with a code goes there, and nothing else before it came back. */
export const giveAddress = action(
	{
		name: "account.give-address",
		duty: "own",
		input: GiveAddress,
		secret: ["password", "address"],
	},
	async (
		{ tx, seal, actor, now, today, mustBeOwn, about, later },
		{ password, address },
	) => {
		const account = await accountForUpdate(tx, actor.accountId);
		mustBeOwn(account.id);
		about("account", account.id);
		const wrong = await wrongPassword(tx, account, password, now);
		if (wrong) return wrong;
		const accountId = account.id;
		if (!(await saveAddress(tx, seal, { accountId, address }, { now, today })))
			refuse("account.proof-asked-often");
		await later("account.send-proof", { accountId });
		return {};
	},
);
