import { action } from "../../../platform/action.ts";
import { Nothing } from "../schema.ts";
import { closeSession } from "../writes/sessions.ts";

/** The session through which the person acts is over; the server takes the cookie back. */
export const signOut = action(
	{ name: "account.sign-out", duty: "own", whileOwing: true, input: Nothing },
	async ({ tx, actor, now, mustBeOwn, about }) => {
		mustBeOwn(actor.accountId);
		about("account", actor.accountId);
		if (actor.sessionId) await closeSession(tx, actor.sessionId, now);
		return { setSession: null };
	},
);
