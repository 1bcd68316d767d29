import { action } from "../../../platform/action.ts";
import { refuse } from "../../../platform/refusal.ts";
import { meetingForUpdate } from "../reads/meetings.ts";
import { obstacleInSession } from "../rules/checklist.ts";
import { Conclude } from "../schema/inputs.ts";
import { setMeeting } from "../writes/plan.ts";

/** The chair's conclusion, answers to questions, the superior's remark, the state of the fee, and whether the minutes were adopted. */
export const conclude = action(
	{ name: "meeting.conclude", duty: "meeting.record", input: Conclude },
	async ({ tx, today, must, about }, { meetingId, ...words }) => {
		const meeting = await meetingForUpdate(tx, meetingId, today);
		must(meeting.path);
		const obstacle = obstacleInSession(meeting);
		if (obstacle) refuse(obstacle.code, obstacle.facts);
		await setMeeting(tx, meetingId, words);
		about("meeting", meetingId);
		return {};
	},
);
