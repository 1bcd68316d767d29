import { showDate, showPercent } from "../../../charter/calendar.ts";
import { ended, lowerFirst } from "../../../charter/words.ts";
import type { Block, Grid } from "../../../platform/papers/paper.ts";
import { HANDLING, RESULT } from "../../task/labels.ts";
import type { MeetingSnapshot } from "../schema/snapshot.ts";
import { withNote } from "./wording.ts";

type PastTasks = MeetingSnapshot["pastTasks"];
type PastTask = PastTasks["tasks"][number];

/** How many of the earlier tasks were done: `Tổng số 4 nhiệm vụ: hoàn thành 3; … Đạt 75%.` */
export function pastTasksInWords(past: PastTasks): string {
	if (past.total === 0) return "Kỳ trước không có nhiệm vụ phải kiểm điểm.";
	const counts = [
		`hoàn thành ${past.done}`,
		`hoàn thành một phần ${past.partly}`,
		`chưa thực hiện ${past.notDone}`,
		...(past.unreported.length > 0
			? [`chưa báo cáo ${past.unreported.length}`]
			: []),
	].join("; ");
	const rate =
		past.donePercent === null
			? ""
			: ` Tỷ lệ hoàn thành ${showPercent(past.donePercent)}.`;
	return `Tổng số ${past.total} nhiệm vụ: ${counts}.${rate}`;
}

/** The earlier tasks with who led them and what came of them. */
export const pastTasksTable = ({ tasks }: PastTasks): Grid => ({
	kind: "table",
	columns: [
		{ title: "TT", width: 9, align: "center" },
		{ title: "Nhiệm vụ", width: 78 },
		{ title: "Người thực hiện", width: 38 },
		{ title: "Kết quả", width: 40 },
	],
	rows: tasks.map((task, at) => [
		String(at + 1),
		task.title,
		task.owner ?? "",
		resultOf(task),
	]),
});

const resultOf = ({ result, figure }: PastTask): string =>
	result === null ? "Chưa báo cáo" : withNote(RESULT[result], figure);

/** What was not finished: its cause and what becomes of it. */
export const unfinishedTasks = ({ tasks }: PastTasks): Block[] =>
	tasks
		.filter(({ result }) => result !== "done")
		.map((task) => ({ kind: "bullet", text: unfinished(task) }));

function unfinished(task: PastTask): string {
	const handling = handlingOf(task);
	return [
		`${task.title}: ${lowerFirst(resultOf(task))}.`,
		...(task.cause ? [`Nguyên nhân: ${ended(task.cause)}`] : []),
		...(handling ? [`Hướng xử lý: ${ended(handling)}`] : []),
	].join(" ");
}

function handlingOf(task: PastTask): string | null {
	const { handling, handlingWords, newDueOn } = task;
	if (handling === null) return null;
	const due = newDueOn ? `, thời hạn mới ${showDate(newDueOn)}` : "";
	return `${handlingWords || lowerFirst(HANDLING[handling])}${due}`;
}
