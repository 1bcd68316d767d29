import {
	addMonths,
	type Month,
	monthOf,
	quarterOf,
	showMonth,
} from "../../../src/charter/calendar.ts";
import type {
	CommitteeMeeting,
	MeetingRecord,
	Minutes,
	Preparation,
	RecordedTask,
	RollEntry,
	TaskResult,
	Vote,
} from "../../meeting-record.ts";
import { pick } from "../../paper-text.ts";
import { carriedFrom, OPINIONS } from "../../read-record.ts";
import { cellNamed } from "../cells.ts";
import { ADOPTED } from "../days.ts";
import {
	holderOf,
	type Person,
	personNamed,
	rollOf,
	superiorTitle,
} from "../people.ts";
import { count, day, outcome, rows } from "./notation.ts";
import { sheet } from "./sheet.ts";
import type { Held, Prepared, Told } from "./told.ts";

type Cell = { slug: string; noteTaker: string };
type Kind = MeetingRecord["kind"];

/** The meetings of one cell in their order; each reports on the tasks that the one before it of its kind gave out. */
export function tell(
	slug: string,
	noteTaker: string,
	meetings: readonly Told[],
): MeetingRecord[] {
	const open: Record<Kind, TaskResult[]> = { ordinary: [], thematic: [] };
	return meetings.map((told) => {
		const kind = told.theme === undefined ? "ordinary" : "thematic";
		const record = recordOf({ slug, noteTaker }, kind, told, open[kind]);
		if ("held" in told) open[kind] = reportedLater(told);
		return record;
	});
}

function recordOf(
	cell: Cell,
	kind: Kind,
	told: Told,
	lastTasks: TaskResult[],
): MeetingRecord {
	const planned = dayAndTime(told.planned);
	const month = monthOf(planned.date);
	const theme = rows(told.theme)[0];
	return {
		cell: cell.slug,
		kind,
		source: sourceOf(told),
		month,
		planned,
		movedTo: told.moved === undefined ? null : dayAndTime(told.moved),
		venue: told.venue ?? cellNamed(cell.slug).venue,
		theme: theme ? { title: theme(0), registeredOn: day(theme(1)) } : null,
		preparation:
			"called" in told ? preparationOf(cell, kind, month, told) : null,
		minutes:
			"held" in told ? minutesOf(cell, kind, month, told, lastTasks) : null,
	};
}

function dayAndTime(told: string) {
	const [date = "", time = ""] = told.split(" ");
	return { date: day(date), time };
}

/** What was under way before the commune took Nếp up is copied from paper, and so is a sheet that does not add up. */
function sourceOf(told: Told): MeetingRecord["source"] {
	if (!("called" in told)) return "live";
	const [met = ""] = told.committee.split(" | ");
	const began = [told.called, met].filter((on) => on.includes("/")).map(day);
	const misadded = "held" in told && told.stated !== undefined;
	return misadded || began.some((on) => on < ADOPTED) ? "paper" : "live";
}

function preparationOf(
	cell: Cell,
	kind: Kind,
	month: Month,
	told: Prepared,
): Preparation {
	const secretary = secretaryOf(cell);
	const own = rows(told.agenda).map((item) => ({
		title: item(0),
		presenter: item(1) || secretary,
		minutes: Number(item(2)),
	}));
	return {
		notice: {
			number: `${month.slice(5)}${kind === "thematic" ? "a" : ""}-TB/CB`,
			date: day(told.called),
		},
		papersUploadedOn: day(told.papers),
		committee: committeeOf(cell, told.committee),
		agenda:
			kind === "thematic" ? own : [...own, ...closingItems(month, secretary)],
	};
}

function closingItems(month: Month, secretary: string) {
	const last = Number(addMonths(month, -1).slice(5));
	return [
		{
			title: `Đánh giá thực hiện nghị quyết tháng ${last}, nhiệm vụ tháng ${last + 1}`,
			presenter: secretary,
			minutes: 20,
		},
		{
			title: "Thảo luận, tự phê bình và phê bình",
			presenter: secretary,
			minutes: 35,
		},
		{
			title: "Kết luận, biểu quyết, chấm điểm, thông qua biên bản",
			presenter: secretary,
			minutes: 15,
		},
	];
}

function committeeOf(cell: Cell, told: string): CommitteeMeeting {
	const [on = "", note = ""] = told.split(" | ");
	if (on === "không") return { by: "nobody", date: null, note };
	const by = holderOf(cell.slug, "cell-committee") ? "committee" : "secretary";
	return { by, date: day(on), note };
}

