import { action } from "../../../platform/action.ts";
import { challengeIn, signatureCount } from "../../../platform/passkey.ts";
import { refuse } from "../../../platform/refusal.ts";
import { passkeyForUpdate } from "../reads/passkeys.ts";
import { TO_SIGN_IN } from "../rules.ts";
import { type SignedIn, SignInWithPasskey } from "../schema.ts";
import { savePasskeyUse, spendChallenge } from "../writes/passkeys.ts";
import { startSession } from "../writes/sessions.ts";

/**
 * A person signs in with a key of the device alone: the device asked for finger, face or its code. Wrong passwords of others do not
 * hold it up, for a key cannot be guessed. Every failure gets the same answer.
 */
export const signInWithPasskey = action(
	{
		name: "account.sign-in-with-passkey",
		duty: "anyone",
		input: SignInWithPasskey,
		secret: ["response"],
		forgetResult: true,
	},
	async ({ tx, seal, origin, now, about }, { response, device }) => {
		const given = challengeIn(response, { seal, purpose: TO_SIGN_IN, now });
		const passkey = await passkeyForUpdate(tx, response.id);
		if (!origin || !given || !passkey) refuse("account.passkey-failed");
		const count = await signatureCount({ response, origin, ...given }, passkey);
		if (count === null || !(await spendChallenge(tx, given, now)))
			refuse("account.passkey-failed");
		const { accountId, name } = passkey;
		about("account", accountId);
		await savePasskeyUse(tx, passkey.id, count, now);
		const setSession = await startSession(tx, { accountId, device, now });
		return { setSession, name } satisfies SignedIn;
	},
);
