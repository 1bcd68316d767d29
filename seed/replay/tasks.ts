import {
	addMonths,
	firstDayOf,
	quarterOf,
} from "../../src/charter/calendar.ts";
import { fold } from "../../src/charter/names.ts";
import { assignTask } from "../../src/features/meeting/actions/assign-task.ts";
import { judgeTask } from "../../src/features/meeting/actions/judge-task.ts";
import * as views from "../../src/features/meeting/views/cell.ts";
import { addEarlierTask } from "../../src/features/task/actions/add-earlier-task.ts";
import type { Task } from "../../src/features/task/schema.ts";
import type {
	MeetingRecord,
	Minutes,
	RecordedTask,
	TaskResult,
} from "../meeting-record.ts";
import type { Play } from "./company.ts";

/** Which earlier task each new one carries on, by the number of the new one. */
export type Links = ReadonlyMap<number, string>;

/** The tasks of the resolution before the first one that Nếp knows, so that the first meeting begins with them. */
export async function recall(
	{ stage, company, record }: Play,
	{ lastTasks }: Minutes,
	at: Date,
): Promise<void> {
	const { resolvedOn, source } = lastPaperBefore(record);
	for (const { no, title, owner, figure } of lastTasks)
		await stage.act(
			addEarlierTask,
			company.noteTaker,
			{
				unitId: company.unitId,
				series: record.kind,
				resolvedOn,
				source,
				seq: no,
				title,
				ownerId: owner && company.memberId(owner),
				measure: figure.split("/").at(-1) ?? "",
			},
			at,
		);
}

function lastPaperBefore({ kind, month }: MeetingRecord) {
	const last = addMonths(month, kind === "ordinary" ? -1 : -3);
	const quarter = ["I", "II", "III", "IV"][quarterOf(last) - 1];
	return {
		resolvedOn: firstDayOf(last),
		source:
			kind === "ordinary"
				? `Nghị quyết số ${last.slice(5)}-NQ/CB`
				: `Kết luận chuyên đề quý ${quarter}/${last.slice(0, 4)}`,
	};
}

/** The tasks a meeting begins with: those of the last resolution, those no meeting ever ended, and what themes left to change. */
export async function earlierTasks(play: Play, at: Date): Promise<Task[]> {
	const { stage, company, meetingId } = play;
	const { dossier } = await stage.ask(
		views.room,
		company.noteTaker,
		{ meetingId },
		at,
	);
	return [...dossier.pastTasks, ...dossier.forgotten, ...dossier.lookBack];
}

/**
 * The earlier task that a title marked "chuyển từ …" means: of the periods it names, the one with the most words in common,
 * the later where two are equal. An earlier task is carried on once.
 */
export function linksOf(
	given: readonly RecordedTask[],
	earlier: readonly Task[],
): Links {
	const links = new Map<number, string>();
	for (const task of given.filter((t) => t.carriedFrom.length > 0)) {
		const free = earlier.filter((e) => ![...links.values()].includes(e.id));
		const [nearest] = free
			.filter((e) => periodsOf(e).some((p) => task.carriedFrom.includes(p)))
			.map((e) => ({ id: e.id, on: e.resolvedOn, near: likeness(task, e) }))
			.sort((a, b) => b.near - a.near || b.on.localeCompare(a.on));
		if (nearest && nearest.near > 0) links.set(task.no, nearest.id);
	}
	return links;
}

const periodsOf = ({ resolvedOn }: Task): string[] => {
	const month = resolvedOn.slice(0, 7);
	const quarter = Math.ceil(Number(month.slice(5)) / 3);
	return [month, `${month.slice(0, 4)}-Q${quarter}`];
};

function likeness(task: RecordedTask, earlier: Task): number {
	const words = wordsOf(earlier.title);
	const shared = wordsOf(task.title).filter((word) => words.includes(word));
	return shared.length + (task.owner === earlier.ownerName ? 3 : 0);
}

const wordsOf = (title: string): string[] =>
	[...new Set(fold(title.replace(/\(chuyển .*\)/, "")).split(/\W+/))].filter(
		(word) => word.length > 1,
	);

/** What became of the earlier tasks is found, one by one, as the paper reports it. */
export async function judge(
	play: Play,
	{ lastTasks, lookBack = [] }: Minutes,
	earlier: readonly Task[],
	links: Links,
	at: Date,
): Promise<void> {
	const carried = new Set(links.values());
	for (const found of [...lastTasks, ...lookBack]) {
		const task = earlier.find((e) => e.title === found.title);
		if (!task) throw new Error(`Nobody gave the task ${found.title}.`);
		await play.stage.act(
			judgeTask,
			play.company.noteTaker,
			{
				meetingId: play.meetingId,
				taskId: task.id,
				result: found.result,
				figure: found.figure,
				cause: found.cause,
				handling: handlingOf(found, carried.has(task.id)),
				handlingWords: found.handling,
			},
			at,
		);
	}
}

function handlingOf(found: TaskResult, isCarried: boolean) {
	if (isCarried) return "carried";
	return found.handling?.includes("theo dõi") ? "watched" : "closed";
}

/** The new tasks are given, each to its owner, with what it carries on. */
export async function assign(
	{ stage, company, meetingId }: Play,
	{ resolution }: Minutes,
	links: Links,
	at: Date,
): Promise<void> {
	for (const task of resolution.tasks)
		await stage.act(
			assignTask,
			company.noteTaker,
			{
				meetingId,
				title: task.title,
				ownerId: task.owner && company.memberId(task.owner),
				ownerText: task.owner ? null : "Toàn thể chi bộ",
				dueOn: task.due,
				measure: task.measure,
				carriedFrom: links.get(task.no) ?? null,
				ofTheme: task.ofTheme ?? false,
			},
			at,
		);
}
