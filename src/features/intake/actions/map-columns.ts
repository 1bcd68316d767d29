import { action } from "../../../platform/action.ts";
import { refuse } from "../../../platform/refusal.ts";
import { unitOn } from "../../org/reads.ts";
import { batchForUpdate, stagedRows } from "../reads/batches.ts";
import { groundOf, listIn, readingOf } from "../reads/reading.ts";
import { lift } from "../rules/list.ts";
import { sketchesOf } from "../rules/shown.ts";
import { answersIn, waitingRows } from "../rules/staging.ts";
import { MapColumns } from "../schema/batch.ts";
import { replaceRows, saveReading } from "../writes/batches.ts";

/** The sheets and columns of a list are read as the clerk says; answers given before stay with their rows. */
export const mapColumns = action(
	{ name: "intake.map", duty: "member.import", input: MapColumns },
	async ({ tx, today, seal, must, about }, { batchId, sheets }) => {
		const batch = await batchForUpdate(tx, batchId, today);
		must(batch.path);
		if (batch.status !== "open" || !batch.fileSealed)
			return refuse("intake.settled", { on: batch.settledAt });
		const list = await listIn(seal.open(batch.fileSealed));
		const ground = await groundOf(
			tx,
			await unitOn(tx, batch.unitId, today),
			today,
		);
		const lifted = lift(
			list.sheets,
			{ units: ground.cells, asOf: today },
			sheets,
		);
		const answers = answersIn(await stagedRows(tx, batchId, seal));
		const { rows, summary } = await readingOf(
			tx,
			lifted,
			ground,
			answers,
			seal,
		);
		await saveReading(tx, batchId, {
			asOf: lifted.asOf,
			sheets: sketchesOf(list.sheets, lifted.mappings),
			summary,
		});
		await replaceRows(
			tx,
			batchId,
			waitingRows(lifted.entries, rows, answers),
			seal,
		);
		about("intake", batchId);
		return {};
	},
);
