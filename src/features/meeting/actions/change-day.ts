import { action } from "../../../platform/action.ts";
import { refuse } from "../../../platform/refusal.ts";
import { meetingForUpdate } from "../reads/meetings.ts";
import { obstacleToPreparing } from "../rules/checklist.ts";
import { obstacleToDay } from "../rules/clocks.ts";
import { ChangeDay } from "../schema/inputs.ts";
import { setMeeting } from "../writes/plan.ts";

/** The meeting takes place on another day of its month; the first registered day is kept, so that lateness stays visible above. */
export const changeDay = action(
	{ name: "meeting.change-day", duty: "meeting.prepare", input: ChangeDay },
	async ({ tx, today, must, about }, { meetingId, on, time, place }) => {
		const meeting = await meetingForUpdate(tx, meetingId, today);
		must(meeting.path);
		const obstacle =
			obstacleToPreparing(meeting) ??
			obstacleToDay(on, meeting.month, today, meeting.source);
		if (obstacle) refuse(obstacle.code, obstacle.facts);
		await setMeeting(tx, meetingId, {
			plannedOn: on,
			plannedTime: time,
			place,
		});
		about("meeting", meetingId);
		return {};
	},
);
