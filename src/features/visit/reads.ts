import { sql } from "kysely";
import type { IsoDate, Month } from "../../charter/calendar.ts";
import type { Area } from "../../charter/positions.ts";
import { type Days, inAreasOn } from "../../platform/areas.ts";
import type { Reader, Tx } from "../../platform/database/connect.ts";
import { all, maybe, one } from "../../platform/database/query.ts";
import type { Attended, OwnVisit, Report, Visit } from "./schema.ts";

/** Months from one to another, both included. */
export type Months = { from: Month; to: Month };

/** Whether a guest `g` is this member, come from above; minutes that name no member are read by the name. */
const isGuest = (memberId: string, name: string) =>
	sql`g.role = 'superior' and (g.member_id = ${memberId} or (g.member_id is null and g.name = ${name}))`;

const VISIT = sql`v.id, v.unit_id, v.month, v.member_id, v.member_name, v.committee_id`;

/** The visits that are meant to the cells of the areas. */
export const visitsIn = (
	db: Reader,
	areas: readonly Area[],
	days: Days,
	{ from, to }: Months,
): Promise<Visit[]> =>
	all(
		db,
		sql<Visit>`select ${VISIT} from visit v join unit_on(${days.on}) u on u.unit_id = v.unit_id
			where v.month between ${from} and ${to} and ${inAreasOn(areas, "u", days)} order by v.month, v.member_name`,
	);

const UNIT_NAME = (unitId: string) =>
	sql`(select n.name from unit_version n where n.unit_id = ${sql.ref(unitId)} order by n.valid_from desc limit 1) as unit_name`;

/** The visits that one member means to make and has not made, with the monthly meeting that each is meant for, where it is registered. */
export const visitsOf = (
	db: Reader,
	{ memberId, name }: { memberId: string; name: string },
	{ from, to }: Months,
): Promise<OwnVisit[]> =>
	all(
		db,
		sql<OwnVisit>`select ${VISIT}, ${UNIT_NAME("v.unit_id")}, mt.id as meeting_id, mt.planned_on
			from visit v left join meeting mt on mt.unit_id = v.unit_id and mt.month = v.month and mt.kind <> 'thematic'
			where v.member_id = ${memberId} and v.month between ${from} and ${to} and mt.closed_at is null
				and not exists (select from meeting_guest g join meeting x on x.id = g.meeting_id
					where x.unit_id = v.unit_id and x.month = v.month and ${isGuest(memberId, name)}) order by v.month`,
	);

/** A visit with its row locked until commit. */
export const visitForUpdate = (tx: Tx, visitId: string): Promise<Visit> =>
	one(
		tx,
		sql<Visit>`select ${VISIT} from visit v where v.id = ${visitId} for update`,
	);

/** The rota of a committee in a span of months, its rows locked. */
export const rotaForUpdate = (
	tx: Tx,
	committeeId: string,
	{ from, to }: Months,
): Promise<Visit[]> =>
	all(
		tx,
		sql<Visit>`select ${VISIT} from visit v where v.committee_id = ${committeeId} and v.month between ${from} and ${to} for update`,
	);

const ATTENDED = sql`mt.id as meeting_id, mt.unit_id, mt.month, mt.held_on, g.member_id, g.name`;

/** Who came from above to the meetings of the cells of the areas, as the minutes name them. */
export const attendedIn = (
	db: Reader,
	areas: readonly Area[],
	days: Days,
	{ from, to }: Months,
): Promise<Attended[]> =>
	all(
		db,
		sql<Attended>`select ${ATTENDED} from meeting_guest g join meeting mt on mt.id = g.meeting_id join unit_on(${days.on}) u on u.unit_id = mt.unit_id
			where g.role = 'superior' and mt.month between ${from} and ${to} and ${inAreasOn(areas, "u", days)} order by mt.held_on, g.name`,
	);

/** Who came from above to one meeting. */
export const attendedOf = (
	db: Reader,
	meetingId: string,
): Promise<Attended[]> =>
	all(
		db,
		sql<Attended>`select ${ATTENDED} from meeting_guest g join meeting mt on mt.id = g.meeting_id where g.role = 'superior' and mt.id = ${meetingId} order by g.name`,
	);

/** The meetings that a member attended from above since a day and has not reported on. */
export const unreportedBy = (
	db: Reader,
	{ memberId, name }: { memberId: string; name: string },
	since: IsoDate,
): Promise<(Attended & { unitName: string })[]> =>
	all(
		db,
		sql<
			Attended & { unitName: string }
		>`select ${ATTENDED}, ${UNIT_NAME("mt.unit_id")} from meeting_guest g join meeting mt on mt.id = g.meeting_id
			where mt.held_on >= ${since} and ${isGuest(memberId, name)}
				and not exists (select from visit_report r where r.meeting_id = mt.id and r.member_id = ${memberId}) order by mt.held_on`,
	);

