import type { IsoDate } from "../../../charter/calendar.ts";
import { answerDue } from "../../proposal/rules.ts";
import type { Proposal } from "../../proposal/schema.ts";
import { stateOf } from "../../task/rules.ts";
import type { Waiting } from "../schema/asked.ts";
import type { Meeting } from "../schema/record.ts";

/** What a cell proposed, for the committee with which it lies. */
export function proposalWaiting(proposal: Proposal, today: IsoDate): Waiting {
	const dueOn = answerDue(proposal);
	return {
		code: "proposal",
		dueOn,
		state: stateOf({ outcome: null, successorId: null, dueOn }, today),
		unitId: proposal.unitId,
		unitName: proposal.unitName,
		meetingId: proposal.meetingId,
		taskId: null,
		facts: { proposalId: proposal.id, words: proposal.words },
	};
}

/** What a committee answered, for the cell until its next monthly meeting has heard it. */
export const answeredWaiting = (
	proposal: Proposal,
	next: Pick<Meeting, "plannedOn"> | undefined,
): Waiting => ({
	code: "proposal-answer",
	dueOn: next?.plannedOn ?? null,
	state: "waiting",
	unitId: proposal.unitId,
	unitName: proposal.unitName,
	meetingId: proposal.meetingId,
	taskId: null,
	facts: {
		proposalId: proposal.id,
		month: proposal.month,
		words: proposal.words,
		committee: proposal.committeeName,
	},
});
