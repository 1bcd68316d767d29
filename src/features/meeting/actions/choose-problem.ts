import { action } from "../../../platform/action.ts";
import { refuse } from "../../../platform/refusal.ts";
import { meetingForUpdate } from "../reads/meetings.ts";
import { obstacleToPreparing } from "../rules/checklist.ts";
import { ChooseProblem } from "../schema/beside.ts";
import { setMeeting } from "../writes/plan.ts";

/** The meeting has this one problem at its centre; a thematic one has its theme. */
export const chooseProblem = action(
	{
		name: "meeting.choose-problem",
		duty: "meeting.prepare",
		input: ChooseProblem,
	},
	async ({ tx, today, must, about }, { meetingId, problem }) => {
		const meeting = await meetingForUpdate(tx, meetingId, today);
		must(meeting.path);
		const obstacle = obstacleToPreparing(meeting);
		if (obstacle) refuse(obstacle.code, obstacle.facts);
		if (meeting.kind === "thematic") refuse("meeting.problem-of-theme");
		await setMeeting(tx, meetingId, { problem });
		about("meeting", meetingId);
		return {};
	},
);
