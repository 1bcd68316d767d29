import { type RawBuilder, sql } from "kysely";
import type { IsoDate } from "../charter/calendar.ts";
import type { Area } from "../charter/positions.ts";
import type { Reader } from "./database/connect.ts";
import { maybe } from "./database/query.ts";
import { refuse } from "./refusal.ts";

/** The day a question is about, and the day on which it is asked. */
export type Days = { on: IsoDate; today: IsoDate };

/** The areas as a condition on an ltree column: true on exactly the rows whose unit `reaches` would allow. */
export const inAreas = (
	areas: readonly Area[],
	column: string,
): RawBuilder<boolean> => holding(areas, sql.ref(column));

/**
 * The same for the tree `unit` (alias) as it stood on a day: which units were there then is asked of that day, whether the
 * person may see them is asked where they stand today.
 */
export const inAreasOn = (
	areas: readonly Area[],
	unit: string,
	{ on, today }: Days,
): RawBuilder<boolean> =>
	on === today
		? inAreas(areas, `${unit}.path`)
		: holding(areas, sql`unit_place(${sql.ref(`${unit}.unit_id`)}, ${today})`);

function holding(
	areas: readonly Area[],
	path: RawBuilder<unknown>,
): RawBuilder<boolean> {
	const of = (span: Area["span"]) =>
		areas.filter((a) => a.span === span).map((a) => a.path);
	const units = of("unit");
	const subtrees = of("subtree");
	const below = of("below");
	const conditions = [
		units.length > 0 && sql`${path} = any(${units}::ltree[])`,
		subtrees.length > 0 && sql`${path} <@ ${subtrees}::ltree[]`,
		below.length > 0 &&
			sql`exists (select from unnest(${below}::ltree[]) top where ${path} <@ top and ${path} <> top)`,
	].filter((c) => c !== false);
	if (conditions.length === 0) return sql<boolean>`false`;
	return sql<boolean>`(${sql.join(conditions, sql` or `)})`;
}

/** Where a unit stands today, or stood last: rights are asked there, whatever day an act or a question is about. */
export async function placeOf(
	db: Reader,
	unitId: string,
	today: IsoDate,
): Promise<string> {
	const unit = await maybe(
		db,
		sql<{
			path: string | null;
		}>`select unit_place(${unitId}, ${today})::text as path`,
	);
	return unit?.path ?? refuse("thing.not-found");
}
