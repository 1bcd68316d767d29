import { dayOf } from "../charter/calendar.ts";
import { sessionByToken } from "../features/account/reads/sessions.ts";
import { touchSession } from "../features/account/writes/sessions.ts";
import { grantsOf } from "../features/member/reads.ts";
import { type Actor, NOBODY } from "../platform/actor.ts";
import type { Database } from "../platform/database/connect.ts";

/** Who comes with this session token; nobody where there is none, or it has ended. */
export async function actorOf(
	database: Database,
	token: string | undefined,
	now: Date,
): Promise<Actor> {
	const session = token
		? await sessionByToken(database.reader, token, now)
		: null;
	if (!session) return NOBODY;
	await touchSession(database.writer, session, now);
	return {
		...session,
		grants: await grantsOf(database.reader, session, dayOf(now)),
	};
}
