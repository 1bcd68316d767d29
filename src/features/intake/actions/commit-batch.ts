import { action } from "../../../platform/action.ts";
import { refuse } from "../../../platform/refusal.ts";
import { holdersIn, unitForUpdate } from "../../org/reads.ts";
import { batchForUpdate, liftedOf, stagedRows } from "../reads/batches.ts";
import { groundOf, readingOf } from "../reads/reading.ts";
import { answersIn, imported } from "../rules/staging.ts";
import { CommitBatch } from "../schema/batch.ts";
import { saveSummary, settleBatch } from "../writes/batches.ts";
import { addReadyRows } from "../writes/ready-rows.ts";

/**
 * Every row that is ready becomes a member, all or none. Rows that ask something stay until they are answered; people who already
 * stand in the system are left as they are.
 */
export const commitBatch = action(
	{ name: "intake.commit", duty: "member.import", input: CommitBatch },
	async (
		{ tx, actor, now, today, seal, must, about },
		{ batchId, postsFrom },
	) => {
		const batch = await batchForUpdate(tx, batchId, today);
		must(batch.path);
		if (batch.status !== "open" && batch.status !== "waiting")
			return refuse("intake.settled", { on: batch.settledAt });
		const unit = await unitForUpdate(tx, batch.unitId, today);
		const ground = await groundOf(tx, unit, today);
		const staged = await stagedRows(tx, batchId, seal);
		const { rows, summary } = await readingOf(
			tx,
			liftedOf(batch, staged),
			ground,
			answersIn(staged),
			seal,
		);
		const holders = await holdersIn(
			tx,
			[{ path: unit.path, span: "subtree" }],
			today,
		);
		const done = await addReadyRows(
			tx,
			rows,
			{ ...ground, holders, postsFrom: postsFrom ?? batch.asOf },
			seal,
			now,
		);
		const after = imported(batch, summary, done);
		await saveSummary(tx, batchId, after.summary);
		await settleBatch(tx, batchId, after.status, {
			accountId: actor.accountId,
			now,
		});
		about("intake", batchId);
		return { ...done, waiting: after.waiting };
	},
);
