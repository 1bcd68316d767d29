import { sql } from "kysely";
import type { IsoDate } from "../../../charter/calendar.ts";
import { fold } from "../../../charter/names.ts";
import type { Area } from "../../../charter/positions.ts";
import { inAreas } from "../../../platform/areas.ts";
import type { Reader, Tx } from "../../../platform/database/connect.ts";
import { all, maybe, one, run } from "../../../platform/database/query.ts";
import { loginOf } from "../rules.ts";
import type { Account, AccountRow, AccountState } from "../schema.ts";
import { during } from "./places.ts";
import { hasSecondFactor } from "./second-factor.ts";

const ACCOUNT = sql`id, login, name, member_id, password_hash, failures, locked_until, disabled_at`;

/** An account, locked until commit. */
export function accountForUpdate(tx: Tx, accountId: string): Promise<Account> {
	return one(
		tx,
		sql<Account>`select ${ACCOUNT} from account where id = ${accountId} for update`,
	);
}

/**
 * The account with this login, locked until commit, or null. Attempts on one login wait for one another whether there is such an
 * account or not, so that nobody learns from the waiting.
 */
export async function accountForSignIn(
	tx: Tx,
	login: string,
): Promise<Account | null> {
	await run(
		tx,
		sql`select pg_advisory_xact_lock(hashtextextended(${login}, 0))`,
	);
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
					case when a.id is null then 'none' when a.disabled_at is not null then 'disabled' when a.password_hash is null then 'waiting' else 'active' end as state,
					${hasSecondFactor(sql.ref("a.id"))} as second_factor,
					(select max(subject) from provider_login l where l.account_id = a.id and l.ended_at is null) as subject
				from person p left join account a on a.id = p.account_id
				where p.folded like ${wanted} or a.login like ${wanted})
			select member_id, account_id, name, login, unit_id, unit_name, state, second_factor, subject,
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
