import { sql } from "kysely";
import {
	type IsoDate,
	lastDayOf,
	type Month,
} from "../../../charter/calendar.ts";
import type { Area } from "../../../charter/positions.ts";
import { type Days, inAreasOn } from "../../../platform/areas.ts";
import type { Reader } from "../../../platform/database/connect.ts";
import { all, maybe } from "../../../platform/database/query.ts";
import { themeTasksDue } from "../../task/reads.ts";
import type { Task } from "../../task/schema.ts";
import { seriesOf } from "../rules/agenda.ts";
import { monthsOfQuarter } from "../rules/theme-year.ts";
import type { Meeting } from "../schema/record.ts";
import type { ThemeLine, ThemePlan } from "../schema/themes.ts";

const COLUMNS = sql`p.unit_id, p.year, p.quarter, p.month, p.topic, p.presenter_id, m.name as presenter, p.meeting_id
	from theme_plan p left join member m on m.id = p.presenter_id`;

/** The themes that the cells of the areas planned for a year. */
export const plansIn = (
	db: Reader,
	areas: readonly Area[],
	{ on, today }: Days,
	year: string,
): Promise<ThemePlan[]> =>
	all(
		db,
		sql<ThemePlan>`select ${COLUMNS} join unit_on(${on}) u on u.unit_id = p.unit_id where p.year = ${year} and ${inAreasOn(areas, "u", { on, today })} order by p.quarter`,
	);

/** What a cell planned for a quarter, or null. */
export const planOf = (
	db: Reader,
	unitId: string,
	year: string,
	quarter: number,
): Promise<ThemePlan | null> =>
	maybe(
		db,
		sql<ThemePlan>`select ${COLUMNS} where p.unit_id = ${unitId} and p.year = ${year} and p.quarter = ${quarter}`,
	);

/** Who presents the theme of a meeting, as it was planned; null where nothing was. */
export const presenterOf = async (
	db: Reader,
	meetingId: string,
): Promise<string | null> =>
	(
		await maybe(
			db,
			sql<{
				presenterId: string;
			}>`select presenter_id from theme_plan where meeting_id = ${meetingId}`,
		)
	)?.presenterId ?? null;

/** The day for which a thematic or combined meeting of a quarter is registered, or null. */
export async function themeRegisteredOn(
	db: Reader,
	unitId: string,
	year: string,
	quarter: number,
): Promise<IsoDate | null> {
	const found = await maybe(
		db,
		sql<{
			on: IsoDate;
		}>`select coalesce(held_on, planned_on) as on from meeting where unit_id = ${unitId} and kind <> 'ordinary' and month = any(${monthsOfQuarter(year, quarter)}) order by planned_on limit 1`,
	);
	return found?.on ?? null;
}

type Of = Pick<
	Meeting,
	"id" | "unitId" | "kind" | "month" | "state" | "heldOn" | "plannedOn"
>;

/** The lines that a monthly meeting looks at again: due by its month; once it is closed, those of which it found something. */
export async function lookBackOf(
	db: Reader,
	{ id, unitId, kind, month, state, heldOn, plannedOn }: Of,
): Promise<ThemeLine[]> {
	if (seriesOf(kind) === "thematic") return [];
	const due = await linesDue(db, unitId, month, heldOn ?? plannedOn, id);
	return state === "closed"
		? due.filter(({ outcome }) => outcome?.meetingId === id)
		: due;
}

/** The lines of a cell that are to be looked at again by a month and were concluded before a day. */
export async function linesDue(
	db: Reader,
	unitId: string,
	until: Month,
	before: IsoDate,
	meetingId: string | null = null,
): Promise<ThemeLine[]> {
	return withThemes(
		db,
		await themeTasksDue(db, unitId, {
			before,
			until: lastDayOf(until),
			meetingId,
		}),
	);
}

async function withThemes(
	db: Reader,
	tasks: readonly Task[],
): Promise<ThemeLine[]> {
	if (tasks.length === 0) return [];
	const themes = await all(
		db,
		sql<{
			id: string;
			topic: string | null;
			month: Month;
		}>`select id, topic, month from meeting where id = any(${tasks.flatMap((t) => t.meetingId ?? [])}::uuid[])`,
	);
	return tasks.flatMap((task) =>
		themes
			.filter(({ id }) => id === task.meetingId)
			.map(({ topic, month }) => ({
				...task,
				topic: topic ?? "",
				themeMonth: month,
			})),
	);
}
