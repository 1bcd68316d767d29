import { action } from "../../../platform/action.ts";
import { accountForUpdate } from "../reads/accounts.ts";
import { Nothing } from "../schema.ts";
import { dropAddress as forgetAddress } from "../writes/addresses.ts";

/** The owner takes the address away: it is no longer kept, and no letter is sent any more. */
export const dropAddress = action(
	{ name: "account.drop-address", duty: "own", input: Nothing },
	async ({ tx, actor, mustBeOwn, about }) => {
		const account = await accountForUpdate(tx, actor.accountId);
		mustBeOwn(account.id);
		about("account", account.id);
		await forgetAddress(tx, account.id);
		return {};
	},
);
