import { sql } from "kysely";
import { addDays, type IsoDate } from "../../charter/calendar.ts";
import { pathLabel } from "../../charter/units.ts";
import type { Tx } from "../../platform/database/connect.ts";
import { all, run } from "../../platform/database/query.ts";
import { newId } from "../../platform/ids.ts";
import type { Unit } from "./schema.ts";

export type By = { accountId: string; now: Date };

/** The summaries of these units and of everything above them will be made anew. */
export async function markDirty(
	tx: Tx,
	unitIds: readonly string[],
	now: Date,
): Promise<void> {
	await run(
		tx,
		sql`insert into dirty_unit (unit_id, marked_at) select unnest(${unitIds}::uuid[]), ${now} on conflict (unit_id) do update set marked_at = excluded.marked_at`,
	);
}

/** The summaries of all units will be made anew: what was recorded for a day to come holds once the day begins. */
export async function markAllDirty(
	tx: Tx,
	on: IsoDate,
	now: Date,
): Promise<void> {
	await run(
		tx,
		sql`insert into dirty_unit (unit_id, marked_at) select unit_id, ${now} from unit_on(${on}) on conflict (unit_id) do update set marked_at = excluded.marked_at`,
	);
}

type Founding = Pick<Unit, "name" | "kind" | "type" | "code" | "place">;

/** A unit exists from a day, below its parent; its path is derived. */
export async function addUnit(
	tx: Tx,
	founding: Founding,
	parent: Pick<Unit, "id" | "path"> | null,
	on: IsoDate,
	basis: string | null,
	by: By,
): Promise<{ id: string; path: string }> {
	const id = newId(by.now);
	const path = parent ? `${parent.path}.${pathLabel(id)}` : pathLabel(id);
	await run(
		tx,
		sql`insert into unit (id, founded_on, created_at) values (${id}, ${on}, ${by.now})`,
	);
	await run(
		tx,
		sql`insert into unit_version (unit_id, valid_from, name, kind, type, code, place, parent_id, path)
			values (${id}, ${on}, ${founding.name}, ${founding.kind}, ${founding.type}, ${founding.code}, ${founding.place}, ${parent?.id ?? null}, ${path}::ltree)`,
	);
	await addEvent(tx, id, "founded", on, basis, null, founding, by);
	return { id, path };
}

/** From a day on the unit has these values; its earlier version stays for earlier days. */
export async function reviseUnit(
	tx: Tx,
	unit: Unit,
	changes: Partial<Founding>,
	on: IsoDate,
	kind: "renamed" | "changed",
	basis: string | null,
	by: By,
): Promise<void> {
	const after = { ...unit, ...changes };
	await newVersions(
		tx,
		unit.id,
		on,
		sql`${after.name}`,
		sql`${after.type}`,
		sql`${after.code}`,
		sql`${after.place}`,
	);
	await addEvent(tx, unit.id, kind, on, basis, pick(unit), pick(after), by);
}

const pick = ({ name, type, code, place }: Unit) => ({
	name,
	type,
	code,
	place,
});

async function newVersions(
	tx: Tx,
	unitId: string,
	on: IsoDate,
	name: unknown,
	type: unknown,
	code: unknown,
	place: unknown,
): Promise<void> {
	await run(
		tx,
		sql`with old as (
				update unit_version set valid_to = ${on} where unit_id = ${unitId} and valid_from < ${on} and (valid_to is null or valid_to > ${on}) returning *)
			insert into unit_version (unit_id, valid_from, name, kind, type, code, place, parent_id, path)
			select unit_id, ${on}::date, ${name}, kind, ${type}, ${code}, ${place}, parent_id, path from old
			union all
			select unit_id, ${on}::date, ${name}, kind, ${type}, ${code}, ${place}, parent_id, path from unit_version where unit_id = ${unitId} and valid_from = ${on}
			on conflict (unit_id, valid_from) do update set name = excluded.name, type = excluded.type, code = excluded.code, place = excluded.place`,
	);
}

/** From a day on the unit, and everything below it, stands below another parent; the figures on both sides are made anew. */
export async function moveBranch(
	tx: Tx,
	unit: Unit,
	parent: Unit,
	on: IsoDate,
	basis: string | null,
	by: By,
): Promise<void> {
	const depth = unit.path.split(".").length;
	const moved = sql`${parent.path}::ltree || subpath(path, ${depth - 1})`;
	await run(
		tx,
		sql`with ended as (
				update unit_version set valid_to = ${on} where path <@ ${unit.path}::ltree and valid_from < ${on} and (valid_to is null or valid_to > ${on}) returning *),
			branch as (
				select * from ended union all select * from unit_version where path <@ ${unit.path}::ltree and valid_from = ${on})
			insert into unit_version (unit_id, valid_from, name, kind, type, code, place, parent_id, path)
			select unit_id, ${on}::date, name, kind, type, code, place, case when unit_id = ${unit.id} then ${parent.id}::uuid else parent_id end, ${moved} from branch
			on conflict (unit_id, valid_from) do update set parent_id = excluded.parent_id, path = excluded.path`,
	);
	await addEvent(
		tx,
		unit.id,
		"moved",
		on,
		basis,
		{ parentId: unit.parentId },
		{ parentId: parent.id },
		by,
	);
	await markDirty(
		tx,
		[unit.id, ...(unit.parentId ? [unit.parentId] : [])],
		by.now,
	);
}

