import { sql } from "kysely";
import type { IsoDate } from "../../charter/calendar.ts";
import type { Area } from "../../charter/positions.ts";
import { inAreas } from "../../platform/areas.ts";
import type { Reader, Tx } from "../../platform/database/connect.ts";
import { all, maybe, one } from "../../platform/database/query.ts";
import type { ScoredMeeting } from "./rules/inflation.ts";
import type {
	Band,
	Bands,
	Edges,
	Marks,
	MeetingFacts,
	ScoreGlance,
	SheetId,
} from "./schema.ts";

/** The self-score of a meeting with the cell it belongs to. */
export type ScoreRow = {
	meetingId: string;
	unitId: string;
	unitName: string;
	/** Where the cell stands today. */
	path: string;
	heldOn: IsoDate;
	sheet: SheetId;
	facts: MeetingFacts;
	votedMarks: Marks;
	votedScore: number;
	votedBand: Band;
	inFavour: number | null;
	against: number | null;
	marks: Marks;
	raw: number;
	outOf: number;
	score: number;
	band: Band;
	openObjections: number;
	uploadDueOn: IsoDate | null;
	settledOn: IsoDate | null;
	settledChanges: { line: string; from: number; to: number }[] | null;
	statedTotal: number | null;
	statedBand: Band | null;
	ratingDueOn: IsoDate;
	bands: Bands;
	edges: Edges;
};

const scoreAsOf = (
	today: IsoDate,
) => sql`select s.meeting_id, s.unit_id, u.name as unit_name, u.path::text as path, s.held_on, s.sheet, s.facts,
		s.voted_marks, s.voted_score, s.voted_band, s.in_favour, s.against, s.marks, s.raw, s.out_of, s.score, s.band, s.open_objections,
		s.upload_due_on, s.settled_on, s.settled_changes, s.stated_total, s.stated_band, s.rating_due_on, s.bands, s.edges
	from meeting_score s
	join lateral (select v.name, v.path from unit_version v where v.unit_id = s.unit_id and v.valid_from <= ${today} order by v.valid_from desc limit 1) u on true`;

/** The self-score of a meeting; refused as not found where none is recorded. */
export function scoreOf(
	db: Reader,
	meetingId: string,
	today: IsoDate,
): Promise<ScoreRow> {
	return one(
		db,
		sql<ScoreRow>`${scoreAsOf(today)} where s.meeting_id = ${meetingId}`,
	);
}

/** The same with its row locked until commit. */
export function scoreForUpdate(
	tx: Tx,
	meetingId: string,
	today: IsoDate,
): Promise<ScoreRow> {
	return one(
		tx,
		sql<ScoreRow>`${scoreAsOf(today)} where s.meeting_id = ${meetingId} for update of s`,
	);
}

/** Self-scores whose finished papers are overdue, locked; those that another run works on are left to it. */
export function overdueUploads(tx: Tx, today: IsoDate): Promise<ScoreRow[]> {
	return all(
		tx,
		sql<ScoreRow>`${scoreAsOf(today)} where s.upload_due_on < ${today} order by s.upload_due_on for update of s skip locked`,
	);
}

/** A decision of the committee above. */
export type RatingRow = {
	seq: number;
	marks: Marks;
	raw: number;
	outOf: number;
	score: number;
	band: Band;
	note: string | null;
	body: string;
	decidedBy: string | null;
	decidedByName: string;
	decidedOn: IsoDate;
	recordedAt: Date;
};

/** Every decision on a meeting, the one that counts first. */
export function ratingsOf(db: Reader, meetingId: string): Promise<RatingRow[]> {
	return all(
		db,
		sql<RatingRow>`select seq, marks, raw, out_of, score, band, note, body, decided_by, decided_by_name, decided_on, recorded_at
			from meeting_rating where meeting_id = ${meetingId} order by seq desc`,
	);
}

/** What the cell answered to a contradiction. */
export type AnswerRow = {
	line: string;
	words: string | null;
	mark: number | null;
	memberName: string;
	answeredAt: Date;
};

/** Every answer of the cell on a meeting, newest first. */
export function answersOf(db: Reader, meetingId: string): Promise<AnswerRow[]> {
	return all(
		db,
		sql<AnswerRow>`select line, words, mark, member_name, answered_at
			from score_answer where meeting_id = ${meetingId} order by answered_at desc`,
	);
}

/** The scores of all meetings of the cells that stand in the areas today, held from one day to another, both included. */
export function scoresIn(
	db: Reader,
	areas: readonly Area[],
	{ from, to }: { from: IsoDate; to: IsoDate },
	today: IsoDate,
): Promise<ScoreGlance[]> {
	return all(
		db,
		sql<ScoreGlance>`select s.meeting_id, s.unit_id, s.held_on, s.score, s.band, s.open_objections, s.rating_due_on,
				r.score as decided_score, r.band as decided_band, r.decided_on
			from meeting_score s
			join lateral (select v.path from unit_version v where v.unit_id = s.unit_id and v.valid_from <= ${today} order by v.valid_from desc limit 1) u on true
			left join lateral (select score, band, decided_on from meeting_rating r where r.meeting_id = s.meeting_id order by seq desc limit 1) r on true
			where s.held_on between ${from} and ${to} and ${inAreas(areas, "u.path")} order by s.held_on, s.unit_id`,
	);
}

/** The last scored meetings of a cell up to one and that one, the newest first; a year of them. */
export function recordUpTo(
	db: Reader,
	{ unitId, heldOn }: Pick<ScoreRow, "unitId" | "heldOn">,
): Promise<ScoredMeeting[]> {
	return all(
		db,
		sql<ScoredMeeting>`select s.meeting_id, s.voted_score, r.score as decided_score, mt.conclusion,
				(select count(*) from vote v where v.meeting_id = s.meeting_id)::int as votes,
				(select coalesce(sum(v.against + v.abstained), 0) from vote v where v.meeting_id = s.meeting_id)::int as opposed
			from meeting_score s join meeting mt on mt.id = s.meeting_id
			left join lateral (select score from meeting_rating r where r.meeting_id = s.meeting_id order by seq desc limit 1) r on true
			where s.unit_id = ${unitId} and s.held_on <= ${heldOn} order by s.held_on desc, s.meeting_id desc limit 12`,
	);
}

/** What the committee above called itself in its last decision on this cell or one beside it, or null. */
export async function bodyLastNamed(
	db: Reader,
	parentPath: string,
): Promise<string | null> {
	const last = await maybe(
		db,
		sql<{ body: string }>`select r.body from meeting_rating r
			join meeting_score s on s.meeting_id = r.meeting_id
			join lateral (select path from unit_version v where v.unit_id = s.unit_id order by v.valid_from desc limit 1) u on true
			where u.path <@ ${parentPath}::ltree order by r.recorded_at desc limit 1`,
	);
	return last?.body ?? null;
}

/** Whether the cell scored this meeting itself. */
export async function hasScore(
	db: Reader,
	meetingId: string,
): Promise<boolean> {
	return (
		(await maybe(
			db,
			sql`select meeting_id from meeting_score where meeting_id = ${meetingId}`,
		)) !== null
	);
}
