import { dayOf, type IsoDate } from "../charter/calendar.ts";
import type { Grant } from "../charter/positions.ts";
import { ruleFor } from "../charter/rulebook/rule-for.ts";
import { sessionByToken } from "../features/account/reads/sessions.ts";
import { tokenBySecret } from "../features/account/reads/tokens.ts";
import { secondFactorRule } from "../features/account/rules.ts";
import { touchSession } from "../features/account/writes/sessions.ts";
import { touchToken } from "../features/account/writes/tokens.ts";
import { grantsOf } from "../features/member/reads.ts";
import { overridesFor } from "../features/org/reads.ts";
import { type Actor, NOBODY } from "../platform/actor.ts";
import type { Database, Reader } from "../platform/database/connect.ts";

/** What a request shows of itself: a program its token, a browser its cookie. The token alone counts where both come. */
export type Pass = { token?: string | undefined; cookie?: string | undefined };

/** Who comes; nobody where the pass is none, or no longer good. */
export function actorOf(
	database: Database,
	{ token, cookie }: Pass,
	now: Date,
): Promise<Actor> {
	return token === undefined
		? actorOfSession(database, cookie, now)
		: actorOfToken(database, token, now);
}

async function actorOfSession(
	{ reader, writer }: Database,
	cookie: string | undefined,
	now: Date,
): Promise<Actor> {
	const session = cookie ? await sessionByToken(reader, cookie, now) : null;
	if (!session) return NOBODY;
	await touchSession(writer, session, now);
	const { sessionId, accountId, name, memberId } = session;
	const hasSecondFactor = session.hasSecondFactor || session.byProvider;
	const owner = { ...session, hasSecondFactor };
	const standing = await standingOf(reader, owner, dayOf(now));
	return { sessionId, accountId, name, memberId, ...standing };
}

/** A program acts for the owner of its token, with those of its owner's rights of today that the token holds. */
async function actorOfToken(
	{ reader, writer }: Database,
	secret: string,
	now: Date,
): Promise<Actor> {
	const found = await tokenBySecret(reader, secret, now);
	if (!found) return NOBODY;
	await touchToken(writer, found, now);
	const { tokenId, tokenName, duties, accountId, name, memberId } = found;
	const { grants, owes } = await standingOf(reader, found, dayOf(now));
	return {
		sessionId: null,
		accountId,
		name,
		memberId,
		owes,
		grants: grants.map((grant) => ({ ...grant, only: duties })),
		token: { id: tokenId, name: tokenName },
	};
}

type Owner = {
	accountId: string;
	memberId: string | null;
	hasSecondFactor: boolean;
};

/** The posts held today, and what they still ask of the account. */
async function standingOf(
	db: Reader,
	owner: Owner,
	today: IsoDate,
): Promise<Required<Pick<Actor, "grants" | "owes">>> {
	const grants = await grantsOf(db, owner, today);
	const asked =
		!owner.hasSecondFactor && (await asksSecondFactor(db, grants, today));
	return { grants, owes: asked ? "second-factor" : null };
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
