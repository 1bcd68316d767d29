import { sql } from "kysely";
import type { IsoDate } from "../../../charter/calendar.ts";
import type { UnitType } from "../../../charter/units.ts";
import type { Reader } from "../../../platform/database/connect.ts";
import { all, one } from "../../../platform/database/query.ts";

/** A theme that a committee offers for a year. */
export type Theme = {
	id: string;
	unitId: string;
	unitName: string;
	unitType: UnitType | null;
	title: string;
};

const COLUMNS = sql`t.id, t.unit_id, u.name as unit_name, t.unit_type, t.title`;

/** What these committees offer for a year. */
export const themesOf = (
	db: Reader,
	unitIds: readonly string[],
	year: string,
	on: IsoDate,
): Promise<Theme[]> =>
	all(
		db,
		sql<Theme>`select ${COLUMNS} from theme t join unit_on(${on}) u on u.unit_id = t.unit_id
			where t.unit_id = any(${[...unitIds]}::uuid[]) and t.year = ${year} and t.withdrawn_at is null order by t.offered_at, t.id`,
	);

/** What the committees above a cell offer to cells of its type for a year, the nearest first. */
export const themesFor = (
	db: Reader,
	cell: { path: string; type: UnitType | null },
	year: string,
	on: IsoDate,
): Promise<Theme[]> =>
	all(
		db,
		sql<Theme>`select ${COLUMNS} from theme t join unit_on(${on}) u on u.unit_id = t.unit_id
			where u.path @> ${cell.path}::ltree and t.year = ${year} and t.withdrawn_at is null and (t.unit_type is null or t.unit_type = ${cell.type})
			order by nlevel(u.path) desc, t.offered_at, t.id`,
	);

/** Which committee offers a theme. */
export const themeOf = (
	db: Reader,
	themeId: string,
): Promise<{ unitId: string }> =>
	one(
		db,
		sql<{ unitId: string }>`select unit_id from theme where id = ${themeId}`,
	);
