import { type RawBuilder, sql } from "kysely";
import type { Area } from "../charter/positions.ts";

/** The areas as a condition on an ltree column: true on exactly the rows whose unit `reaches` would allow. */
export function inAreas(
	areas: readonly Area[],
	column: string,
): RawBuilder<boolean> {
	const path = sql.ref(column);
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
