import { sql } from "kysely";
import type { IsoDate } from "../../charter/calendar.ts";
import { fold } from "../../charter/names.ts";
import type { Area } from "../../charter/positions.ts";
import type { UnitKind } from "../../charter/units.ts";
import { inAreas } from "../../platform/areas.ts";
import type { Reader, Tx } from "../../platform/database/connect.ts";
import { all, maybe, one } from "../../platform/database/query.ts";
import { digest } from "../../platform/token.ts";
import { idleSince, loginOf } from "./rules.ts";
import type {
	Account,
	AccountRow,
	AccountState,
	OpenSession,
	Slip,
} from "./schema.ts";

const ACCOUNT = sql`id, login, name, member_id, password_hash, failures, locked_until, disabled_at`;

/** An account, locked until commit. */
export function accountForUpdate(tx: Tx, accountId: string): Promise<Account> {
	return one(
		tx,
		sql<Account>`select ${ACCOUNT} from account where id = ${accountId} for update`,
	);
}

/** The account with this login, locked until commit, or null. */
export function accountByLoginForUpdate(
	tx: Tx,
	login: string,
): Promise<Account | null> {
	return maybe(
		tx,
		sql<Account>`select ${ACCOUNT} from account where login = ${login} for update`,
	);
}

/** The account of a member, or null. The member's row is locked until commit, so that nobody opens a second one meanwhile. */
export async function accountOfMemberForUpdate(
	tx: Tx,
	memberId: string,
): Promise<{ name: string; account: Account | null }> {
	const { name } = await one(
		tx,
		sql<{
			name: string;
		}>`select name from member where id = ${memberId} for update`,
	);
	const account = await maybe(
		tx,
		sql<Account>`select ${ACCOUNT} from account where member_id = ${memberId} for update`,
	);
	return { name, account };
}

/** Logins that begin alike. */
export async function loginsFrom(db: Reader, start: string): Promise<string[]> {
	const rows = await all(
		db,
		sql<{
			login: string;
		}>`select login from account where starts_with(login, ${start})`,
	);
	return rows.map((row) => row.login);
}

