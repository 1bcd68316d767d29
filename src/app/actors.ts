import { dayOf, type IsoDate } from "../charter/calendar.ts";
import type { Grant } from "../charter/positions.ts";
import { ruleFor } from "../charter/rulebook/rule-for.ts";
import { sessionByToken } from "../features/account/reads/sessions.ts";
import { secondFactorRule } from "../features/account/rules.ts";
import { touchSession } from "../features/account/writes/sessions.ts";
import { grantsOf } from "../features/member/reads.ts";
import { overridesFor } from "../features/org/reads.ts";
import { type Actor, NOBODY } from "../platform/actor.ts";
import type { Database, Reader } from "../platform/database/connect.ts";

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
	const { hasSecondFactor, ...who } = session;
	const today = dayOf(now);
	const grants = await grantsOf(database.reader, who, today);
	const asked =
		!hasSecondFactor &&
		(await asksSecondFactor(database.reader, grants, today));
	return { ...who, grants, owes: asked ? "second-factor" : null };
}

/** Whether an organisation asks a second factor of one of these posts today. */
async function asksSecondFactor(
	db: Reader,
	grants: readonly Grant[],
	today: IsoDate,
): Promise<boolean> {
	for (const { position, path } of grants) {
		const rule = secondFactorRule(position);
		if (!rule) continue;
		const overrides = await overridesFor(db, path, today, rule);
		if (ruleFor(rule, today, overrides).value) return true;
	}
	return false;
}
