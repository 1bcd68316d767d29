import { action } from "../../../platform/action.ts";
import { refuse } from "../../../platform/refusal.ts";
import { countedNow } from "../reads/conflicts.ts";
import { attendeesOf } from "../reads/dossier.ts";
import { meetingForUpdate } from "../reads/meetings.ts";
import { obstacleInSession } from "../rules/checklist.ts";
import { weigh } from "../rules/conflicts.ts";
import { momentOf } from "../rules/moments.ts";
import { isCarried, obstacleToCounting, voteBase } from "../rules/votes.ts";
import { votingRule } from "../rules/voting-rules.ts";
import { RecordVote } from "../schema/inputs.ts";
import type { Hands } from "../schema/record.ts";
import { addConflict } from "../writes/conflicts.ts";
import { addVote, removeVotesOn } from "../writes/session.ts";

/**
 * A show of hands, or the paper ballots that tellers counted, stand against the base of the rule (294-QĐ/TW pt 9.3); probationary
 * members have no vote. Counting again replaces what this device saw.
 */
export const recordVote = action(
	{ name: "meeting.record-vote", duty: "meeting.record", input: RecordVote },
	async (
		{ tx, actor, today, must, now, about },
		{ meetingId, happenedAt, was, ...given },
	) => {
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
		const rule = { value: share, citation, ruleId, confidence };
		const counted = { ...count, base, recipe, threshold, passed };
		const { matter, title, note: _note, ...hands } = count;
		const stands = await countedNow(tx, meetingId, matter, title);
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
