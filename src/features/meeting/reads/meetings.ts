import { sql } from "kysely";
import type { IsoDate, Month } from "../../../charter/calendar.ts";
import type { Area } from "../../../charter/positions.ts";
import { type Days, inAreasOn } from "../../../platform/areas.ts";
import type { Reader, Tx } from "../../../platform/database/connect.ts";
import { all, maybe, one } from "../../../platform/database/query.ts";
import type { Issued } from "../rules/numbers.ts";
import type { Meeting, OverseenMeeting, Presence } from "../schema/record.ts";
import type { MeetingSnapshot } from "../schema/snapshot.ts";

const COLUMNS = sql`mt.id, mt.unit_id, mt.kind, mt.month, mt.state, mt.source, mt.planned_on, mt.planned_time, mt.first_planned_on, mt.place, mt.topic, mt.registered_on,
	mt.committee_mode, mt.committee_met_on, mt.committee_note, mt.problem, mt.outcome, mt.draft, mt.draft_on, mt.notice_on, mt.notice_number, mt.chair_id, mt.note_taker_id,
	mt.held_on, mt.started_at, mt.ended_at, mt.current_item_id, mt.fee_note, mt.answers, mt.superior_remark, mt.conclusion, mt.praise, mt.reminders, mt.minutes_adopted,
	mt.score, mt.paper_number, mt.closed_at`;

/** A meeting and where its cell stands today, the last place of one that is no more: rights are asked there, also over meetings from before a move. */
export type PlacedMeeting = Meeting & { path: string };

const placed = (
	meetingId: string,
	today: IsoDate,
) => sql`select ${COLUMNS}, u.path::text as path from meeting mt
	join lateral (select v.path from unit_version v where v.unit_id = mt.unit_id and v.valid_from <= ${today} order by v.valid_from desc limit 1) u on true where mt.id = ${meetingId}`;

export const meetingOf = (
	db: Reader,
	meetingId: string,
	today: IsoDate,
): Promise<PlacedMeeting> =>
	one(db, sql<PlacedMeeting>`${placed(meetingId, today)}`);

/** The same with its row locked until commit. */
export const meetingForUpdate = (
	tx: Tx,
	meetingId: string,
	today: IsoDate,
): Promise<PlacedMeeting> =>
	one(tx, sql<PlacedMeeting>`${placed(meetingId, today)} for update of mt`);

/** The ordinary or combined meeting of a cell in a month, or null. */
export function meetingOfMonth(
	db: Reader,
	unitId: string,
	month: Month,
): Promise<Meeting | null> {
	return maybe(
		db,
		sql<Meeting>`select ${COLUMNS} from meeting mt where mt.unit_id = ${unitId} and mt.month = ${month} and mt.kind <> 'thematic'`,
	);
}

/** The meetings of the areas in a span of months, with the superiors who attended. */
export function meetingsIn(
	db: Reader,
	areas: readonly Area[],
	{ on, today }: Days,
	from: Month,
	to: Month,
): Promise<OverseenMeeting[]> {
	return all(
		db,
		sql<OverseenMeeting>`select mt.id, mt.unit_id, mt.kind, mt.month, mt.state, mt.planned_on, mt.planned_time, mt.first_planned_on, mt.held_on, mt.place, mt.topic,
				array(select g.name from meeting_guest g where g.meeting_id = mt.id and g.role = 'superior') as superiors
			from meeting mt join unit_on(${on}) u on u.unit_id = mt.unit_id where mt.month between ${from} and ${to} and ${inAreasOn(areas, "u", { on, today })}
			order by mt.planned_on, mt.planned_time`,
	);
}

/** The numbers a cell gave to a type of paper in a term; another paper of the cell waits for its number until commit. */
export async function issuedForUpdate(
	tx: Tx,
	unitId: string,
	type: string,
	termFrom: IsoDate,
): Promise<Issued[]> {
	await one(
		tx,
		sql`select id from unit where id = ${unitId} for no key update`,
	);
	return all(
		tx,
		sql<Issued>`select number, symbol from issued_paper where unit_id = ${unitId} and type = ${type} and term_from = ${termFrom}`,
	);
}

/** The first month that the record of the areas speaks of, or null. */
export async function firstMonthIn(
	db: Reader,
	areas: readonly Area[],
	{ on, today }: Days,
): Promise<Month | null> {
	return (
		await one(
			db,
			sql<{
				month: Month | null;
			}>`select min(mt.month) as month from meeting mt join unit_on(${on}) u on u.unit_id = mt.unit_id where ${inAreasOn(areas, "u", { on, today })}`,
		)
	).month;
}

/** The focus a committee on this path set for a month, the nearest one. */
export async function focusFor(
	db: Reader,
	path: string,
	on: IsoDate,
	month: Month,
): Promise<string | null> {
	const focus = await maybe(
		db,
		sql<{
			words: string;
		}>`select f.words from month_focus f join unit_on(${on}) u on u.unit_id = f.unit_id where f.month = ${month} and u.path @> ${path}::ltree order by nlevel(u.path) desc limit 1`,
	);
	return focus?.words ?? null;
}