/** The slip with this code, locked until commit, or null. */
export function slipForUpdate(tx: Tx, code: string): Promise<Slip | null> {
	return maybe(
		tx,
		sql<Slip>`select id, account_id, expires_at, used_at, voided_at from activation_slip
			where code_hash = ${digest(code)} for update`,
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

/** Whose session a cookie is. */
export type Session = {
	sessionId: string;
	accountId: string;
	name: string;
	memberId: string | null;
	seenAt: Date;
};

const open = (now: Date) =>
	sql`s.ended_at is null and s.expires_at > ${now} and s.seen_at > ${idleSince(now)}`;

/** The session that a token opens, or null where it was ended, is too old, lay idle too long or its account was closed. */
export function sessionByToken(
	db: Reader,
	token: string,
	now: Date,
): Promise<Session | null> {
	return maybe(
		db,
		sql<Session>`select s.id as session_id, a.id as account_id, a.name, a.member_id, s.seen_at
			from session s join account a on a.id = s.account_id
			where s.token_hash = ${digest(token)} and ${open(now)} and a.disabled_at is null`,
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

/** The login of an account. */
export function accountById(
	db: Reader,
	accountId: string,
): Promise<Pick<Account, "id" | "login" | "name" | "memberId">> {
	return one(
		db,
		sql<Account>`select id, login, name, member_id from account where id = ${accountId}`,
	);
}

export type UnitLine = { unitId: string; name: string; kind: UnitKind };

/** Names and kinds of units on a day, from the top down. */
export function unitsNamed(
	db: Reader,
	unitIds: readonly string[],
	on: IsoDate,
): Promise<UnitLine[]> {
	return all(
		db,
		sql<UnitLine>`select unit_id, name, kind from unit_on(${on}) where unit_id = any(${[...unitIds]}::uuid[]) order by nlevel(path), name collate "vi-x-icu"`,
	);
}

/** Path of a unit on a day. */
export async function pathOfUnit(
	db: Reader,
	unitId: string,
	on: IsoDate,
): Promise<string> {
	const unit = await one(
		db,
		sql<{
			path: string;
		}>`select path::text as path from unit_on(${on}) where unit_id = ${unitId}`,
	);
	return unit.path;
}

const during = (alias: string, on: IsoDate) => {
	const from = sql.ref(`${alias}.from_on`);
	const to = sql.ref(`${alias}.to_on`);
	return sql`(${from} is null or ${from} <= ${on}) and (${to} is null or ${to} > ${on})`;
};

/** Path of the cell on whose roll a member stands on a day; null where on none. */
export async function pathOfMember(
	db: Reader,
	memberId: string,
	on: IsoDate,
): Promise<string | null> {
	const row = await maybe(
		db,
		sql<{
			path: string;
		}>`select u.path::text as path from membership s join unit_on(${on}) u on u.unit_id = s.unit_id
			where s.member_id = ${memberId} and ${during("s", on)}`,
	);
	return row?.path ?? null;
}

type Holder = { memberId: string | null; accountId: string | null };

/**
 * Where the units stand in which a person holds a post, or will, or will be on the roll: whoever opens the account for somebody
 * else must reach all of them, also those of tomorrow.
 */
export async function placesOf(
	db: Reader,
	{ memberId, accountId }: Holder,
	today: IsoDate,
): Promise<string[]> {
	const rows = await all(
		db,
		sql<{
			path: string;
		}>`select distinct unit_place(unit_id, ${today})::text as path from position
				where (member_id = ${memberId} or account_id = ${accountId}) and (to_on is null or to_on > ${today})
			union select unit_place(unit_id, ${today})::text from membership where member_id = ${memberId} and from_on > ${today}`,
	);
	return rows.map((row) => row.path);
}

/** Path, on a day, of the unit on whose roll a member stood last; null where there was none. */
export async function lastPathOfMember(
	db: Reader,
	memberId: string,
	on: IsoDate,
): Promise<string | null> {
	const row = await maybe(
		db,
		sql<{
			path: string;
		}>`select u.path::text as path from membership s join unit_on(${on}) u on u.unit_id = s.unit_id
			where s.member_id = ${memberId} order by s.to_on desc nulls first limit 1`,
	);
	return row?.path ?? null;
}

export type AccountFilter = {
	areas: readonly Area[];
	/** Only at and below this unit. */
	top: string | null;
	search: string;
	state: AccountState | null;
	offset: number;
	limit: number;
};

/** Members of the areas and accounts without a member that hold a post there, each with the state of the account; accounts without a member first. */
export async function accountsIn(
	db: Reader,
	{ areas, top, search, state, offset, limit }: AccountFilter,
	on: IsoDate,
	now: Date,
): Promise<{ rows: AccountRow[]; total: number }> {
	const here = sql`${inAreas(areas, "u.path")} and (${top}::ltree is null or u.path <@ ${top}::ltree)`;
	const wanted = `%${fold(search).replace(/[^a-z0-9 ]/g, "")}%`;
	const rows = await all(
		db,
		sql<AccountRow & { total: number }>`with person as (
				select m.id as member_id, m.name, m.folded, m.sort_key, a.id as account_id, u.unit_id, u.name as unit_name
				from membership s join member m on m.id = s.member_id join unit_on(${on}) u on u.unit_id = s.unit_id
				left join account a on a.member_id = m.id
				where ${during("s", on)} and ${here}
				union all
				(select distinct on (a.id) null::uuid, a.name, unaccent(lower(a.name)), '', a.id, u.unit_id, u.name
				from account a join position p on p.account_id = a.id join unit_on(${on}) u on u.unit_id = p.unit_id
				where ${during("p", on)} and ${here} order by a.id, nlevel(u.path))),
			line as (
				select p.*, a.login,
					case when a.id is null then 'none' when a.disabled_at is not null then 'disabled' when a.password_hash is null then 'waiting' else 'active' end as state
				from person p left join account a on a.id = p.account_id
				where p.folded like ${wanted} or a.login like ${wanted})
			select member_id, account_id, name, login, unit_id, unit_name, state,
				(select max(seen_at) from session s where s.account_id = line.account_id) as seen_at,
				(select max(expires_at) from activation_slip c where c.account_id = line.account_id and c.used_at is null and c.voided_at is null and c.expires_at > ${now}) as slip_expires_at,
				count(*) over () as total
			from line where ${state}::text is null or state = ${state}
			order by sort_key, name, account_id limit ${limit} offset ${offset}`,
	);
	return {
		rows: rows.map(({ total: _, ...row }) => row),
		total: rows[0]?.total ?? 0,
	};
}

/** The account of a login as typed, for the command line; null where there is none. */
export function accountByLogin(
	db: Reader,
	login: string,
): Promise<{ id: string; name: string; memberId: string | null } | null> {
	return maybe(
		db,
		sql<{
			id: string;
			name: string;
			memberId: string | null;
		}>`select id, name, member_id from account where login = ${loginOf(login)} and disabled_at is null`,
	);
}
