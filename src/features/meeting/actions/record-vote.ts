import { action } from "../../../platform/action.ts";
import { refuse } from "../../../platform/refusal.ts";
import { attendeesOf } from "../reads/dossier.ts";
import { meetingForUpdate } from "../reads/meetings.ts";
import { obstacleInSession } from "../rules/checklist.ts";
import { isCarried, obstacleToCounting, voteBase } from "../rules/votes.ts";
import { votingRule } from "../rules/voting-rules.ts";
import { RecordVote } from "../schema/inputs.ts";
import { addVote, removeVotesOn } from "../writes/session.ts";

/**
 * A show of hands, or the paper ballots that tellers counted, stand against the base of the rule (294-QĐ/TW pt 9.3); probationary
 * members have no vote. Counting again replaces.
 */
export const recordVote = action(
	{ name: "meeting.record-vote", duty: "meeting.record", input: RecordVote },
	async ({ tx, today, must, now, about }, { meetingId, ...given }) => {
		const meeting = await meetingForUpdate(tx, meetingId, today);
		must(meeting.path);
		const heldOn = meeting.heldOn ?? meeting.plannedOn;
		const roll = await attendeesOf(tx, meeting, heldOn);
		const count =
			given.form === "paper" ? given : { ...given, invalid: 0, issued: null };
		const obstacle =
			obstacleInSession(meeting) ?? obstacleToCounting(count, roll);
		if (obstacle) refuse(obstacle.code, obstacle.facts);
		const { base, recipe } = voteBase(roll);
		const { share, threshold, citation, ruleId, confidence } = votingRule(
			count.matter,
			heldOn,
		);
		const passed = isCarried(threshold, count.inFavour, base);
		await removeVotesOn(tx, meetingId, count.matter, count.title);
		await addVote(
			tx,
			meetingId,
			{ ...count, base, recipe, threshold, passed },
			{ value: share, citation, ruleId, confidence },
			now,
		);
		about("meeting", meetingId);
		return { base, passed };
	},
);
