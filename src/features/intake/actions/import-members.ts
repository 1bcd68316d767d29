import { createHash } from "node:crypto";
import { z } from "zod";
import { type ActionContext, action } from "../../../platform/action.ts";
import { newId } from "../../../platform/ids.ts";
import { refuse } from "../../../platform/refusal.ts";
import { holdersIn, unitByCode, unitForUpdate } from "../../org/reads.ts";
import { groundOf, listIn, readingOf } from "../reads/reading.ts";
import { lift } from "../rules/list.ts";
import { sketchesOf } from "../rules/shown.ts";
import { imported, staysAfterImport, waitingRows } from "../rules/staging.ts";
import { ImportMembers, LARGEST_FILE } from "../schema/batch.ts";
import { addBatch, replaceRows, settleBatch } from "../writes/batches.ts";
import { addReadyRows } from "../writes/ready-rows.ts";

/**
 * A list is read as proposed and what is ready is imported at once, for the command line. Rows that ask something wait in a batch
 * and are answered on the page. `dryRun` only tells what would happen.
 */
export const importMembers = action(
	{
		name: "intake.import",
		duty: "member.import",
		input: ImportMembers,
		secret: ["content"],
		largest: LARGEST_FILE,
	},
	async (context, { content, dryRun, ...input }) => {
		const { tx, actor, now, today, seal, must, about } = context;
		const unit = await unitNamed(context, input.unit);
		must(unit.path);
		const { bytes, sheets } = await listIn(content);
		const ground = await groundOf(tx, unit, today);
		const lifted = lift(sheets, { units: ground.cells, asOf: today });
		if (lifted.entries.length === 0) return refuse("intake.nobody-found");
		const none = new Map();
		const { rows, summary } = await readingOf(tx, lifted, ground, none, seal);
		const staying = rows.filter(staysAfterImport);
		const waiting = waitingRows(lifted.entries, staying, none).filter(
			staysAfterImport,
		);
		const report = { rows: waiting.map(({ shown }) => shown) };
		if (dryRun) return { batchId: null, summary, ...report };

		const posts = {
			...ground,
			holders: await holdersIn(
				tx,
				[{ path: unit.path, span: "subtree" }],
				today,
			),
			postsFrom: input.postsFrom ?? lifted.asOf,
		};
		const done = await addReadyRows(tx, rows, posts, seal, now);
		const after = imported({ status: "open", summary }, summary, done);
		const batch = {
			id: newId(now),
			unitId: unit.id,
			fileName: input.fileName,
			fileHash: createHash("sha256").update(bytes).digest(),
			content: null,
			asOf: lifted.asOf,
			sheets: sketchesOf(sheets, lifted.mappings),
			summary: after.summary,
			by: { accountId: actor.accountId, name: actor.name, now },
		};
		await addBatch(tx, batch, seal);
		await replaceRows(tx, batch.id, waiting, seal);
		await settleBatch(tx, batch.id, after.status, batch.by);
		about("intake", batch.id);
		return { batchId: batch.id, summary: after.summary, ...report };
	},
);

/** The organisation by id or code, locked so that two imports into it wait for one another. */
async function unitNamed({ tx, today }: ActionContext, named: string) {
	const id =
		z.uuid().safeParse(named).data ?? (await unitByCode(tx, named, today))?.id;
	if (!id) return refuse("intake.unit-unknown", { unit: named });
	return unitForUpdate(tx, id, today);
}
