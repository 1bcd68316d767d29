import { sql } from "kysely";
import type { UnitType } from "../../../charter/units.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { run } from "../../../platform/database/query.ts";
import { newId } from "../../../platform/ids.ts";
import type { By } from "./plan.ts";

/** The committee offers a theme to the cells below it. */
export async function addTheme(
	tx: Tx,
	theme: {
		unitId: string;
		year: string;
		unitType: UnitType | null;
		title: string;
	},
	{ accountId, now }: By,
): Promise<string> {
	const id = newId(now);
	await run(
		tx,
		sql`insert into theme (id, unit_id, year, unit_type, title, account_id, offered_at) values (${id}, ${theme.unitId}, ${theme.year}, ${theme.unitType}, ${theme.title}, ${accountId}, ${now})`,
	);
	return id;
}

/** The theme is offered no more; meetings that took it up keep it. */
export async function closeTheme(
	tx: Tx,
	themeId: string,
	now: Date,
): Promise<void> {
	await run(
		tx,
		sql`update theme set withdrawn_at = ${now} where id = ${themeId} and withdrawn_at is null`,
	);
}
