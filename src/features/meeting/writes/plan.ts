import { sql } from "kysely";
import type { IsoDate, Month } from "../../../charter/calendar.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { run } from "../../../platform/database/query.ts";
import { newId } from "../../../platform/ids.ts";
import { numberIn } from "../rules/numbers.ts";
import type { Item, Meeting, State } from "../schema/record.ts";

export type By = { accountId: string; now: Date };

export type Registration = Pick<
	Meeting,
	| "unitId"
	| "kind"
	| "month"
	| "plannedOn"
	| "plannedTime"
	| "place"
	| "topic"
	| "source"
	| "registeredOn"
>;

/** The cell has registered a day for a month. */
export async function addMeeting(
	tx: Tx,
	r: Registration,
	now: Date,
): Promise<string> {
	const id = newId(now);
	await run(
		tx,
		sql`insert into meeting (id, unit_id, kind, month, state, source, planned_on, first_planned_on, planned_time, place, topic, registered_on)
			values (${id}, ${r.unitId}, ${r.kind}, ${r.month}, 'planned', ${r.source}, ${r.plannedOn}, ${r.plannedOn}, ${r.plannedTime}, ${r.place}, ${r.topic}, ${r.registeredOn})`,
	);
	return id;
}

/** The named columns of the meeting have these values. */
export async function setMeeting(
	tx: Tx,
	meetingId: string,
	values: Partial<Record<keyof Meeting, unknown>>,
): Promise<void> {
	const sets = Object.entries(values).map(
		([key, value]) =>
			sql`${sql.ref(key.replace(/[A-Z]/g, (c) => `_${c.toLowerCase()}`))} = ${key === "score" ? JSON.stringify(value) : value}`,
	);
	await run(
		tx,
		sql`update meeting set ${sql.join(sets)} where id = ${meetingId}`,
	);
}

/** The meeting is in this state. */
export const setState = (
	tx: Tx,
	meetingId: string,
	state: State,
): Promise<void> => setMeeting(tx, meetingId, { state });

export type DraftItem = Pick<
	Item,
	"kind" | "block" | "title" | "presenterId" | "plannedMinutes"
>;

/** The agenda consists of these items in this order. */
export async function replaceAgenda(
	tx: Tx,
	meetingId: string,
	items: readonly DraftItem[],
	now: Date,
): Promise<void> {
	await run(tx, sql`delete from agenda_item where meeting_id = ${meetingId}`);
	const rows = items.map((i, at) => ({
		id: newId(now),
		seq: at + 1,
		kind: i.kind,
		block: i.block,
		title: i.title,
		presenter_id: i.presenterId,
		planned_minutes: i.plannedMinutes,
	}));
	await run(
		tx,
		sql`insert into agenda_item (id, meeting_id, seq, kind, block, title, presenter_id, planned_minutes)
			select n.id, ${meetingId}, n.seq, n.kind, n.block, n.title, n.presenter_id, n.planned_minutes
			from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) n (id uuid, seq int, kind text, block text, title text, presenter_id uuid, planned_minutes int)`,
	);
}

/** What the committee asks its cells to concentrate on in a month. */
export async function saveFocus(
	tx: Tx,
	focus: { unitId: string; month: Month; words: string },
	by: By,
): Promise<void> {
	await run(
		tx,
		sql`insert into month_focus (unit_id, month, words, account_id, set_at) values (${focus.unitId}, ${focus.month}, ${focus.words}, ${by.accountId}, ${by.now})
			on conflict (unit_id, month) do update set words = excluded.words, account_id = excluded.account_id, set_at = excluded.set_at`,
	);
}

export async function addFile(
	tx: Tx,
	file: { meetingId: string; name: string; kind: string; bytes: Buffer },
	now: Date,
): Promise<string> {
	const id = newId(now);
	await run(
		tx,
		sql`insert into meeting_file (id, meeting_id, name, kind, bytes, added_at) values (${id}, ${file.meetingId}, ${file.name}, ${file.kind}, ${file.bytes}, ${now})`,
	);
	return id;
}

export async function removeFile(tx: Tx, fileId: string): Promise<void> {
	await run(tx, sql`delete from meeting_file where id = ${fileId}`);
}

/** The papers were put on the national handbook on this day. */
export async function saveUploadMark(
	tx: Tx,
	mark: { meetingId: string; stage: "before" | "after"; on: IsoDate },
	by: By,
): Promise<void> {
	await run(
		tx,
		sql`insert into upload_mark (meeting_id, stage, uploaded_on, account_id, marked_at) values (${mark.meetingId}, ${mark.stage}, ${mark.on}, ${by.accountId}, ${by.now})
			on conflict (meeting_id, stage) do update set uploaded_on = excluded.uploaded_on, account_id = excluded.account_id, marked_at = excluded.marked_at`,
	);
}

/** The warnings that a step went past are kept with their reasons. */
export async function savePassed(
	tx: Tx,
	meetingId: string,
	step: string,
	passed: readonly { code: string; reason: string }[],
	by: By,
): Promise<void> {
	for (const { code, reason } of passed)
		await run(
			tx,
			sql`insert into passed_warning (meeting_id, step, code, reason, account_id, passed_at) values (${meetingId}, ${step}, ${code}, ${reason}, ${by.accountId}, ${by.now})
				on conflict (meeting_id, step, code) do update set reason = excluded.reason, passed_at = excluded.passed_at`,
		);
}

/** The paper carries this number; irregular ones from old papers keep their symbol without a number. */
export async function issuePaper(
	tx: Tx,
	paper: {
		unitId: string;
		type: "notice" | "resolution" | "conclusion";
		termFrom: IsoDate;
		symbol: string;
		on: IsoDate;
		meetingId: string;
	},
	now: Date,
): Promise<void> {
	await run(
		tx,
		sql`insert into issued_paper (id, unit_id, type, term_from, number, symbol, issued_on, meeting_id)
			values (${newId(now)}, ${paper.unitId}, ${paper.type}, ${paper.termFrom}, ${numberIn(paper.symbol)}, ${paper.symbol}, ${paper.on}, ${paper.meetingId})`,
	);
}
