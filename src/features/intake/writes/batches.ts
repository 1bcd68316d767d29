import { sql } from "kysely";
import type { IsoDate } from "../../../charter/calendar.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { run } from "../../../platform/database/query.ts";
import type { Seal } from "../../../platform/seal.ts";
import type {
	BatchStatus,
	SketchedSheet,
	Summary,
	Waiting,
} from "../schema/batch.ts";

export type NewBatch = {
	id: string;
	unitId: string;
	fileName: string;
	fileHash: Buffer;
	/** The file in base64, while it may be mapped anew. */
	content: string | null;
	asOf: IsoDate;
	sheets: readonly SketchedSheet[];
	summary: Summary;
	by: { accountId: string; name: string; now: Date };
};

/** A list was handed in and waits. */
export async function addBatch(
	tx: Tx,
	batch: NewBatch,
	seal: Seal,
): Promise<void> {
	const { id, unitId, fileName, fileHash, content, asOf, sheets, summary, by } =
		batch;
	await run(
		tx,
		sql`insert into intake_batch (id, unit_id, file_name, file_hash, file_sealed, as_of, status, sheets, summary, opened_by, opened_by_name, opened_at)
			values (${id}, ${unitId}, ${fileName}, ${fileHash}, ${content === null ? null : seal.close(content)}, ${asOf}, 'open',
				${JSON.stringify(sheets)}::jsonb, ${JSON.stringify(summary)}::jsonb, ${by.accountId}, ${by.name}, ${by.now})`,
	);
}

const CHUNK = 2000;
const hex = (sealed: Buffer) => sealed.toString("hex");

/** The list waits with exactly these rows. */
export async function replaceRows(
	tx: Tx,
	batchId: string,
	rows: readonly Waiting[],
	seal: Seal,
): Promise<void> {
	await run(tx, sql`delete from intake_row where batch_id = ${batchId}`);
	for (let at = 0; at < rows.length; at += CHUNK) {
		const chunk = rows.slice(at, at + CHUNK).map((row) => toRow(row, seal));
		await run(
			tx,
			sql`insert into intake_row (batch_id, position, sheet, row, state, shown, sealed, decision_sealed)
				select ${batchId}, n.position, n.sheet, n.row, n.state, n.shown, decode(n.sealed, 'hex'), decode(n.decision, 'hex')
				from jsonb_to_recordset(${JSON.stringify(chunk)}::jsonb) n (position int, sheet text, row int, state text, shown jsonb, sealed text, decision text)`,
		);
	}
}

function toRow(
	{ position, entry, state, shown, decision }: Waiting,
	seal: Seal,
) {
	return {
		position,
		sheet: entry.sheet,
		row: entry.row,
		state,
		shown,
		sealed: hex(seal.close(JSON.stringify(entry))),
		decision: decision ? hex(seal.close(JSON.stringify(decision))) : null,
	};
}

/** What the page shows of these rows, and what was answered about them, is this. */
export async function updateRows(
	tx: Tx,
	batchId: string,
	rows: readonly Waiting[],
	seal: Seal,
): Promise<void> {
	const changed = rows.map((row) => toRow(row, seal));
	await run(
		tx,
		sql`update intake_row r set state = n.state, shown = n.shown, decision_sealed = decode(n.decision, 'hex')
			from jsonb_to_recordset(${JSON.stringify(changed)}::jsonb) n (sheet text, row int, state text, shown jsonb, decision text)
			where r.batch_id = ${batchId} and r.sheet = n.sheet and r.row = n.row`,
	);
}

/** The figures of a list are these. */
export async function saveSummary(
	tx: Tx,
	batchId: string,
	summary: Summary,
): Promise<void> {
	await run(
		tx,
		sql`update intake_batch set summary = ${JSON.stringify(summary)}::jsonb where id = ${batchId}`,
	);
}

/** The list is read so, and comes to this. */
export async function saveReading(
	tx: Tx,
	batchId: string,
	reading: Pick<NewBatch, "asOf" | "sheets" | "summary">,
): Promise<void> {
	await run(
		tx,
		sql`update intake_batch set as_of = ${reading.asOf}, sheets = ${JSON.stringify(reading.sheets)}::jsonb, summary = ${JSON.stringify(reading.summary)}::jsonb where id = ${batchId}`,
	);
}

/** Rows that ask nothing any more, or never were people. */
const PASSING = ["ready", "known", "claim"];

/** The list was imported: its file is forgotten; rows that did not become members stay with their reason. */
export async function settleBatch(
	tx: Tx,
	batchId: string,
	status: "waiting" | "done",
	by: { accountId: string; now: Date },
): Promise<void> {
	await endOpen(tx, batchId, status, by);
	await run(
		tx,
		sql`delete from intake_row where batch_id = ${batchId} and state = any(${PASSING})`,
	);
}

/** Nothing more of the list is imported; its file and its rows are forgotten. */
export async function cancelBatch(
	tx: Tx,
	batchId: string,
	by: { accountId: string; now: Date },
): Promise<void> {
	await endOpen(tx, batchId, "cancelled", by);
	await run(tx, sql`delete from intake_row where batch_id = ${batchId}`);
}

async function endOpen(
	tx: Tx,
	batchId: string,
	status: Exclude<BatchStatus, "open">,
	{ accountId, now }: { accountId: string; now: Date },
): Promise<void> {
	await run(
		tx,
		sql`update intake_batch set status = ${status}, file_sealed = null, settled_by = ${accountId}, settled_at = ${now} where id = ${batchId}`,
	);
}
