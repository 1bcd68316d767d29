import { action } from "../../../platform/action.ts";
import { sessionForUpdate } from "../reads/sessions.ts";
import { EndSession } from "../schema.ts";
import { closeSession } from "../writes/sessions.ts";

/** The owner ends one session, on a lost or lent device for instance. */
export const endSession = action(
	{ name: "account.end-session", duty: "own", input: EndSession },
	async ({ tx, now, mustBeOwn, about }, { sessionId }) => {
		const session = await sessionForUpdate(tx, sessionId);
		mustBeOwn(session.accountId);
		about("session", session.id);
		await closeSession(tx, session.id, now);
	},
);
