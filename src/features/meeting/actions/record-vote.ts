import { ruleFor } from "../../../charter/rulebook/rule-for.ts";
import { action } from "../../../platform/action.ts";
import { refuse } from "../../../platform/refusal.ts";
import { countedNow } from "../reads/conflicts.ts";
import { attendeesOf } from "../reads/dossier.ts";
import { meetingForUpdate } from "../reads/meetings.ts";
import { obstacleInSession } from "../rules/checklist.ts";
import { weigh } from "../rules/conflicts.ts";
import { momentOf } from "../rules/moments.ts";
import {
	isCarried,
	obstacleToCounting,
	THRESHOLD,
	voteBase,
} from "../rules/votes.ts";
import { RecordVote } from "../schema/inputs.ts";
import type { Hands } from "../schema/record.ts";
import { addConflict } from "../writes/conflicts.ts";
import { addVote, removeVotesOn } from "../writes/session.ts";

/** A show of hands is counted against the base of the rule (294-QĐ/TW pt 9.3); probationary members have no vote. Counting again replaces what this device saw. */
export const recordVote = action(
	{ name: "meeting.record-vote", duty: "meeting.record", input: RecordVote },
	async (
		{ tx, actor, today, must, now, about },
		{ meetingId, happenedAt, was, ...count },
	) => {
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
		const rule = { value, citation, ruleId, confidence };
		const counted = { ...count, base, recipe, threshold, passed };
		const { matter, title, inFavour, against, abstained } = count;
		const stands = await countedNow(tx, meetingId, matter, title);
		const hands = { inFavour, against, abstained };
		const outcome = weigh<Hands | null>(was, stands, hands);
		if (stands && outcome === "conflict")
			await addConflict(
				tx,
				meetingId,
				{
					fact: "vote",
					about: `${matter}: ${title}`,
					stands,
					said: { ...counted, rule },
				},
				{ accountId: actor.accountId, now },
			);
		if (outcome === "take") {
			const at = momentOf(happenedAt, now, meeting);
			await removeVotesOn(tx, meetingId, matter, title);
			await addVote(tx, meetingId, counted, rule, at);
		}
		about("meeting", meetingId);
		return { base, passed };
	},
);
