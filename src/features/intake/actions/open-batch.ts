import { createHash } from "node:crypto";
import { action } from "../../../platform/action.ts";
import { newId } from "../../../platform/ids.ts";
import { unitOn } from "../../org/reads.ts";
import { groundOf, listIn, readingOf } from "../reads/reading.ts";
import { lift } from "../rules/list.ts";
import { sketchesOf } from "../rules/shown.ts";
import { type Answers, waitingRows } from "../rules/staging.ts";
import { LARGEST_FILE, OpenBatch } from "../schema/batch.ts";
import { addBatch, replaceRows } from "../writes/batches.ts";

/** A member list in Excel waits, read as proposed; nothing of it is imported yet. Refuses a file that cannot be read, by name. */
export const openBatch = action(
	{
		name: "intake.open",
		duty: "member.import",
		input: OpenBatch,
		secret: ["content"],
		largest: LARGEST_FILE,
	},
	async (
		{ tx, actor, now, today, seal, must, about },
		{ unitId, fileName, content },
	) => {
		const unit = await unitOn(tx, unitId, today);
		must(unit.path);
		const { bytes, sheets } = await listIn(content);
		const ground = await groundOf(tx, unit, today);
		const lifted = lift(sheets, { units: ground.cells, asOf: today });
		const answers: Answers = new Map();
		const { rows, summary } = await readingOf(
			tx,
			lifted,
			ground,
			answers,
			seal,
		);
		const id = newId(now);
		await addBatch(
			tx,
			{
				id,
				unitId,
				fileName,
				fileHash: createHash("sha256").update(bytes).digest(),
				content,
				asOf: lifted.asOf,
				sheets: sketchesOf(sheets, lifted.mappings),
				summary,
				by: { accountId: actor.accountId, name: actor.name, now },
			},
			seal,
		);
		await replaceRows(tx, id, waitingRows(lifted.entries, rows, answers), seal);
		about("intake", id);
		return { batchId: id };
	},
);
