import { sql } from "kysely";
import type { IsoDate } from "../../charter/calendar.ts";
import type { ParameterKey } from "../../charter/rulebook/parameters.ts";
import { ruleFor } from "../../charter/rulebook/rule-for.ts";
import type { Reader, Tx } from "../../platform/database/connect.ts";
import { all, one } from "../../platform/database/query.ts";
import { ballotsOf } from "../ballot/reads.ts";
import { expectedOn } from "../meeting/reads/dossier.ts";
import { overridesFor, unitOn, unitsAbove } from "../org/reads.ts";
import type { Session } from "./rules/elections.ts";
import type { Congress, Delegate, Fixed, Nominee } from "./schema.ts";

const SELECT = sql`select c.id, c.unit_id, c.title, c.state, c.planned_on, c.planned_time, c.place, c.seats, c.deputies, c.chair_id, c.note_taker_id,
	c.held_on, c.resolution, c.result, c.approved_on, c.approval`;

/** A congress and where its cell stands today. */
export type PlacedCongress = Congress & { path: string };

const congressOf = (
	db: Reader,
	congressId: string,
	today: IsoDate,
): Promise<PlacedCongress> =>
	one(
		db,
		sql<PlacedCongress>`${SELECT}, unit_place(c.unit_id, ${today})::text as path from congress c where c.id = ${congressId}`,
	);

/** The congresses of a cell, the newest first. */
export const congressesOf = (db: Reader, unitId: string): Promise<Congress[]> =>
	all(
		db,
		sql<Congress>`${SELECT} from congress c where c.unit_id = ${unitId} order by c.planned_on desc, c.id desc`,
	);

export type PlacedSession = Session & { path: string };

/** Everything known of a congress. Before it opens, the roll is the one of its planned day. */
export async function sessionOf(
	db: Reader,
	congressId: string,
	today: IsoDate,
): Promise<PlacedSession> {
	const { path, ...congress } = await congressOf(db, congressId, today);
	const on = congress.heldOn ?? congress.plannedOn;
	return {
		path,
		congress,
		roll: await delegatesOf(db, congress),
		nominees: await nomineesOf(db, congressId),
		ballots: await ballotsOf(db, "congress", congressId),
		rules: await rulesOn(db, congress.unitId, on),
	};
}

/** The same with its row locked until commit. */
export async function sessionForUpdate(
	tx: Tx,
	congressId: string,
	today: IsoDate,
): Promise<PlacedSession> {
	await one(
		tx,
		sql`select id from congress where id = ${congressId} for update`,
	);
	return sessionOf(tx, congressId, today);
}

/** The cell as its papers name it: on the day of the congress, below which party body, where. */
export async function issuerOf(
	db: Reader,
	{ congress }: Session,
): Promise<Fixed["unit"]> {
	const on = congress.heldOn ?? congress.plannedOn;
	const unit = await unitOn(db, congress.unitId, on);
	const superior = (await unitsAbove(db, unit.path, on)).at(-2);
	return {
		name: unit.name,
		superior: superior?.name ?? null,
		place: unit.place ?? superior?.place ?? "",
	};
}

async function delegatesOf(
	db: Reader,
	congress: Congress,
): Promise<Delegate[]> {
	if (congress.heldOn === null)
		return expectedOn(db, congress.unitId, congress.plannedOn);
	return all(
		db,
		sql<Delegate>`select d.member_id, d.seq, m.name, m.birth, d.class, d.standing, d.presence, null as reason
			from congress_member d join member m on m.id = d.member_id where d.congress_id = ${congress.id} order by d.seq`,
	);
}

const nomineesOf = (db: Reader, congressId: string): Promise<Nominee[]> =>
	all(
		db,
		sql<Nominee>`select n.election, n.member_id, m.name, m.birth, n.source, n.supporters, n.listed
			from congress_nominee n join member m on m.id = n.member_id where n.congress_id = ${congressId} order by m.sort_key, m.id`,
	);

async function rulesOn(
	db: Reader,
	unitId: string,
	on: IsoDate,
): Promise<Session["rules"]> {
	const unit = await unitOn(db, unitId, on);
	const overrides = await overridesFor(db, unit.path, on);
	const value = <K extends ParameterKey>(key: K) =>
		ruleFor(key, on, overrides).value;
	return {
		quorum: value("congress.quorum"),
		elected: value("congress.elected"),
		floor: value("congress.floor-nominee"),
		surplusMost: value("congress.surplus-max"),
		rounds: value("congress.rounds"),
		fewBelow: value("vote.secret-least-voters"),
	};
}
