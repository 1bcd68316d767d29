import { action } from "../../../platform/action.ts";
import { accountForUpdate } from "../reads/accounts.ts";
import { ownPasskeyForUpdate } from "../reads/passkeys.ts";
import { EndPasskey } from "../schema.ts";
import { endPasskey as savePasskeyEnd } from "../writes/passkeys.ts";
import { wrongPassword } from "../writes/passwords.ts";
import { endUnneededCodes } from "../writes/second-factor.ts";
import { closeSessions } from "../writes/sessions.ts";

/** The owner, after the password once more, ends a key, of a lost device for instance; every other session ends. */
export const endPasskey = action(
	{
		name: "account.end-passkey",
		duty: "own",
		input: EndPasskey,
		secret: ["password"],
	},
	async ({ tx, actor, now, mustBeOwn, about }, { passkeyId, password }) => {
		const account = await accountForUpdate(tx, actor.accountId);
		const passkey = await ownPasskeyForUpdate(tx, passkeyId);
		mustBeOwn(passkey.accountId);
		about("passkey", passkey.id);
		const wrong = await wrongPassword(tx, account, password, now);
		if (wrong) return wrong;
		await savePasskeyEnd(tx, passkey.id, now);
		await endUnneededCodes(tx, account.id);
		await closeSessions(tx, account.id, { except: actor.sessionId, now });
		return {};
	},
);
