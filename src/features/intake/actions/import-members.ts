import { createHash } from "node:crypto";
import { z } from "zod";
import { action } from "../../../platform/action.ts";
import { newId } from "../../../platform/ids.ts";
import { refuse } from "../../../platform/refusal.ts";
import { readWorkbook } from "../../../platform/spreadsheet.ts";
import { holdersIn, unitByCode, unitForUpdate } from "../../org/reads.ts";
import { groundOf, readingOf } from "../reads/reading.ts";
import { lift } from "../rules/list.ts";
import { sketchesOf } from "../rules/shown.ts";
import {
	type Answers,
	imported,
	staysAfterImport,
	waitingRows,
} from "../rules/staging.ts";
import { ImportMembers } from "../schema/batch.ts";
import { addBatch, replaceRows, settleBatch } from "../writes/batches.ts";
import { addReadyRows } from "../writes/ready-rows.ts";

/** A list is read as proposed and what is ready is imported at once, for the command line; `dryRun` only tells what would happen. */
export const importMembers = action(
	{
		name: "intake.import",
		duty: "member.import",
		input: ImportMembers,
		secret: ["content"],
		largest: 30 * 1024 * 1024,
	},
	async ({ tx, actor, now, today, seal, must, about }, input) => {
		const unitId =
			z.uuid().safeParse(input.unit).data ??
			(await unitByCode(tx, input.unit, today))?.id;
		if (!unitId) return refuse("intake.unit-unknown", { unit: input.unit });
		const unit = await unitForUpdate(tx, unitId, today);
		must(unit.path);
		const bytes = Buffer.from(input.content, "base64");
		const book = await readWorkbook(bytes);
		if (!book.ok) return refuse(book.code);
		const ground = await groundOf(tx, unit, today);
		const lifted = lift(book.sheets, { units: ground.cells, asOf: today });
		if (lifted.entries.length === 0) return refuse("intake.nobody-found");
		const answers: Answers = new Map();
		const { rows, summary } = await readingOf(
			tx,
			lifted,
			ground,
			answers,
			seal,
		);
		const waiting = waitingRows(lifted.entries, rows, answers);
		const asking = waiting
			.filter(({ state }) => state === "faulty" || state === "double")
			.map(({ shown }) => shown);
		if (input.dryRun) return { batchId: null, summary, asking };
		const holders = await holdersIn(
			tx,
			[{ path: unit.path, span: "subtree" }],
			today,
		);
		const done = await addReadyRows(
			tx,
			rows,
			{ ...ground, holders, postsFrom: input.postsFrom ?? lifted.asOf },
			seal,
			now,
		);
		const after = imported({ status: "open", summary }, summary, done);
		const batchId = newId(now);
		const by = { accountId: actor.accountId, name: actor.name, now };
		await addBatch(
			tx,
			{
				id: batchId,
				unitId,
				fileName: input.fileName,
				fileHash: createHash("sha256").update(bytes).digest(),
				content: null,
				asOf: lifted.asOf,
				sheets: sketchesOf(book.sheets, lifted.mappings),
				summary: after.summary,
				by,
			},
			seal,
		);
		await replaceRows(tx, batchId, waiting.filter(staysAfterImport), seal);
		await settleBatch(tx, batchId, after.status, by);
		about("intake", batchId);
		return { batchId, summary: after.summary, asking };
	},
);
