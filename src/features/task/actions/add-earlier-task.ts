import { action } from "../../../platform/action.ts";
import { refuse } from "../../../platform/refusal.ts";
import { rollOf } from "../../member/reads.ts";
import { unitOn } from "../../org/reads.ts";
import { taskOnPaper } from "../reads.ts";
import { AddEarlierTask } from "../schema.ts";
import { addTasks } from "../writes.ts";

/** A task of a resolution from before Nếp is known, so that the first meeting held in it begins with last month's tasks. Its owner stands, or then stood, on the roll. */
export const addEarlierTask = action(
	{ name: "task.add-earlier", duty: "meeting.record", input: AddEarlierTask },
	async ({ tx, now, today, must, about }, task) => {
		const { unitId, ownerId, resolvedOn, source, seq, title } = task;
		must((await unitOn(tx, unitId, today)).path);
		if (await taskOnPaper(tx, task))
			refuse("task.already-added", { source, seq });
		const rolls = ownerId
			? [
					...(await rollOf(tx, unitId, today)),
					...(await rollOf(tx, unitId, resolvedOn)),
				]
			: [];
		if (ownerId && !rolls.some((member) => member.id === ownerId))
			refuse("task.not-of-roll", { title });
		const [taskId = ""] = await addTasks(
			tx,
			[{ ...task, meetingId: null, onPaper: true }],
			now,
		);
		about("task", taskId);
		return { taskId };
	},
);