/** What these committees asked for in a year, month by month. */
export function focusesOf(
	db: Reader,
	unitIds: readonly string[],
	year: string,
): Promise<{ unitId: string; month: Month; words: string }[]> {
	return all(
		db,
		sql<{
			unitId: string;
			month: Month;
			words: string;
		}>`select unit_id, month, words from month_focus where unit_id = any(${unitIds}::uuid[]) and month between ${`${year}-01`} and ${`${Number(year) + 1}-12`} order by month`,
	);
}

export const fileOf = (db: Reader, fileId: string) =>
	one(
		db,
		sql<{
			id: string;
			meetingId: string;
			name: string;
			kind: string;
			bytes: Buffer;
		}>`select id, meeting_id, name, kind, bytes from meeting_file where id = ${fileId}`,
	);
/** How many papers a meeting has. */
export const countFiles = async (
	db: Reader,
	meetingId: string,
): Promise<number> =>
	(
		await one(
			db,
			sql<{
				count: number;
			}>`select count(*)::int as count from meeting_file where meeting_id = ${meetingId}`,
		)
	).count;
export const opinionOf = (db: Reader, opinionId: string) =>
	one(
		db,
		sql<{
			id: string;
			meetingId: string;
		}>`select id, meeting_id from opinion where id = ${opinionId}`,
	);
export const givenTaskOf = (db: Reader, id: string) =>
	one(
		db,
		sql<{
			id: string;
			meetingId: string;
		}>`select id, meeting_id from meeting_task where id = ${id}`,
	);

/** How many of the tasks being given must change after the theme. */
export const countLines = async (
	db: Reader,
	meetingId: string,
): Promise<number> =>
	(
		await one(
			db,
			sql<{
				lines: number;
			}>`select count(*) as lines from meeting_task where meeting_id = ${meetingId} and of_theme`,
		)
	).lines;

/** One member of a frozen roll. */
export const attendeeOf = (db: Reader, meetingId: string, memberId: string) =>
	one(
		db,
		sql<{
			name: string;
			presence: Presence | null;
		}>`select m.name, a.presence from attendance a join member m on m.id = a.member_id where a.meeting_id = ${meetingId} and a.member_id = ${memberId}`,
	);

/** Whether an item stands on the agenda of a meeting. */
export const hasItem = async (
	db: Reader,
	meetingId: string,
	itemId: string,
): Promise<boolean> =>
	(await maybe(
		db,
		sql`select id from agenda_item where meeting_id = ${meetingId} and id = ${itemId}`,
	)) !== null;

/** Whether all of these stand on the frozen roll. */
export async function attendeesAre(
	db: Reader,
	meetingId: string,
	memberIds: readonly string[],
): Promise<boolean> {
	const { count } = await one(
		db,
		sql<{
			count: number;
		}>`select count(*) as count from attendance where meeting_id = ${meetingId} and member_id = any(${memberIds}::uuid[])`,
	);
	return count === new Set(memberIds).size;
}

/** Whether each of these stands on the roll of the cell on the planned day, holds a post there, as an overseer from another cell does, follows it for the committee, or means to visit it. */
export async function areOfTheCell(
	db: Reader,
	{ unitId, plannedOn, month }: Pick<Meeting, "unitId" | "plannedOn" | "month">,
	memberIds: readonly string[],
): Promise<boolean> {
	const { strangers } = await one(
		db,
		sql<{
			strangers: number;
		}>`select count(*) as strangers from unnest(${memberIds}::uuid[]) i (id)
			where not exists (select from membership ms where ms.member_id = i.id and ms.unit_id = ${unitId} and (ms.from_on is null or ms.from_on <= ${plannedOn}) and (ms.to_on is null or ms.to_on > ${plannedOn}))
				and not exists (select from position p where p.member_id = i.id and p.unit_id = ${unitId} and p.from_on <= ${plannedOn} and (p.to_on is null or p.to_on > ${plannedOn}))
				and not exists (select from assignment s join assignment_cell c on c.assignment_id = s.id
					where s.member_id = i.id and c.unit_id = ${unitId} and s.from_on <= ${plannedOn} and (s.to_on is null or s.to_on > ${plannedOn}))
				and not exists (select from visit v where v.member_id = i.id and v.unit_id = ${unitId} and v.month = ${month})`,
	);
	return strangers === 0;
}

/** The fixed minutes, with their addenda. */
export async function minutesOf(
	db: Reader,
	meetingId: string,
): Promise<{ snapshot: MeetingSnapshot; fixedAt: string } | null> {
	return maybe(
		db,
		sql<{
			snapshot: MeetingSnapshot;
			fixedAt: string;
		}>`select snapshot, fixed_at from minutes where meeting_id = ${meetingId}`,
	);
}

export const addendaOf = (db: Reader, meetingId: string) =>
	all(
		db,
		sql<{
			id: string;
			addedOn: IsoDate;
			words: string;
			actorName: string;
		}>`select id, added_on, words, actor_name from addendum where meeting_id = ${meetingId} order by recorded_at`,
	);
