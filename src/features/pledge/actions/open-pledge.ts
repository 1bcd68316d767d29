import { action } from "../../../platform/action.ts";
import { pledgeForUpdate, wordsOf } from "../reads.ts";
import { OpenPledge } from "../schema.ts";
import { addOpening } from "../writes.ts";

/** The secretary or deputy of the cell reads the words of a pledge once; who and when is kept and shown to the member. */
export const openPledge = action(
	{
		name: "pledge.open",
		duty: "pledge.keep",
		input: OpenPledge,
		forgetResult: true,
	},
	async ({ tx, actor, now, today, seal, must, about }, { pledgeId }) => {
		const { path } = await pledgeForUpdate(tx, pledgeId, today);
		must(path);
		await addOpening(tx, pledgeId, actor, now);
		about("pledge", pledgeId);
		return wordsOf(tx, seal, pledgeId);
	},
);
