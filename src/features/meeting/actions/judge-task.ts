import { action } from "../../../platform/action.ts";
import { refuse } from "../../../platform/refusal.ts";
import { lacksCause } from "../../task/rules.ts";
import { saveFinding } from "../../task/writes.ts";
import { foundNow } from "../reads/conflicts.ts";
import { earlierTasksOf } from "../reads/earlier-tasks.ts";
import { meetingForUpdate } from "../reads/meetings.ts";
import { obstacleInSession } from "../rules/checklist.ts";
import { weigh } from "../rules/conflicts.ts";
import { JudgeTask } from "../schema/inputs.ts";
import type { Found } from "../schema/record.ts";
import { addConflict } from "../writes/conflicts.ts";

/** The meeting finds what became of an earlier task: done, partly, not done with its cause, and what happens to it now. */
export const judgeTask = action(
	{ name: "meeting.judge-task", duty: "meeting.record", input: JudgeTask },
	async (
		{ tx, actor, now, today, must, about },
		{ meetingId, taskId, was, ...said },
	) => {
		const meeting = await meetingForUpdate(tx, meetingId, today);
		must(meeting.path);
		const obstacle = obstacleInSession(meeting);
		if (obstacle) refuse(obstacle.code, obstacle.facts);
		const earlier = await earlierTasksOf(tx, meeting);
		if (!earlier.some((t) => t.id === taskId))
			refuse("meeting.task-not-of-meeting");
		if (lacksCause(said.result, said.cause)) refuse("task.cause-missing");
		const stands = await foundNow(tx, meetingId, taskId);
		const outcome = weigh<Found | null>(was, stands, said);
		if (stands && outcome === "conflict")
			await addConflict(
				tx,
				meetingId,
				{ fact: "finding", about: taskId, stands, said },
				{ accountId: actor.accountId, now },
			);
		if (outcome === "take")
			await saveFinding(tx, { meetingId, taskId, ...said }, now);
		about("task", taskId);
		return {};
	},
);
