import { sql } from "kysely";
import type { IsoDate } from "../../charter/calendar.ts";
import type { Tx } from "../../platform/database/connect.ts";
import { run } from "../../platform/database/query.ts";
import { newId } from "../../platform/ids.ts";
import type { By } from "../org/writes.ts";
import { overdueUploads, type ScoreRow, scoreForUpdate } from "./reads.ts";
import { objectionsTo, unanswered } from "./rules/objections.ts";
import {
	type Settlement,
	settleProvisional,
	uploadDeadline,
} from "./rules/settlement.ts";
import { sheetFor } from "./rules/sheets.ts";
import { type Total, totalOf } from "./rules/totals.ts";
import type { Marks, SelfScore } from "./schema.ts";

type Sheeted = Pick<SelfScore, "sheet" | "facts" | "marks" | "bands" | "edges">;

/** The cell's self-score stands as voted, with the evidence it was voted on; the sum and its rating. */
export async function recordSelfScore(
	tx: Tx,
	self: SelfScore,
	by: By,
): Promise<Total> {
	const { total, open } = reckoned(self);
	const waits = total.provisionalLines.length > 0;
	const marks = JSON.stringify(self.marks);
	await run(
		tx,
		sql`insert into meeting_score (meeting_id, unit_id, held_on, sheet, facts, voted_marks, voted_score, voted_band, in_favour, against,
				marks, raw, out_of, score, band, open_objections, upload_due_on, stated_total, stated_band, rating_due_on, bands, edges, rules, account_id, recorded_at)
			values (${self.meetingId}, ${self.unitId}, ${self.facts.heldOn}, ${self.sheet}, ${JSON.stringify(self.facts)}::jsonb, ${marks}::jsonb, ${total.rescaled}, ${total.band},
				${self.vote?.inFavour ?? null}, ${self.vote?.against ?? null}, ${marks}::jsonb, ${total.raw}, ${total.outOf}, ${total.rescaled}, ${total.band}, ${open},
				${waits ? uploadDeadline(self.facts) : null}, ${self.stated?.total ?? null}, ${self.stated?.band ?? null}, ${self.ratingDueOn},
				${JSON.stringify(self.bands)}::jsonb, ${JSON.stringify(self.edges)}::jsonb, ${JSON.stringify(self.rules)}::jsonb, ${by.accountId}, ${by.now})`,
	);
	return total;
}

function reckoned({ sheet: id, facts, marks, bands, edges }: Sheeted) {
	const sheet = sheetFor(id);
	return {
		total: totalOf(sheet, facts, marks, bands, edges),
		open: unanswered(objectionsTo(sheet, facts, marks)).length,
	};
}

/**
 * The finished papers of a meeting were put on the national handbook on this day: lines that waited for them are settled.
 * What that lowered; nothing where no line waited.
 */
export async function settleUpload(
	tx: Tx,
	meetingId: string,
	upload: { uploadedOn: IsoDate; today: IsoDate },
): Promise<Settlement["changes"]> {
	return settle(tx, await scoreForUpdate(tx, meetingId, upload.today), upload);
}

/** Settles every line whose finished papers did not come in time; how many meetings. For the nightly job; may run twice. */
export async function settleOverdue(tx: Tx, today: IsoDate): Promise<number> {
	const rows = await overdueUploads(tx, today);
	for (const row of rows) await settle(tx, row, { uploadedOn: null, today });
	return rows.length;
}

async function settle(
	tx: Tx,
	row: ScoreRow,
	upload: { uploadedOn: IsoDate | null; today: IsoDate },
): Promise<Settlement["changes"]> {
	if (row.uploadDueOn === null) return [];
	const settled = settleProvisional(
		sheetFor(row.sheet),
		row.facts,
		row.marks,
		upload,
	);
	if (!settled) return [];
	await restate(tx, row, settled);
	await run(
		tx,
		sql`update meeting_score set settled_on = ${upload.today}, settled_changes = ${JSON.stringify(settled.changes)}::jsonb, upload_due_on = null
			where meeting_id = ${row.meetingId}`,
	);
	return settled.changes;
}

/** The marks that count are these from now on; sum, rating and open contradictions follow. What was voted stays. */
async function restate(
	tx: Tx,
	row: ScoreRow,
	{ facts, marks }: Pick<Sheeted, "facts" | "marks">,
): Promise<void> {
	const { total, open } = reckoned({ ...row, facts, marks });
	await run(
		tx,
		sql`update meeting_score set facts = ${JSON.stringify(facts)}::jsonb, marks = ${JSON.stringify(marks)}::jsonb,
				raw = ${total.raw}, out_of = ${total.outOf}, score = ${total.rescaled}, band = ${total.band}, open_objections = ${open}
			where meeting_id = ${row.meetingId}`,
	);
}

export type Answer = {
	line: string;
	words: string | null;
	mark: number | null;
	memberId: string | null;
	memberName: string;
};

/** The cell's answer to a contradiction is kept, and its marks are these from now on. */
export async function addAnswer(
	tx: Tx,
	row: ScoreRow,
	answer: Answer,
	marks: Marks,
	by: By,
): Promise<void> {
	await run(
		tx,
		sql`insert into score_answer (id, meeting_id, line, words, mark, member_id, member_name, account_id, answered_at)
			values (${newId(by.now)}, ${row.meetingId}, ${answer.line}, ${answer.words}, ${answer.mark}, ${answer.memberId}, ${answer.memberName}, ${by.accountId}, ${by.now})`,
	);
	await restate(tx, row, { facts: row.facts, marks });
}

export type Rating = {
	marks: Marks;
	note: string | null;
	body: string;
	decidedBy: string | null;
	decidedByName: string;
	decidedOn: IsoDate;
};

/** The committee above has decided; a later decision replaces an earlier one and leaves it readable. */
export async function addRating(
	tx: Tx,
	row: ScoreRow,
	rating: Rating,
	by: By,
): Promise<Total> {
	const { total } = reckoned({ ...row, marks: rating.marks });
	await run(
		tx,
		sql`insert into meeting_rating (id, meeting_id, seq, marks, raw, out_of, score, band, note, body, decided_by, decided_by_name, decided_on, account_id, recorded_at)
			select ${newId(by.now)}, ${row.meetingId}, 1 + coalesce(max(seq), 0), ${JSON.stringify(rating.marks)}::jsonb, ${total.raw}, ${total.outOf}, ${total.rescaled}, ${total.band},
				${rating.note}, ${rating.body}, ${rating.decidedBy}, ${rating.decidedByName}, ${rating.decidedOn}, ${by.accountId}, ${by.now}
			from meeting_rating where meeting_id = ${row.meetingId}`,
	);
	return total;
}
