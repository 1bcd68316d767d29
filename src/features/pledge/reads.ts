import { type RawBuilder, sql } from "kysely";
import type { IsoDate } from "../../charter/calendar.ts";
import type { Area } from "../../charter/positions.ts";
import { type Days, inAreasOn } from "../../platform/areas.ts";
import type { Reader, Tx } from "../../platform/database/connect.ts";
import { all, one } from "../../platform/database/query.ts";
import type { Seal } from "../../platform/seal.ts";
import { type Opened, type Pledge, Promised } from "./schema.ts";

const PLEDGES = sql`select p.id, p.unit_id, (select n.name from unit_version n where n.unit_id = p.unit_id order by n.valid_from desc limit 1) as unit_name,
		p.member_id, p.member_name, p.noted_on, p.noter_name as noted_by, p.look_on, p.closed_on,
		coalesce((select jsonb_agg(jsonb_build_object('id', l.id, 'own', l.own, 'found', l.found, 'by', l.looker_name, 'on', l.looked_on) order by l.looked_at, l.id)
			from pledge_look l where l.pledge_id = p.id), '[]') as looks,
		coalesce((select jsonb_agg(jsonb_build_object('by', o.actor_name, 'at', o.opened_at) order by o.opened_at desc) from pledge_opening o where o.pledge_id = p.id), '[]') as openings
	from pledge p`;

const shown = (db: Reader, where: RawBuilder<unknown>): Promise<Pledge[]> =>
	all(
		db,
		sql<Pledge>`${PLEDGES} ${where} order by p.closed_on desc nulls first, p.look_on, p.id`,
	);

/** What was promised in the cells of the areas, without words: open first by the day of the next look, then closed. */
export const pledgesIn = (
	db: Reader,
	areas: readonly Area[],
	days: Days,
): Promise<Pledge[]> =>
	shown(
		db,
		sql`join unit_on(${days.on}) u on u.unit_id = p.unit_id where ${inAreasOn(areas, "u", days)}`,
	);

/** What is about one member, without words. */
export const pledgesOf = (db: Reader, memberId: string): Promise<Pledge[]> =>
	shown(db, sql`where p.member_id = ${memberId}`);

/** A pledge with the place of its cell today; its row locked until commit. */
export const pledgeForUpdate = (
	tx: Tx,
	pledgeId: string,
	today: IsoDate,
): Promise<{ memberId: string; path: string; closedOn: IsoDate | null }> =>
	one(
		tx,
		sql<{
			memberId: string;
			path: string;
			closedOn: IsoDate | null;
		}>`select member_id, unit_place(unit_id, ${today})::text as path, closed_on from pledge where id = ${pledgeId} for update`,
	);

/** Whether what an opinion said was noted closed. */
export const isNotedClosed = async (
	tx: Tx,
	opinionId: string,
): Promise<boolean> => {
	const { noted } = await one(
		tx,
		sql<{
			noted: boolean;
		}>`select exists (select from pledge where opinion_id = ${opinionId}) as noted`,
	);
	return noted;
};

/** The words of a pledge and of its looks, opened; who may read them was asked before. */
export async function wordsOf(
	db: Reader,
	seal: Seal,
	pledgeId: string,
): Promise<Opened> {
	const { words } = await one(
		db,
		sql<{
			words: Buffer;
		}>`select words_sealed as words from pledge where id = ${pledgeId}`,
	);
	const looks = await all(
		db,
		sql<{
			id: string;
			words: Buffer;
		}>`select id, words_sealed as words from pledge_look where pledge_id = ${pledgeId} and words_sealed is not null`,
	);
	return {
		...Promised.parse(JSON.parse(seal.open(words))),
		looks: Object.fromEntries(
			looks.map((look) => [look.id, seal.open(look.words)]),
		),
	};
}
