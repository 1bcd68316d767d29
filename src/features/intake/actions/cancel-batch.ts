import { action } from "../../../platform/action.ts";
import { refuse } from "../../../platform/refusal.ts";
import { batchForUpdate } from "../reads/batches.ts";
import { CancelBatch } from "../schema/batch.ts";
import { cancelBatch as saveCancel } from "../writes/batches.ts";

/** Nothing more of the list is imported; members who were added from it stay. */
export const cancelBatch = action(
	{ name: "intake.cancel", duty: "member.import", input: CancelBatch },
	async ({ tx, actor, now, today, must, about }, { batchId }) => {
		const batch = await batchForUpdate(tx, batchId, today);
		must(batch.path);
		if (batch.status !== "open" && batch.status !== "waiting")
			return refuse("intake.settled", { on: batch.settledAt });
		await saveCancel(tx, batchId, { accountId: actor.accountId, now });
		about("intake", batchId);
		return {};
	},
);
