import { sql } from "kysely";
import type { IsoDate } from "../../charter/calendar.ts";
import type { Tx } from "../../platform/database/connect.ts";
import { run } from "../../platform/database/query.ts";
import { newId } from "../../platform/ids.ts";
import type { HANDLINGS, NewTask, RESULTS } from "./schema.ts";

/** The tasks exist for their owners. The database refuses one without name, date or measure unless it was read from paper. */
export async function addTasks(
	tx: Tx,
	tasks: readonly NewTask[],
	now: Date,
): Promise<string[]> {
	const ids: string[] = [];
	for (const t of tasks) {
		const id = newId(now);
		ids.push(id);
		await run(
			tx,
			sql`insert into task (id, unit_id, series, resolved_on, meeting_id, source, seq, title, owner_id, owner_text, due_on, measure, carried_from, on_paper, recorded_at)
				values (${id}, ${t.unitId}, ${t.series}, ${t.resolvedOn}, ${t.meetingId}, ${t.source}, ${t.seq}, ${t.title}, ${t.ownerId}, ${t.ownerText ?? null}, ${t.dueOn}, ${t.measure}, ${t.carriedFrom ?? null}, ${t.onPaper}, ${now})`,
		);
	}
	return ids;
}

/** The owner's report stands beside the task until the meeting judges it. */
export async function addReport(
	tx: Tx,
	report: {
		taskId: string;
		memberId: string;
		result: (typeof RESULTS)[number];
		figure: string | null;
		cause: string | null;
		words: string;
	},
	now: Date,
): Promise<void> {
	await run(
		tx,
		sql`insert into task_report (id, task_id, member_id, result, figure, cause, words, reported_at)
			values (${newId(now)}, ${report.taskId}, ${report.memberId}, ${report.result}, ${report.figure}, ${report.cause}, ${report.words}, ${now})`,
	);
}

export type Finding = {
	taskId: string;
	meetingId: string;
	result: (typeof RESULTS)[number];
	figure: string | null;
	cause: string | null;
	handling: (typeof HANDLINGS)[number];
	handlingWords: string | null;
	newDueOn: IsoDate | null;
};

/** What the meeting found of a task; said again in the same meeting it replaces what was said. */
export async function saveFinding(
	tx: Tx,
	f: Finding,
	now: Date,
): Promise<void> {
	await run(
		tx,
		sql`insert into task_outcome (task_id, meeting_id, result, figure, cause, handling, handling_words, new_due_on, recorded_at)
			values (${f.taskId}, ${f.meetingId}, ${f.result}, ${f.figure}, ${f.cause}, ${f.handling}, ${f.handlingWords}, ${f.newDueOn}, ${now})
			on conflict (task_id, meeting_id) do update set result = excluded.result, figure = excluded.figure, cause = excluded.cause, handling = excluded.handling,
				handling_words = excluded.handling_words, new_due_on = excluded.new_due_on, recorded_at = excluded.recorded_at`,
	);
}
