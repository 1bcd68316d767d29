import { type RawBuilder, sql } from "kysely";
import type { IsoDate } from "../../../charter/calendar.ts";
import type { UnitKind } from "../../../charter/units.ts";
import type { Reader } from "../../../platform/database/connect.ts";
import { all, maybe, one } from "../../../platform/database/query.ts";

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

/** Whether a period of the table holds the day. */
export const during = (alias: string, on: IsoDate) => {
	const from = sql.ref(`${alias}.from_on`);
	const to = sql.ref(`${alias}.to_on`);
	return sql`(${from} is null or ${from} <= ${on}) and (${to} is null or ${to} > ${on})`;
};

/**
 * Whether a post of the account `a` began or ended on a day after this instant, up to `on`, as a condition of SQL. A change entered
 * beforehand ends sessions and tokens on its day so; one that holds at once ends them in its own transaction.
 */
export const postChangedSince = (instant: RawBuilder<unknown>, on: IsoDate) => {
	const day = sql`(${instant} at time zone 'Asia/Ho_Chi_Minh')::date`;
	return sql<boolean>`exists (select from position p where (p.account_id = a.id or p.member_id = a.member_id)
		and (p.from_on > ${day} and p.from_on <= ${on} or p.to_on > ${day} and p.to_on <= ${on}))`;
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
