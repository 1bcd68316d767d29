import { sql } from "kysely";
import type { IsoDate } from "../../charter/calendar.ts";
import type { Area, PositionKind } from "../../charter/positions.ts";
import type { ParameterKey } from "../../charter/rulebook/parameters.ts";
import type { Override } from "../../charter/rulebook/rule-for.ts";
import { inAreasOn } from "../../platform/areas.ts";
import type { Reader, Tx } from "../../platform/database/connect.ts";
import { all, maybe, one, run } from "../../platform/database/query.ts";
import type { Unit, UnitEvent } from "./schema.ts";

const COLUMNS = sql`u.unit_id as id, u.name, u.kind, u.type, u.code, u.place, u.parent_id, u.path::text as path, u.valid_from, u.valid_to`;

/** A unit as it stands on a day; refused as not found where it does not exist then. */
export function unitOn(db: Reader, unitId: string, on: IsoDate): Promise<Unit> {
	return one(
		db,
		sql<Unit>`select ${COLUMNS} from unit_on(${on}) u where u.unit_id = ${unitId}`,
	);
}

/** The unit with its row locked until commit. */
export async function unitForUpdate(
	tx: Tx,
	unitId: string,
	on: IsoDate,
): Promise<Unit> {
	await one(tx, sql`select id from unit where id = ${unitId} for update`);
	return unitOn(tx, unitId, on);
}

/** Until commit nobody else changes the tree, so that paths derived from the parents stay true. Asked before any row is locked. */
export async function treeForUpdate(tx: Tx): Promise<void> {
	await run(tx, sql`lock table unit_version in share row exclusive mode`);
}

/** The first change of a unit, or of anything below it, that is already recorded for a day after `on`. */
export function laterChange(
	db: Reader,
	{ path }: Pick<Unit, "path">,
	on: IsoDate,
): Promise<LaterChange | null> {
	return maybe(
		db,
		sql<LaterChange>`select v.name as unit, v.valid_from as on from unit_version v where v.path <@ ${path}::ltree and v.valid_from > ${on}
			union all select u.name, u.valid_to from unit_on(${on}) u where u.path <@ ${path}::ltree and u.valid_to is not null order by 2 limit 1`,
	);
}

/** The first day after `on` on which a unit ends or already stands elsewhere: what is put below it would not follow. */
export function laterMove(
	db: Reader,
	{ id, path }: Pick<Unit, "id" | "path">,
	on: IsoDate,
): Promise<LaterChange | null> {
	return maybe(
		db,
		sql<LaterChange>`select v.name as unit, v.valid_from as on from unit_version v where v.unit_id = ${id} and v.valid_from > ${on} and v.path <> ${path}::ltree
			union all select v.name, n.dissolved_on from unit n join unit_version v on v.unit_id = n.id and v.valid_to = n.dissolved_on where n.id = ${id} and n.dissolved_on > ${on} order by 2 limit 1`,
	);
}

export type LaterChange = { unit: string; on: IsoDate };

/** The units of a day that stand in the areas today, parents before children, then by Vietnamese name. */
export function unitsIn(
	db: Reader,
	areas: readonly Area[],
	on: IsoDate,
	today = on,
): Promise<Unit[]> {
	return all(
		db,
		sql<Unit>`select ${COLUMNS} from unit_on(${on}) u where ${inAreasOn(areas, "u", { on, today })}
			order by nlevel(u.path), array_position(array['rural', 'residential', 'school', 'police', 'military', 'health'], u.type), u.name collate "vi-x-icu"`,
	);
}

/** The units at and below one unit on a day. */
export const unitsBelow = (
	db: Reader,
	path: string,
	on: IsoDate,
): Promise<Unit[]> => unitsIn(db, [{ path, span: "subtree" }], on);

/** The units from the root down to and including one, on a day. */
export function unitsAbove(
	db: Reader,
	path: string,
	on: IsoDate,
): Promise<Unit[]> {
	return all(
		db,
		sql<Unit>`select ${COLUMNS} from unit_on(${on}) u where u.path @> ${path}::ltree order by nlevel(u.path)`,
	);
}

/** The unit that carries a code on a day, or null. */
export function unitByCode(
	db: Reader,
	code: string,
	on: IsoDate,
): Promise<Unit | null> {
	return maybe(
		db,
		sql<Unit>`select ${COLUMNS} from unit_on(${on}) u where u.code = ${code}`,
	);
}

/** The unit that carries a code on a day or from a later day on, or null. */
export function codeHolder(
	db: Reader,
	code: string,
	on: IsoDate,
): Promise<{ id: string } | null> {
	return maybe(
		db,
		sql<{
			id: string;
		}>`select unit_id as id from unit_version where code = ${code} and (valid_to is null or valid_to > ${on}) limit 1`,
	);
}

/** The root of the installation, or null before it is set up. */
export function rootUnit(db: Reader, on: IsoDate): Promise<Unit | null> {
	return maybe(
		db,
		sql<Unit>`select ${COLUMNS} from unit_on(${on}) u where u.parent_id is null order by u.valid_from limit 1`,
	);
}

/** What happened to a unit, newest first. */
export function eventsOf(db: Reader, unitId: string): Promise<UnitEvent[]> {
	const nameOf = (side: "before" | "after") =>
		sql`(select v.name from unit_version v where v.unit_id = (${sql.ref(`e.${side}`)} ->> 'parentId')::uuid and v.valid_from <= e.happened_on order by v.valid_from desc limit 1)`;
	return all(
		db,
		sql<UnitEvent>`select e.kind, e.happened_on, e.basis, e.before, e.after, e.recorded_at, account_name(e.account_id) as recorded_by, ${nameOf("before")} as from_parent, ${nameOf("after")} as to_parent
			from unit_event e where e.unit_id = ${unitId} order by e.happened_on desc, e.recorded_at desc`,
	);
}

