import { action } from "../../../platform/action.ts";
import { refuse } from "../../../platform/refusal.ts";
import { meetingForUpdate } from "../reads/meetings.ts";
import { obstacleInSession } from "../rules/checklist.ts";
import { concludedIn, weighFields } from "../rules/conflicts.ts";
import { Conclude } from "../schema/inputs.ts";
import { addConflict } from "../writes/conflicts.ts";
import { setMeeting } from "../writes/plan.ts";

/** The chair's conclusion, answers to questions, the superior's remark, the state of the fee, and whether the minutes were adopted. */
export const conclude = action(
	{ name: "meeting.conclude", duty: "meeting.record", input: Conclude },
	async (
		{ tx, actor, now, today, must, about },
		{ meetingId, was, ...said },
	) => {
		const meeting = await meetingForUpdate(tx, meetingId, today);
		must(meeting.path);
		const obstacle = obstacleInSession(meeting);
		if (obstacle) refuse(obstacle.code, obstacle.facts);
		const stands = concludedIn(meeting);
		const { taken, disputed } = weighFields(was, stands, said);
		// Saying it for the first time also fixes what was only a usual value.
		if (disputed.length < Object.keys(said).length)
			await setMeeting(tx, meetingId, { outcome: stands.outcome, ...taken });
		for (const field of disputed)
			await addConflict(
				tx,
				meetingId,
				{
					fact: "conclusion",
					about: field,
					stands: { words: stands[field] },
					said: { words: said[field] },
				},
				{ accountId: actor.accountId, now },
			);
		about("meeting", meetingId);
		return {};
	},
);
