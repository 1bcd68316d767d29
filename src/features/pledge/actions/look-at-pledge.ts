import { action } from "../../../platform/action.ts";
import { refuse } from "../../../platform/refusal.ts";
import { pledgeForUpdate } from "../reads.ts";
import { lookedAt } from "../rules.ts";
import { LookAtPledge } from "../schema.ts";
import { addLook, moveOn } from "../writes.ts";

/** The cell looks at a pledge again: what changed closes it, what did not gets another day. */
export const lookAtPledge = action(
	{
		name: "pledge.look",
		duty: "pledge.keep",
		input: LookAtPledge,
		secret: ["found", "words"],
	},
	async (
		{ tx, id, actor, now, today, seal, must, about },
		{ pledgeId, found, words, nextOn },
	) => {
		const { path, closedOn } = await pledgeForUpdate(tx, pledgeId, today);
		must(path);
		if (closedOn) refuse("pledge.closed");
		const next =
			lookedAt(found, nextOn, today) ?? refuse("pledge.next-day-missing");
		await addLook(
			tx,
			seal,
			{ id, pledgeId, own: false, found, words, nextOn: next.nextOn },
			actor,
			now,
		);
		await moveOn(tx, pledgeId, next);
		about("pledge", pledgeId);
		return {};
	},
);
