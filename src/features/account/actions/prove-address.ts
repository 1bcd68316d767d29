import { action } from "../../../platform/action.ts";
import { refuse } from "../../../platform/refusal.ts";
import { accountForUpdate } from "../reads/accounts.ts";
import { ProveAddress } from "../schema.ts";
import { proveAddress as saveProof } from "../writes/addresses.ts";

/** The owner types the code that was sent to the address, and is reminded there from the next morning on. */
export const proveAddress = action(
	{
		name: "account.prove-address",
		duty: "own",
		input: ProveAddress,
		secret: ["code"],
	},
	async ({ tx, actor, now, mustBeOwn, about }, { code }) => {
		const account = await accountForUpdate(tx, actor.accountId);
		mustBeOwn(account.id);
		about("account", account.id);
		if (!(await saveProof(tx, account.id, code, now)))
			refuse("account.proof-wrong");
		return {};
	},
);
