import { action } from "../../../platform/action.ts";
import { refuse } from "../../../platform/refusal.ts";
import { accountForUpdate } from "../reads/accounts.ts";
import { SwitchDigest } from "../schema.ts";
import { switchDigest as saveSwitch } from "../writes/addresses.ts";

/** The owner switches reminders by e-mail on or off; the address stays. */
export const switchDigest = action(
	{ name: "account.switch-digest", duty: "own", input: SwitchDigest },
	async ({ tx, actor, mustBeOwn, about }, { on }) => {
		const account = await accountForUpdate(tx, actor.accountId);
		mustBeOwn(account.id);
		about("account", account.id);
		if (!(await saveSwitch(tx, account.id, on)) && on)
			refuse("account.address-not-proved");
		return {};
	},
);
