import { readFileSync } from "node:fs";
import type { Minutes, RollEntry, RollStatus } from "../seed/meeting-record.ts";
import { readRecord } from "../seed/read-record.ts";
import { minutesBetween } from "../src/charter/calendar.ts";
import {
	attendanceFigures,
	percent,
} from "../src/features/meeting/rules/attendance.ts";
import { voteBase } from "../src/features/meeting/rules/votes.ts";
import type { Attendee } from "../src/features/meeting/schema/record.ts";
import type { MeetingSnapshot } from "../src/features/meeting/schema/snapshot.ts";
import { linesOf, sheetFor } from "../src/features/quality/rules/sheets.ts";

export type ScoredSnapshot = MeetingSnapshot & {
	score: NonNullable<MeetingSnapshot["score"]>;
};

/** A meeting of the sample commune as it would be fixed at closing, read from the record its secretary wrote. */
export function recordedSnapshot(file: string, cell: string): ScoredSnapshot {
	const record = readRecord(
		readFileSync(new URL(`../seed/chi-lang/records/${file}`, import.meta.url)),
	);
	const { preparation, minutes: held } = record;
	if (!preparation || !held) throw new Error(`${file} was not held`);
	const roll = held.roll.map(attendeeOf);
	return {
		meetingId: file,
		unit: {
			id: record.cell,
			name: cell,
			superior: "Đảng bộ xã Chi Lăng",
			place: "Chi Lăng",
		},
		kind: record.kind,
		month: record.month,
		topic: record.theme?.title ?? null,
		source: "paper",
		layout: "HD05-2026",
		place: record.venue,
		plannedOn: record.planned.date,
		plannedTime: record.planned.time,
		heldOn: held.date,
		startedAt: held.start,
		endedAt: held.end,
		minutes: minutesBetween(held.start, held.end),
		chair: person(held.chair, "Bí thư chi bộ"),
		noteTaker: person(held.noteTaker, "Chi ủy viên"),
		committee: {
			mode:
				preparation.committee.by === "committee" ? "met" : "secretary-deputy",
			metOn: preparation.committee.date,
			note: preparation.committee.note,
		},
		notice: { number: preparation.notice.number, on: preparation.notice.date },
		papersUploadedOn: preparation.papersUploadedOn,
		focus: null,
		agenda: preparation.agenda.map((item, at) => ({
			seq: at + 1,
			kind: "information",
			block: at < 3 ? "ideology" : "task",
			title: item.title,
			presenter: item.presenter,
			plannedMinutes: item.minutes,
			actualMinutes: null,
		})),
		attendance: attendanceFigures(roll),
		roll,
		guests: [
			...held.superiors.map((guest) => ({
				...guest,
				role: "superior" as const,
				memberId: null,
			})),
			...held.guests.map((name) => ({
				name,
				post: null,
				role: "temporary-here" as const,
				memberId: null,
			})),
		],
		feeNote: held.fee || null,
		pastTasks: pastTasksOf(held),
		discussion: {
			opinions: held.opinions.length,
			speakersFromRoll: 0,
			speakers: 0,
			sharePercent: null,
			questions: 0,
			criticism: 0,
			dissent: 0,
			under35: [],
		},
		opinions: held.opinions.map(({ speaker, kind, text }, at) => ({
			seq: at + 1,
			name: speaker,
			kind,
			words: text,
		})),
		answers: held.answer || null,
		superiorRemark: held.superiorRemark || null,
		conclusion: held.conclusion,
		praise: 0,
		reminders: 0,
		votes: held.votes.map((vote, at) => {
			const { base, recipe } = voteBase(roll);
			return {
				matter: at === 0 ? "resolution" : "other",
				title: vote.matter,
				base,
				recipe,
				inFavour: vote.yes,
				against: vote.no,
				abstained: vote.abstain,
				percent: percent(vote.yes, base) ?? 0,
				threshold: "more-than-half",
				passed: vote.yes * 2 > base,
				note: vote.note || null,
			};
		}),
		tasks: held.resolution.tasks.map((task) => ({
			seq: task.no,
			title: task.title,
			owner: task.owner,
			dueOn: task.due,
			measure: task.measure,
			carried: task.carriedFrom.length > 0,
		})),
		outcome: held.resolution.form,
		paperNumber: held.resolution.number,
		minutesAdopted: true,
		score: scoreOf(held),
		passedWarnings: [],
		rules: [
			{
				key: "meeting.finished-after-days",
				value: 2,
				citation: null,
				confidence: "2+",
				ruleId: null,
			},
		],
	};
}

const person = (name: string, post: string) => ({ memberId: name, name, post });

const STATUS = {
	present: ["counted", "present"],
	"absent-with-reason": ["counted", "excused"],
	"absent-without-reason": ["counted", "unexcused"],
	exempt: ["exempt", null],
	"exempt-present": ["exempt", "present"],
	"temporary-elsewhere": ["temporary-elsewhere", null],
	"special-duty": ["special-duty", null],
} as const satisfies Record<
	RollStatus,
	readonly [Attendee["standing"], Attendee["presence"]]
>;

function attendeeOf(entry: RollEntry, at: number): Attendee {
	const [standing, presence] = STATUS[entry.status];
	return {
		memberId: entry.name,
		seq: at + 1,
		name: entry.name,
		birth: "1970",
		class: entry.probationary ? "probationary" : "official",
		standing,
		presence,
		reason: entry.reason,
	};
}

function pastTasksOf({ lastTasks }: Minutes): MeetingSnapshot["pastTasks"] {
	const having = (result: string) =>
		lastTasks.filter((task) => task.result === result).length;
	return {
		total: lastTasks.length,
		done: having("done"),
		partly: having("partly"),
		notDone: having("not-done"),
		unreported: [],
		donePercent: percent(having("done"), lastTasks.length),
		source: null,
		tasks: lastTasks.map((task) => ({
			seq: task.no,
			title: task.title,
			owner: task.owner,
			dueOn: null,
			measure: "",
			result: task.result,
			figure: task.figure || null,
			cause: task.cause,
			handling: task.handling === null ? null : "carried",
			handlingWords: task.handling,
			newDueOn: null,
		})),
	};
}

function scoreOf({ score }: Minutes): ScoredSnapshot["score"] {
	const sheet = sheetFor("A");
	const total = score.lines.reduce((sum, line) => sum + line.points, 0);
	return {
		sheet: sheet.id,
		sheetTitle: sheet.name,
		lines: linesOf(sheet).map(({ no, title, max }) => {
			const given = score.lines.find((line) => line.no === no);
			return {
				line: no,
				title,
				max,
				mark: given?.points ?? 0,
				reason: given?.reason ?? null,
			};
		}),
		total,
		outOf: 100,
		raw: total,
		band: score.stated.rating,
	};
}
