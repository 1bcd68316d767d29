import { action } from "../../../platform/action.ts";
import { refuse } from "../../../platform/refusal.ts";
import { unitOn } from "../../org/reads.ts";
import { batchForUpdate, liftedOf, stagedRows } from "../reads/batches.ts";
import { groundOf, readingOf } from "../reads/reading.ts";
import { keyOf } from "../rules/doubts.ts";
import {
	addedTo,
	answersIn,
	changedRows,
	summaryOfRest,
	waitingRows,
} from "../rules/staging.ts";
import { DecideRow } from "../schema/batch.ts";
import { saveSummary, updateRows } from "../writes/batches.ts";

/** The clerk answers one row: values as typed over, its cell, or that it is left out. It is read again, and every row it bears on. */
export const decideRow = action(
	{
		name: "intake.decide",
		duty: "member.import",
		input: DecideRow,
		secret: ["decision"],
	},
	async ({ tx, today, seal, must, about }, { batchId, decision, ...at }) => {
		const batch = await batchForUpdate(tx, batchId, today);
		must(batch.path);
		const staged = await stagedRows(tx, batchId, seal);
		const row = staged.find(({ entry }) => keyOf(entry) === keyOf(at));
		if (!row) return refuse("intake.row-gone", { row: at.row });
		const ground = await groundOf(
			tx,
			await unitOn(tx, batch.unitId, today),
			today,
		);
		if (
			decision.unitId &&
			!ground.cells.some(({ id }) => id === decision.unitId)
		)
			return refuse("intake.cell-elsewhere");
		const answers = new Map([
			...answersIn(staged),
			[keyOf(at), addedTo(row.decision, decision)],
		]);
		const lifted = liftedOf(batch, staged);
		const { rows, summary } = await readingOf(
			tx,
			lifted,
			ground,
			answers,
			seal,
		);
		const waiting = waitingRows(lifted.entries, rows, answers);
		await updateRows(tx, batchId, changedRows(staged, waiting), seal);
		await saveSummary(
			tx,
			batchId,
			batch.status === "open" ? summary : summaryOfRest(batch.summary, summary),
		);
		about("intake", batchId);
		return {
			state: rows.find((row) => keyOf(row) === keyOf(at))?.state ?? null,
		};
	},
);