export type Term = { fromOn: IsoDate; toOn: IsoDate | null };

/** The terms of a unit's committee, newest first. */
export function termsOf(db: Reader, unitId: string): Promise<Term[]> {
	return all(
		db,
		sql<Term>`select from_on, to_on from committee_term where unit_id = ${unitId} order by from_on desc`,
	);
}

/** What would be left without an organisation if the unit ended. */
export function leftIn(
	db: Reader,
	unit: Unit,
	on: IsoDate,
): Promise<{ members: number; units: number }> {
	return one(
		db,
		sql<{ members: number; units: number }>`select
			(select count(*) from membership where unit_id = ${unit.id} and (to_on is null or to_on > ${on})) as members,
			(select count(*) from unit_on(${on}) u where u.path <@ ${unit.path}::ltree and u.unit_id <> ${unit.id}) as units`,
	);
}

export type Holder = {
	positionId: string;
	unitId: string;
	unitName: string;
	path: string;
	position: string;
	memberId: string | null;
	name: string;
	fromOn: IsoDate;
	toOn: IsoDate | null;
	note: string | null;
};

/** Who held which post on a day in the units that stand in the areas today. */
export function holdersIn(
	db: Reader,
	areas: readonly Area[],
	on: IsoDate,
	today = on,
): Promise<Holder[]> {
	return all(
		db,
		sql<Holder>`select p.id as position_id, p.unit_id, u.name as unit_name, u.path::text as path, p.kind as position, p.member_id, coalesce(m.name, a.name) as name, p.from_on, p.to_on, p.note
			from position p join unit_on(${on}) u on u.unit_id = p.unit_id
			left join member m on m.id = p.member_id left join account a on a.id = p.account_id
			where ${inAreasOn(areas, "u", { on, today })} and p.from_on <= ${on} and (p.to_on is null or p.to_on > ${on})
			order by nlevel(u.path), u.name, p.kind, m.sort_key`,
	);
}

/** Who holds which post at one unit on a day. */
export const holdersOf = (
	db: Reader,
	path: string,
	on: IsoDate,
): Promise<Holder[]> => holdersIn(db, [{ path, span: "unit" }], on);

/** A post with the path of its unit, locked. */
export function positionForUpdate(tx: Tx, positionId: string, on: IsoDate) {
	return one(
		tx,
		sql<{
			id: string;
			unitId: string;
			unitName: string;
			path: string;
			kind: PositionKind;
			fromOn: IsoDate;
			memberId: string | null;
			accountId: string | null;
		}>`select p.id, p.unit_id, u.name as unit_name, u.path::text as path, p.kind, p.from_on, p.member_id, p.account_id
			from position p join unit_on(${on}) u on u.unit_id = p.unit_id where p.id = ${positionId} for update of p`,
	);
}

export type Tenure = {
	unitId: string;
	kind: PositionKind;
	from: IsoDate;
	to: IsoDate | null;
};

/** Who holds a post of a unit at some time of a period. */
export function tenuresIn(
	db: Reader,
	{ unitId, kind, from, to }: Tenure,
): Promise<{ id: string; memberId: string | null; toOn: IsoDate | null }[]> {
	return all(
		db,
		sql<{
			id: string;
			memberId: string | null;
			toOn: IsoDate | null;
		}>`select id, member_id, to_on from position
			where unit_id = ${unitId} and kind = ${kind} and daterange(from_on, to_on) && daterange(${from}, ${to})`,
	);
}

/** Where the cell stands today on whose roll a member stands, or stood last; null where there is no such member or roll. */
export async function placeOfMember(
	db: Reader,
	memberId: string,
	today: IsoDate,
): Promise<string | null> {
	const last = await maybe(
		db,
		sql<{
			path: string;
		}>`select unit_place(unit_id, ${today})::text as path from membership where member_id = ${memberId} order by to_on desc nulls first limit 1`,
	);
	return last?.path ?? null;
}

/** The first term of a unit's committee that begins on a day or later, or null. */
export function termSince(
	db: Reader,
	unitId: string,
	on: IsoDate,
): Promise<Term | null> {
	return maybe(
		db,
		sql<Term>`select from_on, to_on from committee_term where unit_id = ${unitId} and from_on >= ${on} order by from_on limit 1`,
	);
}

/** First day of the committee term that a paper of this day is numbered in; the beginning of time where no term is recorded. */
export async function termOf(
	db: Reader,
	unitId: string,
	on: IsoDate,
): Promise<IsoDate> {
	const term = await maybe(
		db,
		sql<{
			fromOn: IsoDate;
		}>`select from_on from committee_term where unit_id = ${unitId} and from_on <= ${on} and (to_on is null or to_on > ${on})`,
	);
	return term?.fromOn ?? "1900-01-01";
}

/** The settings of the rulebook that units on a path made for themselves and below, as `ruleFor` takes them; of one parameter only where it is named. */
export function overridesFor(
	db: Reader,
	path: string,
	on: IsoDate,
	only: ParameterKey | null = null,
): Promise<Override[]> {
	return all(
		db,
		sql<Override>`select o.parameter, o.unit_id, nlevel(u.path) as depth, o.value, o.valid_from, o.valid_to, o.source, o.reason, o.confirmed
			from rule_override o join unit_on(${on}) u on u.unit_id = o.unit_id where u.path @> ${path}::ltree and (${only}::text is null or o.parameter = ${only}) order by nlevel(u.path), o.valid_from`,
	);
}
