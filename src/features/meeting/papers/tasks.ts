import { showDate } from "../../../charter/calendar.ts";
import type { Grid } from "../../../platform/papers/paper.ts";
import type { MeetingSnapshot } from "../schema/snapshot.ts";

/** What must change after the theme: who follows it, from when on it is looked at again, what shows it. */
export const changesTable = (lines: MeetingSnapshot["tasks"]): Grid => ({
	kind: "table",
	columns: [
		{ title: "TT", width: 9, align: "center" },
		{ title: "Điều phải thay đổi", width: 57 },
		{ title: "Người theo dõi", width: 33 },
		{ title: "Nhìn lại từ", width: 25, align: "center" },
		{ title: "Nhận biết bằng", width: 41 },
	],
	rows: lines.map(rowOf),
});

/** What a meeting gave, apart: its tasks, and what must change after the theme. */
export const partedTasks = ({ tasks }: Pick<MeetingSnapshot, "tasks">) => ({
	given: tasks.filter(({ ofTheme }) => !ofTheme),
	changes: tasks.filter(({ ofTheme }) => ofTheme),
});

const rowOf = (task: MeetingSnapshot["tasks"][number], at: number) => [
	String(at + 1),
	task.title,
	task.owner ?? "",
	task.dueOn === null ? "" : showDate(task.dueOn),
	task.measure,
];

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
	rows: tasks.map(rowOf),
});
