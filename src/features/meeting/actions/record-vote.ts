import { ruleFor } from "../../../charter/rulebook/rule-for.ts";
import { action } from "../../../platform/action.ts";
import { refuse } from "../../../platform/refusal.ts";
import { attendeesOf } from "../reads/dossier.ts";
import { meetingForUpdate } from "../reads/meetings.ts";
import { obstacleInSession } from "../rules/checklist.ts";
import {
	isCarried,
	obstacleToCounting,
	THRESHOLD,
	voteBase,
} from "../rules/votes.ts";
import { RecordVote } from "../schema/inputs.ts";
import { addVote, removeVotesOn } from "../writes/session.ts";

/** A show of hands is counted against the base of the rule (294-QĐ/TW pt 9.3); probationary members have no vote. Counting again replaces. */
export const recordVote = action(
	{ name: "meeting.record-vote", duty: "meeting.record", input: RecordVote },
	async ({ tx, today, must, now, about }, { meetingId, ...count }) => {
		const meeting = await meetingForUpdate(tx, meetingId, today);
		must(meeting.path);
		const heldOn = meeting.heldOn ?? meeting.plannedOn;
		const roll = await attendeesOf(tx, meeting, heldOn);
		const obstacle =
			obstacleInSession(meeting) ?? obstacleToCounting(count, roll);
		if (obstacle) refuse(obstacle.code, obstacle.facts);
		const { base, recipe } = voteBase(roll);
		const threshold = THRESHOLD[count.matter];
		const passed = isCarried(threshold, count.inFavour, base);
		const { value, citation, ruleId, confidence } = ruleFor(
			"vote.ordinary",
			heldOn,
		);
		await removeVotesOn(tx, meetingId, count.matter, count.title);
		await addVote(
			tx,
			meetingId,
			{ ...count, base, recipe, threshold, passed },
			{ value, citation, ruleId, confidence },
			now,
		);
		about("meeting", meetingId);
		return { base, passed };
	},
);
