import { sql } from "kysely";
import type { Reader, Tx } from "../../../platform/database/connect.ts";
import { all, maybe, one } from "../../../platform/database/query.ts";
import type {
	Attended,
	Conflict,
	Found,
	Hands,
	Noted,
} from "../schema/record.ts";

const COLUMNS = sql`c.id, c.meeting_id, c.fact, c.about, c.stands, c.said, account_name(c.account_id) as said_by, to_json(c.said_at)#>>'{}' as said_at`;

/** What two devices said differently of a meeting and nobody has settled yet, oldest first. */
export const conflictsOf = (
	db: Reader,
	meetingId: string,
): Promise<Conflict[]> =>
	all(
		db,
		sql<Conflict>`select ${COLUMNS} from meeting_conflict c where c.meeting_id = ${meetingId} and c.choice is null order by c.said_at, c.id`,
	);

/** One conflict with whether it was settled, to be settled. */
export const conflictOf = (
	db: Reader,
	id: string,
): Promise<Conflict & { choice: string | null }> =>
	one(
		db,
		sql<
			Conflict & { choice: string | null }
		>`select ${COLUMNS}, c.choice from meeting_conflict c where c.id = ${id}`,
	);

/** How the members stand in the roll-call, by member. */
export async function attendedNow(
	tx: Tx,
	meetingId: string,
): Promise<Map<string, Attended>> {
	const rows = await all(
		tx,
		sql<
			Attended & { memberId: string }
		>`select member_id, presence, reason, standing = 'special-duty' as special_duty from attendance where meeting_id = ${meetingId}`,
	);
	return new Map(rows.map(({ memberId, ...attended }) => [memberId, attended]));
}

export const notedNow = (tx: Tx, opinionId: string): Promise<Noted> =>
	one(tx, sql<Noted>`select kind, words from opinion where id = ${opinionId}`);

/** What this meeting has found of a task so far. */
export const foundNow = (
	tx: Tx,
	meetingId: string,
	taskId: string,
): Promise<Found | null> =>
	maybe(
		tx,
		sql<Found>`select result, figure, cause, handling, handling_words, new_due_on from task_outcome where meeting_id = ${meetingId} and task_id = ${taskId}`,
	);

export const countedNow = (
	tx: Tx,
	meetingId: string,
	matter: string,
	title: string,
): Promise<Hands | null> =>
	maybe(
		tx,
		sql<Hands>`select in_favour, against, abstained, form, invalid, issued from vote where meeting_id = ${meetingId} and matter = ${matter} and title = ${title}`,
	);
