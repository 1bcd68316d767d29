import { sql } from "kysely";
import { dayOf } from "../../../charter/calendar.ts";
import type { Reader, Tx } from "../../../platform/database/connect.ts";
import { all, maybe, one } from "../../../platform/database/query.ts";
import { digest } from "../../../platform/token.ts";
import type { OpenToken, TokenDuty } from "../schema.ts";
import { postChangedSince } from "./places.ts";
import { hasSecondFactor } from "./second-factor.ts";

/** Whose token comes with a request, and what it may do. */
export type Token = {
	tokenId: string;
	tokenName: string;
	duties: TokenDuty[];
	accountId: string;
	name: string;
	memberId: string | null;
	seenAt: Date | null;
	hasSecondFactor: boolean;
};

/** The token as sent, or null where there is none, it has ended or expired, its account was closed, or a post of its owner changed since it was made. */
export function tokenBySecret(
	db: Reader,
	secret: string,
	now: Date,
): Promise<Token | null> {
	return maybe(
		db,
		sql<Token>`select t.id as token_id, t.name as token_name, t.duties, a.id as account_id, a.name, a.member_id, t.seen_at,
				${hasSecondFactor(sql.ref("a.id"))} as has_second_factor
			from api_token t join account a on a.id = t.account_id
			where t.token_hash = ${digest(secret)} and t.ended_at is null and t.expires_at > ${now} and a.disabled_at is null
			and not ${postChangedSince(sql.ref("t.made_at"), dayOf(now))}`,
	);
}

/** The tokens of an account that were not ended, the newest first. */
export function tokensOf(
	db: Reader,
	accountId: string,
	now: Date,
): Promise<OpenToken[]> {
	return all(
		db,
		sql<OpenToken>`select t.id as token_id, t.name, t.duties, t.made_at, t.expires_at, t.seen_at,
				(t.expires_at <= ${now} or ${postChangedSince(sql.ref("t.made_at"), dayOf(now))}) as expired
			from api_token t join account a on a.id = t.account_id
			where t.account_id = ${accountId} and t.ended_at is null order by t.made_at desc, t.id`,
	);
}

/** A token with its owner, locked until commit. */
export function tokenForUpdate(
	tx: Tx,
	tokenId: string,
): Promise<{ id: string; accountId: string }> {
	return one(
		tx,
		sql<{
			id: string;
			accountId: string;
		}>`select id, account_id from api_token where id = ${tokenId} for update`,
	);
}
