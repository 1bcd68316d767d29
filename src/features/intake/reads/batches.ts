import { sql } from "kysely";
import type { IsoDate } from "../../../charter/calendar.ts";
import type { Area } from "../../../charter/positions.ts";
import { inAreas } from "../../../platform/areas.ts";
import type { Reader, Tx } from "../../../platform/database/connect.ts";
import { all, one } from "../../../platform/database/query.ts";
import type { Seal } from "../../../platform/seal.ts";
import type { Lifted } from "../rules/list.ts";
import type {
	BatchHead,
	RowState,
	ShownRow,
	SketchedSheet,
} from "../schema/batch.ts";
import { type Entry, RowDecision } from "../schema/list.ts";

const HEAD = sql`b.id, b.unit_id, u.name as unit_name, u.path::text as path, b.file_name, b.as_of, b.status, b.opened_by_name, b.opened_at, b.settled_at, b.summary`;
const fromBatch = (on: IsoDate) =>
	sql`from intake_batch b join unit_on(${on}) u on u.unit_id = b.unit_id`;

export type Batch = BatchHead & { sheets: SketchedSheet[] };

/** One list that was handed in. */
export function batchOf(
	db: Reader,
	batchId: string,
	on: IsoDate,
): Promise<Batch> {
	return one(
		db,
		sql<Batch>`select ${HEAD}, b.sheets ${fromBatch(on)} where b.id = ${batchId}`,
	);
}

/** The list, locked until commit, with its file where it is still kept. */
export async function batchForUpdate(
	tx: Tx,
	batchId: string,
	on: IsoDate,
): Promise<Batch & { fileSealed: Buffer | null }> {
	const { fileSealed } = await one(
		tx,
		sql<{
			fileSealed: Buffer | null;
		}>`select file_sealed from intake_batch where id = ${batchId} for update`,
	);
	return { ...(await batchOf(tx, batchId, on)), fileSealed };
}

/** Lists of the areas, newest first. */
export function batchesIn(
	db: Reader,
	areas: readonly Area[],
	on: IsoDate,
	limit: number,
): Promise<BatchHead[]> {
	return all(
		db,
		sql<BatchHead>`select ${HEAD} ${fromBatch(on)} where ${inAreas(areas, "u.path")} order by b.opened_at desc, b.id desc limit ${limit}`,
	);
}

/** The days on which the same file was imported before. */
export function importsOf(
	db: Reader,
	batchId: string,
): Promise<{ settledAt: string }[]> {
	return all(
		db,
		sql<{
			settledAt: string;
		}>`select o.settled_at from intake_batch b join intake_batch o on o.file_hash = b.file_hash and o.unit_id = b.unit_id and o.id <> b.id
			where b.id = ${batchId} and o.status in ('waiting', 'done') order by o.settled_at desc`,
	);
}

export type RowsWanted = {
	states: readonly RowState[];
	offset: number;
	limit: number;
};

/** Rows of a list in these states, those that ask something first, then in the order of the file. */
export async function shownRows(
	db: Reader,
	batchId: string,
	{ states, offset, limit }: RowsWanted,
): Promise<ShownRow[]> {
	const rows = await all(
		db,
		sql<{
			shown: ShownRow;
		}>`select shown from intake_row where batch_id = ${batchId} and state = any(${states})
			order by state not in ('faulty', 'double'), position offset ${offset} limit ${limit}`,
	);
	return rows.map(({ shown }) => shown);
}

export type Staged = {
	position: number;
	entry: Entry;
	decision: RowDecision | undefined;
	shown: ShownRow;
};

/** Every row that waits in a list, opened. */
export async function stagedRows(
	tx: Tx,
	batchId: string,
	seal: Seal,
): Promise<Staged[]> {
	const rows = await all(
		tx,
		sql<{
			position: number;
			sealed: Buffer;
			decisionSealed: Buffer | null;
			shown: ShownRow;
		}>`select position, sealed, decision_sealed, shown from intake_row where batch_id = ${batchId} order by position`,
	);
	return rows.map(({ position, sealed, decisionSealed, shown }) => ({
		position,
		shown,
		entry: JSON.parse(seal.open(sealed)),
		decision: decisionSealed
			? RowDecision.parse(JSON.parse(seal.open(decisionSealed)))
			: undefined,
	}));
}

/** A list as it waits, ready to be read again. */
export const liftedOf = (batch: Batch, staged: readonly Staged[]): Lifted => ({
	mappings: batch.sheets.map(({ mapping }) => mapping),
	asOf: batch.asOf,
	entries: staged.map(({ entry }) => entry),
});
