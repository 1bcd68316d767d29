import { action } from "../../../platform/action.ts";
import { unitOn } from "../../org/reads.ts";
import { AddEarlierTask } from "../schema.ts";
import { addTasks } from "../writes.ts";

/** A task of a resolution from before Nếp is known, so that the first meeting held in it begins with last month's tasks. */
export const addEarlierTask = action({ name: "task.add-earlier", duty: "meeting.record", input: AddEarlierTask }, async ({ tx, now, today, must, about }, task) => {
	must((await unitOn(tx, task.unitId, today)).path);
	const [taskId = ""] = await addTasks(tx, [{ ...task, meetingId: null, onPaper: true }], now);
	about("task", taskId);
	return { taskId };
});
