import { action } from "../../../platform/action.ts";
import { refuse } from "../../../platform/refusal.ts";
import { lacksCause } from "../../task/rules.ts";
import { saveFinding } from "../../task/writes.ts";
import { earlierTasksOf } from "../reads/earlier-tasks.ts";
import { meetingForUpdate } from "../reads/meetings.ts";
import { obstacleInSession } from "../rules/checklist.ts";
import { JudgeTask } from "../schema/inputs.ts";

/** The meeting finds what became of an earlier task: done, partly, not done with its cause, and what happens to it now. */
export const judgeTask = action(
	{ name: "meeting.judge-task", duty: "meeting.record", input: JudgeTask },
	async ({ tx, now, today, must, about }, finding) => {
		const meeting = await meetingForUpdate(tx, finding.meetingId, today);
		must(meeting.path);
		const obstacle = obstacleInSession(meeting);
		if (obstacle) refuse(obstacle.code, obstacle.facts);
		const earlier = await earlierTasksOf(tx, meeting);
		if (!earlier.some((t) => t.id === finding.taskId))
			refuse("meeting.task-not-of-meeting");
		if (lacksCause(finding.result, finding.cause)) refuse("task.cause-missing");
		await saveFinding(tx, finding, now);
		about("task", finding.taskId);
		return {};
	},
);
