import { sql } from "kysely";
import type { IsoDate } from "../../../charter/calendar.ts";
import type { Area } from "../../../charter/positions.ts";
import type { Actor } from "../../../platform/actor.ts";
import { type Days, inAreasOn } from "../../../platform/areas.ts";
import type { Reader } from "../../../platform/database/connect.ts";
import { all, one } from "../../../platform/database/query.ts";
import { refuse } from "../../../platform/refusal.ts";
import { rollOf } from "../../member/reads.ts";
import { obstacleToPreparing } from "../rules/checklist.ts";
import type { IncompleteNotice } from "../rules/oversight.ts";
import type { AheadQuestion, Item, Meeting, Reply } from "../schema/record.ts";

/** What the members said to the notice. */
export const repliesOf = (db: Reader, meetingId: string): Promise<Reply[]> =>
	all(
		db,
		sql<Reply>`select member_id, coming, reason from meeting_reply where meeting_id = ${meetingId} order by replied_at, member_id`,
	);

/** What one member said to the notices of these meetings, by meeting. */
export async function repliesBy(
	db: Reader,
	memberId: string | null,
	meetingIds: readonly string[],
): Promise<Map<string, Reply>> {
	const rows = await all(
		db,
		sql<
			Reply & { meetingId: string }
		>`select meeting_id, member_id, coming, reason from meeting_reply where member_id = ${memberId} and meeting_id = any(${[...meetingIds]}::uuid[])`,
	);
	return new Map(rows.map(({ meetingId, ...reply }) => [meetingId, reply]));
}

/** What members sent ahead, with who sent it, in the order in which it came. */
export const questionsOf = (
	db: Reader,
	meetingId: string,
): Promise<AheadQuestion[]> =>
	all(
		db,
		sql<AheadQuestion>`select q.id, q.member_id, m.name, q.words, q.for_chair from question_ahead q join member m on m.id = q.member_id where q.meeting_id = ${meetingId} order by q.sent_at, q.id`,
	);

/** Notices that are out for meetings still to be held, and what they went out without. */
export const incompleteNotices = (
	db: Reader,
	areas: readonly Area[],
	{ on, today }: Days,
): Promise<(IncompleteNotice & { unitId: string })[]> =>
	all(
		db,
		sql<
			IncompleteNotice & { unitId: string }
		>`select mt.unit_id, mt.id as meeting_id, mt.month, array_agg(w.code order by w.code) as codes
			from meeting mt join passed_warning w on w.meeting_id = mt.id and w.step in ('prepare', 'convene') join unit_on(${on}) u on u.unit_id = mt.unit_id
			where mt.state = 'convened' and ${inAreasOn(areas, "u", { on, today })} group by mt.id order by mt.planned_on`,
	);

/** What a cell wrote and agreed in its last twelve meetings before this one: drafts and conclusions, the newest first. */
export const earlierWordsOf = (
	db: Reader,
	{ id, unitId, month }: Pick<Meeting, "id" | "unitId" | "month">,
): Promise<
	Pick<Meeting, "month" | "outcome" | "paperNumber" | "draft" | "conclusion">[]
> =>
	all(
		db,
		sql<
			Pick<
				Meeting,
				"month" | "outcome" | "paperNumber" | "draft" | "conclusion"
			>
		>`select month, outcome, paper_number, draft, conclusion from meeting
			where unit_id = ${unitId} and id <> ${id} and month <= ${month} and state = 'closed' order by month desc, held_on desc limit 12`,
	);

/** Who attended each of the cell's last three meetings before a day and spoke in none of them; nobody where fewer were held. */
export async function unheardOf(
	db: Reader,
	{ unitId }: Pick<Meeting, "unitId">,
	before: IsoDate,
): Promise<string[]> {
	const rows = await all(
		db,
		sql<{ memberId: string }>`with past as (
				select id from meeting where unit_id = ${unitId} and state = 'closed' and held_on < ${before} order by held_on desc limit 3)
			select a.member_id from attendance a join past p on p.id = a.meeting_id
			where a.presence in ('present', 'late') and not exists (select from opinion o join past q on q.id = o.meeting_id where o.member_id = a.member_id)
			group by a.member_id having count(*) = 3`,
	);
	return rows.map(({ memberId }) => memberId);
}

/** Who presented which item, and when, in the meetings of this cell that were held before the day of this one. */
export const takenBefore = (
	db: Reader,
	{ unitId, plannedOn }: Pick<Meeting, "unitId" | "plannedOn">,
): Promise<
	(Pick<Item, "kind" | "title"> & { memberId: string; on: IsoDate })[]
> =>
	all(
		db,
		sql<
			Pick<Item, "kind" | "title"> & { memberId: string; on: IsoDate }
		>`select a.kind, a.title, a.presenter_id as member_id, mt.held_on as on from agenda_item a join meeting mt on mt.id = a.meeting_id
			where mt.unit_id = ${unitId} and mt.held_on < ${plannedOn} and a.presenter_id is not null and a.kind in ('information', 'criticism')`,
	);

/** Whose question it is, and for which meeting. */
export const questionOf = (
	db: Reader,
	questionId: string,
): Promise<{ meetingId: string; memberId: string }> =>
	one(
		db,
		sql<{
			meetingId: string;
			memberId: string;
		}>`select meeting_id, member_id from question_ahead where id = ${questionId}`,
	);

/** The same member, while the meeting is still prepared. @throws also what keeps one from preparing */
export async function speaksAhead(
	db: Reader,
	meeting: Pick<Meeting, "unitId" | "plannedOn" | "state">,
	actor: Actor,
): Promise<string> {
	const memberId = await onRoll(db, meeting, actor);
	const obstacle = obstacleToPreparing(meeting);
	if (obstacle) refuse(obstacle.code, obstacle.facts);
	return memberId;
}

/** The member who acts, in person and on the roll of the day for which the meeting is planned. @throws token.not-for-account, meeting.not-of-roll */
export async function onRoll(
	db: Reader,
	{ unitId, plannedOn }: Pick<Meeting, "unitId" | "plannedOn">,
	{ memberId, name, token }: Actor,
): Promise<string> {
	if (token) refuse("token.not-for-account");
	const roll = await rollOf(db, unitId, plannedOn);
	return (
		roll.find(({ id }) => id === memberId)?.id ??
		refuse("meeting.not-of-roll", { name })
	);
}
