import { daysBetween, type IsoDate } from "../../charter/calendar.ts";
import type { Task, TaskState } from "./schema.ts";

/** From how many days before its date a task is shown as due soon (reminder offsets of the product, no rule). */
export const SOON_DAYS = 7;

/** What a task is on a day. A task that a meeting found done, closed or watched is over; one that was carried lives on in its successor. */
export function stateOf(
	task: Pick<Task, "outcome" | "successorId" | "dueOn">,
	on: IsoDate,
): TaskState {
	if (task.outcome?.result === "done") return "done";
	if (task.successorId) return "carried";
	if (task.outcome && task.outcome.handling !== "carried") return "closed";
	if (task.dueOn === null) return "open";
	const left = daysBetween(on, task.dueOn);
	if (left < 0) return "late";
	return left <= SOON_DAYS ? "soon" : "open";
}

export const isOver = (state: TaskState): boolean =>
	state === "done" || state === "carried" || state === "closed";

type Gap = "owner" | "due" | "measure";

/** What a task lacks: exactly one named member, a date, a measure of success (S2: tasks without names are the first decay). */
export function gapsIn(task: {
	ownerId: string | null;
	dueOn: IsoDate | null;
	measure: string;
}): Gap[] {
	const gaps: Gap[] = [];
	if (!task.ownerId) gaps.push("owner");
	if (!task.dueOn) gaps.push("due");
	if (task.measure.trim() === "") gaps.push("measure");
	return gaps;
}

/** Share of tasks found done among all that were due, in percent; null where there was none. */
export function donePercent(
	tasks: readonly Pick<Task, "outcome">[],
): number | null {
	if (tasks.length === 0) return null;
	return (
		(tasks.filter((t) => t.outcome?.result === "done").length / tasks.length) *
		100
	);
}

/** Why a report or finding is refused: what is not done needs a cause (S2: causes are not named). */
export const lacksCause = (
	result: "done" | "partly" | "not-done",
	cause: string | null,
): boolean => result !== "done" && !cause?.trim();
