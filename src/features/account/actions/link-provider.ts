import { action } from "../../../platform/action.ts";
import { refuse } from "../../../platform/refusal.ts";
import { accountForUpdate } from "../reads/accounts.ts";
import { pathOfMember, placesOf } from "../reads/places.ts";
import { LinkProvider } from "../schema.ts";
import { endProviderLogin, linkProviderLogin } from "../writes/provider.ts";

/**
 * The office says how the province's sign-in names the person of an account, in place of an earlier name, or with none takes the link
 * away. Whoever has that name there can act as the person here, so the duty must reach as far as for a slip.
 */
export const linkProvider = action(
	{
		name: "account.link-provider",
		duty: "account.issue",
		input: LinkProvider,
	},
	async (
		{ tx, actor, now, today, must, about },
		{ accountId, issuer, subject },
	) => {
		const account = await accountForUpdate(tx, accountId);
		const holder = { memberId: account.memberId, accountId };
		const posts = await placesOf(tx, holder, today);
		const cell =
			account.memberId && (await pathOfMember(tx, account.memberId, today));
		for (const path of posts) must(path);
		if (cell) must(cell);
		else if (account.memberId || posts.length === 0)
			refuse("account.not-on-roll");
		about("account", accountId);
		const by = { accountId: actor.accountId, now };
		await endProviderLogin(tx, accountId, issuer, by);
		if (subject === null) return {};
		const linked = await linkProviderLogin(
			tx,
			{ accountId, issuer, subject },
			by,
		);
		if (!linked) refuse("account.provider-taken", { subject });
		return {};
	},
);
