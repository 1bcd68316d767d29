import { action } from "../../../platform/action.ts";
import { refuse } from "../../../platform/refusal.ts";
import { accountOfProvider } from "../reads/provider.ts";
import { type SignedIn, SignInByProvider } from "../schema.ts";
import { startSession } from "../writes/sessions.ts";

/**
 * The provider vouched for a person whom the office linked to an open account. No route of its own leads here: only the server, back
 * from the provider, may say who somebody is.
 */
export const signInByProvider = action(
	{
		name: "account.sign-in-by-provider",
		duty: "anyone",
		input: SignInByProvider,
		forgetResult: true,
	},
	async ({ tx, now, about }, { issuer, subject, device }) => {
		const account = await accountOfProvider(tx, issuer, subject);
		if (!account) refuse("account.provider-unknown");
		const { accountId, name } = account;
		about("account", accountId);
		const setSession = await startSession(tx, {
			accountId,
			device,
			byProvider: true,
			now,
		});
		return { setSession, name } satisfies SignedIn;
	},
);
