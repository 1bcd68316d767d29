import { action } from "../../../platform/action.ts";
import { refuse } from "../../../platform/refusal.ts";
import { taskForUpdate } from "../reads.ts";
import { isOver, lacksCause, stateOf } from "../rules.ts";
import { ReportTask } from "../schema.ts";
import { addReport } from "../writes.ts";

/** The owner reports what became of a task before the meeting; what is not done needs a cause. */
export const reportTask = action(
	{ name: "task.report", duty: "own", input: ReportTask },
	async ({ tx, actor, now, today, mustBeOwn, about }, report) => {
		const task = await taskForUpdate(tx, report.taskId);
		mustBeOwn(task.ownerId);
		if (isOver(stateOf(task, today))) refuse("task.over");
		if (lacksCause(report.result, report.cause)) refuse("task.cause-missing");
		await addReport(tx, { ...report, memberId: actor.memberId ?? "" }, now);
		about("task", task.id);
		return {};
	},
);
