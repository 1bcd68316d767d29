import { sql } from "kysely";
import {
	groundOf,
	readingOf,
} from "../../src/features/intake/reads/reading.ts";
import { lift } from "../../src/features/intake/rules/list.ts";
import { sketchesOf } from "../../src/features/intake/rules/shown.ts";
import { waitingRows } from "../../src/features/intake/rules/staging.ts";
import {
	addBatch,
	replaceRows,
} from "../../src/features/intake/writes/batches.ts";
import { unitOn } from "../../src/features/org/reads.ts";
import { NOBODY } from "../../src/platform/actor.ts";
import type { Tx } from "../../src/platform/database/connect.ts";
import { run } from "../../src/platform/database/query.ts";
import { newId } from "../../src/platform/ids.ts";
import type { Seal } from "../../src/platform/seal.ts";
import type { Sheet } from "../../src/platform/spreadsheet/workbook.ts";
import { NOW, TODAY } from "../small-commune.ts";
import type { Unit } from "./places.ts";

const sheetOf = (mark: string): Sheet => ({
	name: "Danh sách",
	hidden: false,
	struck: [],
	rows: [
		["TT", "Họ và tên", "Ngày sinh", "Giới tính", "Ngày vào Đảng"],
		[1, `Trần ${mark}`, "01/02/1980", "Nam", "03/02/2010"],
	],
});

/** A list that waits with one row, and one that was cancelled: acts on the second change nothing. */
export async function rosterOf(tx: Tx, unit: Unit, mark: string, seal: Seal) {
	const ground = await groundOf(tx, await unitOn(tx, unit.id, TODAY), TODAY);
	const sheets = [sheetOf(mark)];
	const lifted = lift(sheets, { units: ground.cells, asOf: TODAY });
	const none = new Map();
	const { rows, summary } = await readingOf(tx, lifted, ground, none, seal);
	const batch = {
		unitId: unit.id,
		fileName: `${mark}.xlsx`,
		fileHash: Buffer.from(mark),
		content: null,
		asOf: TODAY,
		sheets: sketchesOf(sheets, lifted.mappings),
		summary,
		by: { accountId: NOBODY.accountId, name: "Văn phòng", now: NOW },
	};
	const [batchId, settledBatchId] = [newId(NOW), newId(NOW)];
	await addBatch(tx, { ...batch, id: batchId }, seal);
	await addBatch(tx, { ...batch, id: settledBatchId }, seal);
	await replaceRows(tx, batchId, waitingRows(lifted.entries, rows, none), seal);
	await run(
		tx,
		sql`update intake_batch set status = 'cancelled', settled_at = ${NOW} where id = ${settledBatchId}`,
	);
	const [entry] = lifted.entries;
	if (!entry) throw new Error("the list of the test has no row");
	return { batchId, settledBatchId, sheet: entry.sheet, row: entry.row };
}
