import { action } from "../../../platform/action.ts";
import { refuse } from "../../../platform/refusal.ts";
import { accountForUpdate } from "../reads/accounts.ts";
import { lastPathOfMember, placesOf } from "../reads/places.ts";
import { DisableAccount } from "../schema.ts";
import { closeAccount } from "../writes/accounts.ts";

/** The office closes an account: sessions and slips end with it. A new slip opens it again. */
export const disableAccount = action(
	{ name: "account.disable", duty: "account.issue", input: DisableAccount },
	async ({ tx, actor, now, today, must, about }, { accountId }) => {
		const account = await accountForUpdate(tx, accountId);
		const holder = { memberId: account.memberId, accountId };
		const posts = await placesOf(tx, holder, today);
		const cell =
			account.memberId && (await lastPathOfMember(tx, account.memberId, today));
		for (const path of posts) must(path);
		if (cell) must(cell);
		else if (posts.length === 0) refuse("account.not-on-roll");
		if (accountId === actor.accountId) refuse("account.disable-self");
		about("account", accountId);
		await closeAccount(tx, accountId, now);
	},
);
