import { action } from "../../../platform/action.ts";
import { refuse } from "../../../platform/refusal.ts";
import { gapsIn } from "../../task/rules.ts";
import { mayBeCarried } from "../reads/earlier-tasks.ts";
import {
	attendeesAre,
	countLines,
	meetingForUpdate,
} from "../reads/meetings.ts";
import { obstacleInSession } from "../rules/checklist.ts";
import { obstacleToLine } from "../rules/theme-year.ts";
import { AssignTask } from "../schema/inputs.ts";
import { addGivenTask } from "../writes/session.ts";

/** A task is given to one named member, with a date and a measure; less is refused, except where an old paper says less. After a theme it says what must change, one to five of them. */
export const assignTask = action(
	{ name: "meeting.assign-task", duty: "meeting.record", input: AssignTask },
	async ({ tx, id, today, must, about }, { meetingId, ...task }) => {
		const meeting = await meetingForUpdate(tx, meetingId, today);
		must(meeting.path);
		const obstacle = obstacleInSession(meeting);
		if (obstacle) refuse(obstacle.code, obstacle.facts);
		const gaps = gapsIn(task);
		if (gaps.length > 0 && meeting.source === "live")
			refuse("task.incomplete", { title: task.title, gaps });
		const unfit =
			task.ofTheme &&
			obstacleToLine(meeting, task, await countLines(tx, meetingId));
		if (unfit) refuse(unfit.code, unfit.facts);
		if (task.ownerId && !(await attendeesAre(tx, meetingId, [task.ownerId])))
			refuse("task.not-of-roll", { title: task.title });
		if (
			task.carriedFrom &&
			!(await mayBeCarried(tx, meeting, task.carriedFrom))
		)
			refuse("meeting.task-not-to-carry");
		if ((await addGivenTask(tx, meetingId, { id, ...task })) === 0)
			refuse("action.id-reused");
		about("meeting", meetingId);
		return { meetingTaskId: id };
	},
);
