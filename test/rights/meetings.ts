import { sql } from "kysely";
import { replaceSolution } from "../../src/features/meeting/writes/solutions.ts";
import { openPulse } from "../../src/features/pulse/writes.ts";
import { ratingDue } from "../../src/features/quality/rules/rating.ts";
import { scoreRulesOn } from "../../src/features/quality/rules/score-rules.ts";
import { recordSelfScore } from "../../src/features/quality/writes.ts";
import { addTasks } from "../../src/features/task/writes.ts";
import { NOBODY } from "../../src/platform/actor.ts";
import type { Tx } from "../../src/platform/database/connect.ts";
import { run } from "../../src/platform/database/query.ts";
import { newId } from "../../src/platform/ids.ts";
import type { Seal } from "../../src/platform/seal.ts";
import { recorded } from "../fixtures/meeting-facts.ts";
import { recordedSnapshot } from "../recorded-snapshot.ts";
import { NOW, TODAY } from "../small-commune.ts";
import type { Unit } from "./places.ts";

type Person = { memberId: string; name: string };
type State = "planned" | "in-session";

const HELD = "2026-09-05";

/** A closed meeting with minutes, task and score, one in session today, and one planned for next month. */
export async function addMeetings(
	tx: Tx,
	unit: Unit,
	person: Person,
	mark: string,
	seal: Seal,
) {
	const held = await addMeeting(tx, unit, person, mark, "2026-09", HELD);
	const { taskId, visitId, proposalId, pledgeId } = await close(
		tx,
		unit,
		person,
		mark,
		held,
		seal,
	);
	const now = await addMeeting(tx, unit, person, mark, "2026-10", TODAY);
	const next = await addMeeting(
		tx,
		unit,
		person,
		mark,
		"2026-11",
		"2026-11-05",
		"planned",
	);
	return {
		closedId: held.meetingId,
		closedFileId: held.fileId,
		closedTaskId: held.meetingTaskId,
		taskId,
		visitId,
		proposalId,
		pledgeId,
		sessionMeetingId: now.meetingId,
		itemId: now.itemId,
		opinionId: now.opinionId,
		conflictId: now.conflictId,
		plannedId: next.meetingId,
		plannedFileId: next.fileId,
		questionId: next.questionId,
		solutionId: await replaceSolution(
			tx,
			{
				unitId: unit.id,
				unitType: null,
				meetingId: held.meetingId,
				problem: "Việc",
				tried: "Đã làm",
				result: "Kết quả",
			},
			NOW,
		),
	};
}

async function addMeeting(
	tx: Tx,
	unit: Unit,
	{ memberId }: Person,
	mark: string,
	month: string,
	on: string,
	state: State = "in-session",
) {
	const [meetingId, itemId, opinionId, fileId, meetingTaskId] = [
		newId(NOW),
		newId(NOW),
		newId(NOW),
		newId(NOW),
		newId(NOW),
	];
	const [conflictId, questionId] = [newId(NOW), newId(NOW)];
	const held = state === "in-session";
	await run(
		tx,
		sql`insert into meeting (id, unit_id, kind, month, state, source, planned_on, planned_time, first_planned_on, place, registered_on, draft, committee_note, chair_id, note_taker_id, held_on, started_at, conclusion)
			values (${meetingId}, ${unit.id}, 'ordinary', ${month}, ${state}, 'live', ${on}, '08:00', ${on}, ${mark}, ${on}, ${mark}, ${mark}, ${held ? memberId : null}, ${held ? memberId : null}, ${held ? on : null}, ${held ? "08:00" : null}, ${mark})`,
	);
	await run(
		tx,
		sql`insert into agenda_item (id, meeting_id, seq, kind, block, title, presenter_id, planned_minutes) values (${itemId}, ${meetingId}, 1, 'information', 'task', ${mark}, ${memberId}, 30)`,
	);
	await run(
		tx,
		sql`insert into meeting_file (id, meeting_id, name, kind, bytes, added_at) values (${fileId}, ${meetingId}, ${`${mark}.pdf`}, 'application/pdf', ${Buffer.from(`%PDF ${mark}`)}, ${NOW})`,
	);
	await run(
		tx,
		sql`insert into meeting_task (id, meeting_id, seq, title, owner_id, due_on, measure) values (${meetingTaskId}, ${meetingId}, 1, ${mark}, ${memberId}, '2026-12-01', ${mark})`,
	);
	await run(
		tx,
		sql`insert into question_ahead (id, meeting_id, member_id, words, for_chair, sent_at) values (${questionId}, ${meetingId}, ${memberId}, ${mark}, false, ${NOW})`,
	);
	await run(
		tx,
		sql`insert into meeting_reply (meeting_id, member_id, coming, reason, replied_at) values (${meetingId}, ${memberId}, false, ${mark}, ${NOW})`,
	);
	if (held) {
		await run(
			tx,
			sql`insert into attendance (meeting_id, member_id, seq, class, standing, presence) values (${meetingId}, ${memberId}, 1, 'official', 'counted', 'present')`,
		);
		await run(
			tx,
			sql`insert into opinion (id, meeting_id, seq, member_id, kind, words, spoken_at) values (${opinionId}, ${meetingId}, 1, ${memberId}, 'opinion', ${mark}, ${NOW})`,
		);
		await run(
			tx,
			sql`insert into meeting_conflict (id, meeting_id, fact, about, stands, said, account_id, said_at)
				select ${conflictId}, ${meetingId}, 'opinion', ${opinionId}, jsonb_build_object('kind', 'opinion', 'words', ${mark}::text), jsonb_build_object('kind', 'opinion', 'words', ${mark}::text), a.id, ${NOW} from account a where a.member_id = ${memberId}`,
		);
	}
	return {
		...{ meetingId, itemId, opinionId, fileId, meetingTaskId },
		...{ conflictId, questionId },
	};
}

