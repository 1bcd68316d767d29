import { sql } from "kysely";
import { dayOf } from "../../../charter/calendar.ts";
import type { Reader, Tx } from "../../../platform/database/connect.ts";
import { all, maybe, one } from "../../../platform/database/query.ts";
import { digest } from "../../../platform/token.ts";
import { idleSince } from "../rules.ts";
import type { OpenSession } from "../schema.ts";
import { postChangedSince } from "./places.ts";
import { hasSecondFactor } from "./second-factor.ts";

/** Whose session a cookie is. */
export type Session = {
	sessionId: string;
	accountId: string;
	name: string;
	memberId: string | null;
	seenAt: Date;
	hasSecondFactor: boolean;
	/** Begun at the provider, which answers for the second factor. */
	byProvider: boolean;
};

const open = (now: Date) =>
	sql`s.ended_at is null and s.expires_at > ${now} and s.seen_at > ${idleSince(now)}`;

/**
 * The session that a token opens, or null where it was ended, is too old, lay idle too long, its account was closed, or a post of
 * its owner began or ended on a day since.
 */
export function sessionByToken(
	db: Reader,
	token: string,
	now: Date,
): Promise<Session | null> {
	return maybe(
		db,
		sql<Session>`select s.id as session_id, a.id as account_id, a.name, a.member_id, s.seen_at, s.by_provider, ${hasSecondFactor(sql.ref("a.id"))} as has_second_factor
			from session s join account a on a.id = s.account_id
			where s.token_hash = ${digest(token)} and ${open(now)} and a.disabled_at is null
			and not ${postChangedSince(sql.ref("s.started_at"), dayOf(now))}`,
	);
}

/** The open sessions of an account, last used first. */
export function sessionsOf(
	db: Reader,
	accountId: string,
	currentId: string | null,
	now: Date,
): Promise<OpenSession[]> {
	return all(
		db,
		sql<OpenSession>`select s.id as session_id, s.device, s.started_at, s.seen_at, s.id is not distinct from ${currentId}::uuid as current
			from session s where s.account_id = ${accountId} and ${open(now)}
			order by s.seen_at desc, s.id`,
	);
}

/** A session with its owner, locked until commit. */
export function sessionForUpdate(
	tx: Tx,
	sessionId: string,
): Promise<{ id: string; accountId: string }> {
	return one(
		tx,
		sql<{
			id: string;
			accountId: string;
		}>`select id, account_id from session where id = ${sessionId} for update`,
	);
}
