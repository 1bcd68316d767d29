import { action } from "../../../platform/action.ts";
import { refuse } from "../../../platform/refusal.ts";
import { unitOn } from "../../org/reads.ts";
import { opinionToSend } from "../reads.ts";
import { SendProposal } from "../schema.ts";
import { addProposal } from "../writes.ts";

/** The cell sends what was proposed in its meeting to the committee directly above it today, in its own words and without who said it. */
export const sendProposal = action(
	{ name: "proposal.send", duty: "meeting.prepare", input: SendProposal },
	async ({ tx, id, actor, today, must, about }, { opinionId, words }) => {
		const opinion = await opinionToSend(tx, opinionId, today);
		must(opinion.path);
		const { kind, meetingId, month, heldOn, unitId } = opinion;
		if (kind !== "proposal" || heldOn === null) refuse("proposal.not-proposed");
		const cell = await unitOn(tx, unitId, today);
		const sent = await addProposal(
			tx,
			{
				id,
				unitId,
				meetingId,
				month,
				heldOn,
				opinionId,
				words,
				by: actor.name,
				accountId: actor.accountId,
				committeeId:
					cell.parentId ?? refuse("proposal.nobody-above", { name: cell.name }),
			},
			today,
		);
		if (sent === 0) refuse("proposal.already-sent");
		about("proposal", id);
		return { proposalId: id };
	},
);
