import { showDate } from "../../../charter/calendar.ts";
import type { Grid } from "../../../platform/papers/paper.ts";
import type { MeetingSnapshot } from "../schema/snapshot.ts";

/** The tasks a meeting gives: what, who leads, until when, what must be reached. */
export const tasksTable = (tasks: MeetingSnapshot["tasks"]): Grid => ({
	kind: "table",
	columns: [
		{ title: "TT", width: 9, align: "center" },
		{ title: "Nhiệm vụ", width: 57 },
		{ title: "Người thực hiện", width: 33 },
		{ title: "Thời hạn", width: 25, align: "center" },
		{ title: "Kết quả phải đạt", width: 41 },
	],
	rows: tasks.map((task, at) => [
		String(at + 1),
		task.title,
		task.owner ?? "",
		task.dueOn === null ? "" : showDate(task.dueOn),
		task.measure,
	]),
});
