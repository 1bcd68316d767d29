import { action } from "../../../platform/action.ts";
import { refuse } from "../../../platform/refusal.ts";
import { ballotForUpdate } from "../reads.ts";
import { CancelBallot } from "../schema.ts";
import { saveCancelled } from "../writes.ts";

/** The ballot ends without a count, for instance because its key is lost; its papers are destroyed unopened, and the matter may be put to the vote again. */
export const cancelBallot = action(
	{ name: "ballot.cancel", duty: "meeting.record", input: CancelBallot },
	async ({ tx, today, now, must, about }, { ballotId, reason }) => {
		const ballot = await ballotForUpdate(tx, ballotId, today);
		must(ballot.path);
		if (ballot.state !== "open") refuse("ballot.not-open");
		await saveCancelled(tx, ballotId, reason, now);
		about("ballot", ballotId);
		return {};
	},
);