function minutesOf(
	cell: Cell,
	kind: Kind,
	month: Month,
	told: Held,
	lastTasks: TaskResult[],
): Minutes {
	const [date = "", start = "", end = ""] = told.held.split(" ");
	const roll = rollCall(cell, told);
	return {
		date: day(date),
		start,
		end,
		chair: told.chair ?? secretaryOf(cell),
		noteTaker: cell.noteTaker,
		superiors: rows(told.superiors).map((line) => ({
			name: line(0),
			post: superiorTitle(personNamed(line(0))),
		})),
		roll,
		guests: [],
		fee: told.fee ?? feePaid(month, roll),
		lastTasks: told.results === undefined ? lastTasks : resultsOf(told.results),
		lookBack: resultsOf(told.lookBack ?? ""),
		opinions: rows(told.opinions).map((line) => ({
			speaker: line(0),
			kind: pick(OPINIONS, line(1)),
			text: line(2),
		})),
		answer: told.answer ?? "",
		superiorRemark: told.remark ?? "",
		conclusion: told.conclusion,
		votes: votesOf(kind, month, told, roll),
		resolution: {
			form: kind === "thematic" ? "conclusion" : "resolution",
			number:
				kind === "thematic"
					? `${month.slice(5)}a-KL/CB`
					: `${month.slice(5)}-NQ/CB`,
			tasks: tasksOf(told),
		},
		score: sheet(told),
		finishedPapersOn: told.finished === undefined ? null : day(told.finished),
	};
}

function rollCall(cell: Cell, told: Held): RollEntry[] {
	const named = (text?: string) =>
		new Map(
			rows(text).map((line): [string, string] => [
				personNamed(line(0), cell.slug).name,
				line(1),
			]),
		);
	const absent = named(told.absent);
	const duty = named(told.onDuty);
	const came = named(told.cameThough);
	const nowExempt = named(told.nowExempt);
	return rollOf(cell.slug).map((person): RollEntry => {
		const { name } = person;
		const entry = { name, probationary: person.status === "probationary" };
		const exempt = person.exemptSince !== undefined || nowExempt.has(name);
		if (absent.has(name) && (exempt || person.elsewhere))
			throw new Error(`${name} of ${cell.slug} need not come.`);
		if (exempt)
			return {
				...entry,
				status: came.has(name) ? "exempt-present" : "exempt",
				reason: null,
			};
		if (person.elsewhere)
			return { ...entry, status: "temporary-elsewhere", reason: null };
		if (duty.has(name))
			return {
				...entry,
				status: "special-duty",
				reason: duty.get(name) ?? null,
			};
		if (!absent.has(name) || isSecondOf(person))
			return { ...entry, status: "present", reason: null };
		const reason = absent.get(name) || null;
		return {
			...entry,
			status: reason ? "absent-with-reason" : "absent-without-reason",
			reason,
		};
	});
}

/** Two people of one name in a cell: what is told is told of the first. */
const isSecondOf = (person: Person): boolean =>
	rollOf(person.cell).find((p) => p.name === person.name) !== person;

function feePaid(month: Month, roll: RollEntry[]): string {
	const paying = roll.filter((e) => e.status !== "temporary-elsewhere").length;
	return `tháng ${showMonth(addMonths(month, -1))}: ${paying}/${paying} đồng chí thuộc diện nộp đã nộp.`;
}

function votesOf(
	kind: Kind,
	month: Month,
	told: Held,
	roll: RollEntry[],
): Vote[] {
	const matter =
		kind === "thematic"
			? `Thông qua kết luận chuyên đề quý ${["", "I", "II", "III", "IV"][quarterOf(month)]}/2026`
			: `Thông qua nghị quyết tháng ${Number(month.slice(5))}/2026`;
	const entitled = roll.filter(
		(e) =>
			!e.probationary &&
			(e.status === "present" || e.status === "exempt-present"),
	).length;
	return rows(told.votes ?? matter).map((line) => ({
		matter: line(0),
		...(count(line(1)) ?? { yes: entitled, no: 0, abstain: 0 }),
		note: line(2) || "giơ tay",
	}));
}

const resultsOf = (told: string): TaskResult[] =>
	rows(told).flatMap((line, i) => {
		const became = outcome(line(2));
		return became
			? [{ no: i + 1, title: line(0), owner: line(1) || null, ...became }]
			: [];
	});

const reportedLater = (told: Held): TaskResult[] =>
	resultsOf(
		rows(told.tasks)
			.map((line) => [line(0), line(1), line(4)].join(" | "))
			.join("\n"),
	);

/** Its tasks, then what its theme left to change. */
const tasksOf = ({ tasks, changes }: Held): RecordedTask[] =>
	[...rows(tasks), ...rows(changes)].map((line, i) => ({
		no: i + 1,
		title: line(0),
		owner: line(1) || null,
		due: line(2) === "thường xuyên" ? null : day(line(2)),
		measure: line(3),
		carriedFrom: carriedFrom(line(0), "2026"),
		ofTheme: i >= rows(tasks).length,
	}));

function secretaryOf(cell: Cell): string {
	const secretary = holderOf(cell.slug, "secretary");
	if (!secretary) throw new Error(`${cell.slug} has no secretary.`);
	return secretary.name;
}