/** The meeting is closed with minutes, a self-score and one task. */
async function close(
	tx: Tx,
	{ id: unitId }: Unit,
	{ memberId }: Person,
	mark: string,
	{ meetingId, opinionId }: { meetingId: string; opinionId: string },
	seal: Seal,
) {
	const { facts, marks } = recorded("01");
	const { bands, edges, ratingDays, versions } = scoreRulesOn(HELD);
	const by = { accountId: NOBODY.accountId, now: NOW };
	await recordSelfScore(
		tx,
		{
			meetingId,
			unitId,
			sheet: "A",
			facts: { ...facts, heldOn: HELD },
			marks,
			vote: null,
			stated: null,
			bands,
			edges,
			ratingDueOn: ratingDue(HELD, ratingDays),
			rules: versions,
		},
		by,
	);
	const [taskId = ""] = await addTasks(
		tx,
		[
			{
				unitId,
				series: "ordinary",
				resolvedOn: HELD,
				meetingId,
				source: mark,
				seq: 1,
				title: mark,
				ownerId: memberId,
				dueOn: "2026-10-31",
				measure: mark,
				onPaper: false,
			},
		],
		NOW,
	);
	await openPulse(tx, meetingId, 5, TODAY);
	const visitId = newId(NOW);
	await run(
		tx,
		sql`insert into visit (id, unit_id, month, member_id, member_name, committee_id, account_id, planned_at) values (${visitId}, ${unitId}, '2026-09', ${memberId}, ${mark}, ${unitId}, ${by.accountId}, ${NOW})`,
	);
	await run(
		tx,
		sql`insert into visit_report (meeting_id, member_id, member_name, remarks, advice, reported_on) values (${meetingId}, ${memberId}, ${mark}, ${mark}, ${mark}, ${HELD})`,
	);
	await run(
		tx,
		sql`insert into advice_answer (meeting_id, member_id, words, answerer_name, answered_on, account_id) values (${meetingId}, ${memberId}, ${mark}, ${mark}, ${HELD}, ${by.accountId})`,
	);
	const proposalId = newId(NOW);
	await run(
		tx,
		sql`insert into proposal (id, unit_id, meeting_id, month, held_on, opinion_id, words, sender_name, sent_on, account_id, committee_id, since, answered_on)
			values (${proposalId}, ${unitId}, ${meetingId}, '2026-09', ${HELD}, ${opinionId}, ${mark}, ${mark}, ${HELD}, ${by.accountId}, ${unitId}, ${HELD}, '2026-09-01')`,
	);
	await run(
		tx,
		sql`insert into proposal_word (proposal_id, seq, kind, committee_id, words, speaker_name, said_on, account_id) values (${proposalId}, 1, 'forwarded', ${unitId}, ${mark}, ${mark}, ${HELD}, ${by.accountId})`,
	);
	const pledgeId = newId(NOW);
	await run(
		tx,
		sql`insert into pledge (id, unit_id, meeting_id, opinion_id, member_id, member_name, words_sealed, noted_on, noter_name, account_id, look_on)
			values (${pledgeId}, ${unitId}, ${meetingId}, ${opinionId}, ${memberId}, ${mark}, ${seal.close(JSON.stringify({ fact: mark, change: mark }))}, ${HELD}, ${mark}, ${by.accountId}, '2027-01-05')`,
	);
	const snapshot = {
		...recordedSnapshot("01-yen-loc-2026-08.txt", "Chi bộ"),
		meetingId,
		conclusion: mark,
	};
	await run(
		tx,
		sql`insert into minutes (meeting_id, snapshot, hash, fixed_at) values (${meetingId}, ${JSON.stringify(snapshot)}::jsonb, 'x', ${NOW})`,
	);
	await run(
		tx,
		sql`insert into addendum (id, meeting_id, added_on, words, actor_name, account_id, recorded_at) values (${newId(NOW)}, ${meetingId}, ${HELD}, ${mark}, 'Thư ký', ${by.accountId}, ${NOW})`,
	);
	await run(
		tx,
		sql`update meeting set state = 'closed', closed_at = ${NOW}, ended_at = '09:30' where id = ${meetingId}`,
	);
	return { taskId, visitId, proposalId, pledgeId };
}
