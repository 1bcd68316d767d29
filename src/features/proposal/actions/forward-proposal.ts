import { action } from "../../../platform/action.ts";
import { refuse } from "../../../platform/refusal.ts";
import { unitOn } from "../../org/reads.ts";
import { proposalForUpdate } from "../reads.ts";
import { ForwardProposal } from "../schema.ts";
import { addWord, passOn } from "../writes.ts";

/** The committee passes a proposal on to the one directly above it today, with a word that the cell reads; the clock of answering begins again there. */
export const forwardProposal = action(
	{ name: "proposal.forward", duty: "meeting.guide", input: ForwardProposal },
	async ({ tx, actor, today, must, about }, { proposalId, words }) => {
		const { committeeId, committeePath, answeredOn } = await proposalForUpdate(
			tx,
			proposalId,
			today,
		);
		must(committeePath);
		if (answeredOn) refuse("proposal.already-answered");
		const committee = await unitOn(tx, committeeId, today);
		const next =
			committee.parentId ??
			refuse("proposal.nobody-above", { name: committee.name });
		const { name: by, accountId } = actor;
		await addWord(
			tx,
			proposalId,
			{ kind: "forwarded", words, committeeId, by, accountId },
			today,
		);
		await passOn(tx, proposalId, next, today);
		about("proposal", proposalId);
		return {};
	},
);
