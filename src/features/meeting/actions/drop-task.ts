import { action } from "../../../platform/action.ts";
import { refuse } from "../../../platform/refusal.ts";
import { givenTaskOf, meetingForUpdate } from "../reads/meetings.ts";
import { obstacleInSession } from "../rules/checklist.ts";
import { DropTask } from "../schema/inputs.ts";
import { removeGivenTask } from "../writes/session.ts";

/** A task that was noted is not given after all. */
export const dropTask = action(
	{ name: "meeting.drop-task", duty: "meeting.record", input: DropTask },
	async ({ tx, today, must, about }, { meetingTaskId }) => {
		const meeting = await meetingForUpdate(
			tx,
			(await givenTaskOf(tx, meetingTaskId)).meetingId,
			today,
		);
		must(meeting.path);
		const obstacle = obstacleInSession(meeting);
		if (obstacle) refuse(obstacle.code, obstacle.facts);
		await removeGivenTask(tx, meetingTaskId, meeting.id);
		about("meeting", meeting.id);
		return {};
	},
);
