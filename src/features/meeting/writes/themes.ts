import { sql } from "kysely";
import type { UnitType } from "../../../charter/units.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { run } from "../../../platform/database/query.ts";
import { newId } from "../../../platform/ids.ts";
import type { ThemePlan } from "../schema/themes.ts";
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

/** The theme of a quarter is planned; said again it replaces what was planned. */
export async function savePlan(
	tx: Tx,
	plan: Omit<ThemePlan, "presenter" | "meetingId">,
	{ accountId, now }: By,
): Promise<void> {
	await run(
		tx,
		sql`insert into theme_plan (unit_id, year, quarter, month, topic, presenter_id, account_id, planned_at)
			values (${plan.unitId}, ${plan.year}, ${plan.quarter}, ${plan.month}, ${plan.topic}, ${plan.presenterId}, ${accountId}, ${now})
			on conflict (unit_id, year, quarter) do update set month = excluded.month, topic = excluded.topic, presenter_id = excluded.presenter_id,
				account_id = excluded.account_id, planned_at = excluded.planned_at`,
	);
}

/** A registered meeting takes up what was planned for its quarter; the first one does. */
export async function takeUpPlan(
	tx: Tx,
	{ unitId, year, quarter }: Pick<ThemePlan, "unitId" | "year" | "quarter">,
	meetingId: string,
): Promise<void> {
	await run(
		tx,
		sql`update theme_plan set meeting_id = ${meetingId} where unit_id = ${unitId} and year = ${year} and quarter = ${quarter} and meeting_id is null`,
	);
}
