import { sql } from "kysely";
import type { IsoDate } from "../../charter/calendar.ts";
import type { Tx } from "../../platform/database/connect.ts";
import { run } from "../../platform/database/query.ts";
import { newId } from "../../platform/ids.ts";
import type { Visit } from "./schema.ts";

type By = { accountId: string; now: Date };

/** A visit stands in the rota; one that stands there already is left as it is. */
export async function addVisit(
	tx: Tx,
	visit: Omit<Visit, "id">,
	{ accountId, now }: By,
): Promise<void> {
	await run(
		tx,
		sql`insert into visit (id, unit_id, month, member_id, member_name, committee_id, account_id, planned_at)
			values (${newId(now)}, ${visit.unitId}, ${visit.month}, ${visit.memberId}, ${visit.memberName}, ${visit.committeeId}, ${accountId}, ${now})
			on conflict (unit_id, month, member_id) do nothing`,
	);
}

export async function removeVisits(
	tx: Tx,
	visitIds: readonly string[],
): Promise<void> {
	await run(
		tx,
		sql`delete from visit where id = any(${[...visitIds]}::uuid[])`,
	);
}

/** The visitor's word on a meeting is this one. */
export async function saveReport(
	tx: Tx,
	report: {
		meetingId: string;
		memberId: string;
		memberName: string;
		remarks: string;
		advice: string | null;
	},
	on: IsoDate,
): Promise<void> {
	await run(
		tx,
		sql`insert into visit_report (meeting_id, member_id, member_name, remarks, advice, reported_on)
			values (${report.meetingId}, ${report.memberId}, ${report.memberName}, ${report.remarks}, ${report.advice}, ${on})
			on conflict (meeting_id, member_id) do update set remarks = excluded.remarks, advice = excluded.advice, reported_on = excluded.reported_on`,
	);
}

/** The cell's answer to a piece of advice; it stays as given. */
export async function addAnswer(
	tx: Tx,
	answer: {
		meetingId: string;
		memberId: string;
		words: string;
		by: string;
		accountId: string;
	},
	on: IsoDate,
): Promise<void> {
	await run(
		tx,
		sql`insert into advice_answer (meeting_id, member_id, words, answerer_name, answered_on, account_id)
			values (${answer.meetingId}, ${answer.memberId}, ${answer.words}, ${answer.by}, ${on}, ${answer.accountId})`,
	);
}
