import {
	dayOf,
	daysBetween,
	type IsoDate,
	showDate,
} from "../../../charter/calendar.ts";
import { HANDLING, RESULT } from "../../task/labels.ts";
import { stateOf } from "../../task/rules.ts";
import type { Task } from "../../task/schema.ts";

type Moment = { id: string; date: string; text: string; current?: boolean };

/** What happened to a task since it was first given, oldest first, ending with how it stands today. */
export function storyOf(chain: readonly Task[], today: IsoDate): Moment[] {
	const past = chain.flatMap((task, at) => [
		{
			id: task.id,
			date: showDate(task.resolvedOn),
			text: givenWords(task, chain[at - 1]),
		},
		...reportMoment(task),
		...(task.outcome && !chain[at + 1]
			? [
					{
						id: `${task.id}-found`,
						date: "",
						text: `${foundWords(task.outcome)}${endWords(task.outcome)}`,
					},
				]
			: []),
	]);
	const last = chain.at(-1);
	const now = last && standingWords(last, today);
	return now
		? [
				...past,
				{ id: "today", date: showDate(today), text: now, current: true },
			]
		: past;
}

type Outcome = NonNullable<Task["outcome"]>;

function givenWords(task: Task, before: Task | undefined): string {
	const due = task.dueOn ? `hạn ${showDate(task.dueOn)}` : "không ghi hạn";
	if (!before) return `Giao trong ${task.source}, ${due}.`;
	const found = before.outcome
		? `${foundWords(before.outcome)} `
		: "Không được nhắc đến tại kỳ họp. ";
	return `${found}Giao lại trong ${task.source}, ${due}.`;
}

function foundWords({ result, figure, cause }: Outcome): string {
	return `Chi bộ kết luận: ${resultWords(result, figure)}.${causeWords(cause)}`;
}

const endWords = ({ result, handling }: Outcome): string =>
	result === "done" ? "" : ` ${HANDLING[handling]}.`;

function reportMoment(task: Task): Moment[] {
	const { report } = task;
	if (!report) return [];
	const words = report.words.trim();
	return [
		{
			id: `${task.id}-report`,
			date: showDate(dayOf(new Date(report.reportedAt))),
			text: `Đã báo cáo: ${resultWords(report.result, report.figure)}.${causeWords(report.cause)}${words ? ` ${words}` : ""}`,
		},
	];
}

const resultWords = (result: Outcome["result"], figure: string | null) =>
	RESULT[result].toLocaleLowerCase("vi") + (figure ? `, ${figure}` : "");
const causeWords = (cause: string | null) =>
	cause ? ` Nguyên nhân: ${cause.replace(/\.?\s*$/, ".")}` : "";

/** How a task stands today; nothing where a meeting has ended it. */
function standingWords(task: Task, today: IsoDate): string | null {
	const state = stateOf(task, today);
	if (state === "done" || state === "closed") return null;
	if (state === "carried") return "Đã giao lại ở nghị quyết sau.";
	const reported = task.report ? "chờ kỳ họp kết luận" : "chưa có báo cáo";
	if (task.dueOn === null) return `Không ghi hạn, ${reported}.`;
	const left = daysBetween(today, task.dueOn);
	if (left < 0) return `Quá hạn ${-left} ngày, ${reported}.`;
	return left === 0
		? `Hôm nay đến hạn, ${reported}.`
		: `Còn ${left} ngày, ${reported}.`;
}