/** From a day on the unit no longer exists; its posts end with it: who held them. */
export async function endUnit(
	tx: Tx,
	unit: Unit,
	on: IsoDate,
	basis: string,
	by: By,
): Promise<{ memberId: string | null; accountId: string | null }[]> {
	await run(
		tx,
		sql`update unit set dissolved_on = ${on} where id = ${unit.id}`,
	);
	await run(
		tx,
		sql`update unit_version set valid_to = ${on} where unit_id = ${unit.id} and (valid_to is null or valid_to > ${on})`,
	);
	const holders = await all(
		tx,
		sql<{
			memberId: string | null;
			accountId: string | null;
		}>`update position set to_on = ${on} where unit_id = ${unit.id} and (to_on is null or to_on > ${on}) and from_on <= ${on}
			returning member_id, account_id`,
	);
	await addEvent(tx, unit.id, "dissolved", on, basis, pick(unit), null, by);
	return holders;
}

async function addEvent(
	tx: Tx,
	unitId: string,
	kind: string,
	on: IsoDate,
	basis: string | null,
	before: unknown,
	after: unknown,
	by: By,
): Promise<void> {
	await run(
		tx,
		sql`insert into unit_event (id, unit_id, kind, happened_on, basis, before, after, account_id, recorded_at)
			values (${newId(by.now)}, ${unitId}, ${kind}, ${on}, ${basis}, ${JSON.stringify(before)}::jsonb, ${JSON.stringify(after)}::jsonb, ${by.accountId}, ${by.now})`,
	);
}

export type Appointment = {
	unitId: string;
	kind: string;
	memberId: string | null;
	accountId?: string | null;
	from: IsoDate;
	note?: string | null;
};

/** The posts are held from their day on; a post that the same person already holds there is left as it is. */
export async function addPositions(
	tx: Tx,
	appointments: readonly Appointment[],
	now: Date,
): Promise<void> {
	const rows = appointments.map((a) => ({
		id: newId(now),
		unit_id: a.unitId,
		kind: a.kind,
		member_id: a.memberId,
		account_id: a.accountId ?? null,
		from_on: a.from,
		note: a.note ?? null,
	}));
	await run(
		tx,
		sql`insert into position (id, unit_id, kind, member_id, account_id, from_on, note)
			select n.id, n.unit_id, n.kind, n.member_id, n.account_id, n.from_on, n.note
			from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) n (id uuid, unit_id uuid, kind text, member_id uuid, account_id uuid, from_on date, note text)
			where not exists (select from position p where p.unit_id = n.unit_id and p.kind = n.kind and p.to_on is null and p.member_id is not distinct from n.member_id and p.account_id is not distinct from n.account_id)`,
	);
}

/** The post is no longer held from a day on. */
export async function endPosition(
	tx: Tx,
	positionId: string,
	to: IsoDate,
): Promise<void> {
	await run(
		tx,
		sql`update position set to_on = ${to} where id = ${positionId}`,
	);
}

/** A new term begins; the one before ends that day. */
export async function addTerm(
	tx: Tx,
	unitId: string,
	from: IsoDate,
	to: IsoDate | null,
): Promise<void> {
	await run(
		tx,
		sql`update committee_term set to_on = ${from} where unit_id = ${unitId} and from_on <= ${addDays(from, -1)} and (to_on is null or to_on > ${from})`,
	);
	await run(
		tx,
		sql`insert into committee_term (unit_id, from_on, to_on) values (${unitId}, ${from}, ${to})`,
	);
}

export type RuleSetting = {
	unitId: string;
	parameter: string;
	value: unknown;
	from: IsoDate;
	to: IsoDate | null;
	source: string;
	reason: string | null;
	confirmed: boolean;
};

/** The parameter has this value for the unit and below from a day on, until a later setting begins; an earlier one ends that day. */
export async function addOverride(
	tx: Tx,
	setting: RuleSetting,
	by: By,
): Promise<void> {
	await run(
		tx,
		sql`update rule_override set valid_to = ${setting.from} where unit_id = ${setting.unitId} and parameter = ${setting.parameter} and valid_from <= ${setting.from} and (valid_to is null or valid_to > ${setting.from})`,
	);
	await run(
		tx,
		sql`insert into rule_override (id, parameter, unit_id, value, valid_from, valid_to, source, reason, confirmed, account_id, recorded_at)
			values (${newId(by.now)}, ${setting.parameter}, ${setting.unitId}, ${JSON.stringify(setting.value)}::jsonb, ${setting.from},
				least(${setting.to}::date, (select min(valid_from) from rule_override where unit_id = ${setting.unitId} and parameter = ${setting.parameter} and valid_from > ${setting.from})),
				${setting.source}, ${setting.reason}, ${setting.confirmed}, ${by.accountId}, ${by.now})`,
	);
}