/** When the cells of the areas meet or met, month by month; thematic meetings left out. */
export const meetingDaysIn = (
	db: Reader,
	areas: readonly Area[],
	days: Days,
	{ from, to }: Months,
): Promise<{ unitId: string; month: Month; on: IsoDate; held: boolean }[]> =>
	all(
		db,
		sql<{
			unitId: string;
			month: Month;
			on: IsoDate;
			held: boolean;
		}>`select mt.unit_id, mt.month, coalesce(mt.held_on, mt.planned_on) as on, mt.held_on is not null as held from meeting mt join unit_on(${days.on}) u on u.unit_id = mt.unit_id
			where mt.kind <> 'thematic' and mt.month between ${from} and ${to} and ${inAreasOn(areas, "u", days)}`,
	);

/** A meeting that may be reported on: its cell, where that stands today, and whether it was held. */
export const visitedMeeting = (
	db: Reader,
	meetingId: string,
	today: IsoDate,
): Promise<{ unitId: string; path: string; heldOn: IsoDate | null }> =>
	one(
		db,
		sql<{
			unitId: string;
			path: string;
			heldOn: IsoDate | null;
		}>`select unit_id, unit_place(unit_id, ${today})::text as path, held_on from meeting where id = ${meetingId}`,
	);

const REPORT = sql`select r.meeting_id, mt.unit_id, mt.month, mt.held_on, r.member_id, r.member_name, r.remarks, r.advice, r.reported_on,
		case when a.meeting_id is not null then jsonb_build_object('words', a.words, 'by', a.answerer_name, 'on', a.answered_on) end as answer
	from visit_report r join meeting mt on mt.id = r.meeting_id left join advice_answer a on a.meeting_id = r.meeting_id and a.member_id = r.member_id`;

/** What the visitors said of one meeting. */
export const reportsOf = (db: Reader, meetingId: string): Promise<Report[]> =>
	all(
		db,
		sql<Report>`${REPORT} where r.meeting_id = ${meetingId} order by r.reported_on, r.member_name`,
	);

/** What was said of the meetings of the cells of the areas, the newest first. */
export const reportsIn = (
	db: Reader,
	areas: readonly Area[],
	days: Days,
	{ from, to }: Months,
): Promise<Report[]> =>
	all(
		db,
		sql<Report>`${REPORT} join unit_on(${days.on}) u on u.unit_id = mt.unit_id where mt.month between ${from} and ${to} and ${inAreasOn(areas, "u", days)}
			order by mt.held_on desc, r.member_name`,
	);

/** The advice that the cells of the areas have not answered yet, the oldest first. */
export const openAdviceIn = (
	db: Reader,
	areas: readonly Area[],
	days: Days,
): Promise<Report[]> =>
	all(
		db,
		sql<Report>`${REPORT} join unit_on(${days.on}) u on u.unit_id = mt.unit_id where r.advice is not null and a.meeting_id is null and ${inAreasOn(areas, "u", days)} order by mt.held_on`,
	);

/** The advice from before a day that a cell has not answered yet. */
export const openAdviceOf = (
	db: Reader,
	unitId: string,
	before: IsoDate,
): Promise<Report[]> =>
	all(
		db,
		sql<Report>`${REPORT} where mt.unit_id = ${unitId} and mt.held_on < ${before} and r.advice is not null and a.meeting_id is null order by mt.held_on`,
	);

/** Whether the advice of a member on a meeting stands, and was answered; its row locked until commit. */
export async function adviceForUpdate(
	tx: Tx,
	meetingId: string,
	memberId: string,
): Promise<{ advice: string | null; answered: boolean } | null> {
	return maybe(
		tx,
		sql<{
			advice: string | null;
			answered: boolean;
		}>`select r.advice, exists (select from advice_answer a where a.meeting_id = r.meeting_id and a.member_id = r.member_id) as answered
			from visit_report r where r.meeting_id = ${meetingId} and r.member_id = ${memberId} for update`,
	);
}

/** On which roll each of these members stands on a day. */
export const cellsOf = (
	db: Reader,
	memberIds: readonly string[],
	on: IsoDate,
): Promise<{ memberId: string; unitId: string }[]> =>
	all(
		db,
		sql<{
			memberId: string;
			unitId: string;
		}>`select member_id, unit_id from membership where member_id = any(${[...memberIds]}::uuid[])
			and (from_on is null or from_on <= ${on}) and (to_on is null or to_on > ${on})`,
	);

/** Who means to attend a cell's meeting of a month. */
export const visitorsTo = (
	db: Reader,
	unitId: string,
	month: Month,
): Promise<{ memberId: string; name: string }[]> =>
	all(
		db,
		sql<{
			memberId: string;
			name: string;
		}>`select member_id, member_name as name from visit where unit_id = ${unitId} and month = ${month} order by member_name`,
	);
