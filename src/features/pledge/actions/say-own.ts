import { action } from "../../../platform/action.ts";
import { refuse } from "../../../platform/refusal.ts";
import { pledgeForUpdate } from "../reads.ts";
import { SayOwn } from "../schema.ts";
import { addLook } from "../writes.ts";

/** The member says how it stands with what they promised; the cell's look closes it. */
export const sayOwn = action(
	{
		name: "pledge.say-own",
		duty: "own",
		input: SayOwn,
		secret: ["found", "words"],
	},
	async (
		{ tx, id, actor, now, today, seal, mustBeOwn, about },
		{ pledgeId, found, words },
	) => {
		const { memberId, closedOn } = await pledgeForUpdate(tx, pledgeId, today);
		mustBeOwn(memberId);
		if (closedOn) refuse("pledge.closed");
		await addLook(
			tx,
			seal,
			{ id, pledgeId, own: true, found, words, nextOn: null },
			actor,
			now,
		);
		about("pledge", pledgeId);
		return {};
	},
);
