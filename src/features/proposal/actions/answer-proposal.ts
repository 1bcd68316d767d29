import { action } from "../../../platform/action.ts";
import { refuse } from "../../../platform/refusal.ts";
import { proposalForUpdate } from "../reads.ts";
import { AnswerProposal } from "../schema.ts";
import { addWord, endProposal } from "../writes.ts";

/** The committee with which a proposal lies answers the cell; once, and it stays as said. */
export const answerProposal = action(
	{ name: "proposal.answer", duty: "meeting.guide", input: AnswerProposal },
	async ({ tx, actor, today, must, about }, { proposalId, words }) => {
		const { committeeId, committeePath, answeredOn } = await proposalForUpdate(
			tx,
			proposalId,
			today,
		);
		must(committeePath);
		if (answeredOn) refuse("proposal.already-answered");
		const { name: by, accountId } = actor;
		await addWord(
			tx,
			proposalId,
			{ kind: "answered", words, committeeId, by, accountId },
			today,
		);
		await endProposal(tx, proposalId, today);
		about("proposal", proposalId);
		return {};
	},
);
