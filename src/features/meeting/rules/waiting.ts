import {
	addDays,
	addMonths,
	type IsoDate,
	lastDayOf,
	type Month,
	monthOf,
} from "../../../charter/calendar.ts";
import type { Ballot } from "../../ballot/schema.ts";
import type { PlacedPulse } from "../../pulse/schema.ts";
import type { ScoreGlance } from "../../quality/schema.ts";
import { stateOf } from "../../task/rules.ts";
import type { Task } from "../../task/schema.ts";
import { answerDue } from "../../visit/rules.ts";
import type { Attended, OwnVisit, Report } from "../../visit/schema.ts";
import type { Waiting } from "../schema/asked.ts";
import type { Meeting, Reply } from "../schema/record.ts";
import type { ThemeLine } from "../schema/themes.ts";
import type { PartName } from "./readiness.ts";

type Cell = { unitId: string; unitName: string };
type Own = Pick<
	Meeting,
	| "id"
	| "unitId"
	| "kind"
	| "month"
	| "state"
	| "plannedOn"
	| "plannedTime"
	| "place"
	| "heldOn"
>;

/** A task of one's own that is not over. */
export function taskWaiting(task: Task, today: IsoDate): Waiting {
	return {
		code: "task",
		dueOn: task.dueOn,
		state: stateOf(task, today),
		unitId: task.unitId,
		unitName: task.unitName,
		meetingId: null,
		taskId: task.id,
		facts: {
			title: task.title,
			measure: task.measure,
			report: task.report?.result ?? null,
			source: task.source,
		},
	};
}

/** From how many days before its date a meeting asks for the next step, and the month for a day (values of the product). */
const PREPARE_DAYS = 7;
const REGISTER_FROM_DAY = 20;

/** What a cell's committee has to do next about its meetings. */
export function preparationWaiting(
	cell: Cell,
	meetings: readonly Own[],
	today: IsoDate,
	/** What each meeting that is near still misses, by its id. */
	missing: ReadonlyMap<string, readonly PartName[]> = new Map(),
): Waiting[] {
	const base = (
		code: Waiting["code"],
		dueOn: IsoDate | null,
		meeting: Own | null,
		facts: Record<string, unknown> = {},
	): Waiting => ({
		code,
		dueOn,
		state:
			dueOn === null
				? "waiting"
				: stateOf({ outcome: null, successorId: null, dueOn }, today),
		...cell,
		meetingId: meeting?.id ?? null,
		taskId: null,
		facts: {
			...facts,
			month: meeting?.month,
			on: meeting?.plannedOn,
			time: meeting?.plannedTime,
			kind: meeting?.kind,
		},
	});
	const waiting = meetings.flatMap((m) => {
		if (m.state === "in-session") return [base("record", m.heldOn, m)];
		if (m.state === "closed") return [];
		if (m.plannedOn < today) return [base("overdue", m.plannedOn, m)];
		if (m.state === "planned")
			return [
				base("prepare", addDays(m.plannedOn, -3), m, {
					missing: missing.get(m.id) ?? null,
				}),
			];
		if (m.state === "prepared")
			return [
				base("convene", addDays(m.plannedOn, -2), m, {
					missing: missing.get(m.id) ?? null,
				}),
			];
		return addDays(today, PREPARE_DAYS) >= m.plannedOn
			? [base("open", m.plannedOn, m)]
			: [];
	});
	const without = unregistered(meetings, today);
	return [
		...waiting,
		...without.map((month) => ({
			...base("register", `${addMonths(month, -1)}-25`, null),
			facts: { month },
		})),
	];
}

function unregistered(meetings: readonly Own[], today: IsoDate): Month[] {
	const now = monthOf(today);
	const wanted =
		Number(today.slice(8)) >= REGISTER_FROM_DAY
			? [now, addMonths(now, 1)]
			: [now];
	return wanted.filter(
		(month) =>
			!meetings.some((m) => m.month === month && m.kind !== "thematic"),
	);
}

/** A meeting a member is asked to come to. */
export function noticeWaiting(
	cell: Cell,
	m: Own,
	reply: Reply | null = null,
): Waiting {
	return {
		code: "notice",
		dueOn: m.plannedOn,
		state: "waiting",
		...cell,
		meetingId: m.id,
		taskId: null,
		facts: {
			month: m.month,
			on: m.plannedOn,
			time: m.plannedTime,
			place: m.place,
			kind: m.kind,
			coming: reply?.coming ?? null,
		},
	};
}

/** A secret ballot in which one may still vote. */
export function ballotWaiting(
	cell: Cell,
	{ id, title, subjectId }: Pick<Ballot, "id" | "title" | "subjectId">,
	today: IsoDate,
): Waiting {
	return {
		code: "ballot",
		dueOn: today,
		state: "soon",
		...cell,
		meetingId: subjectId,
		taskId: null,
		facts: { ballotId: id, title },
	};
}

/** Contradictions that wait for the cell's sentence, and the committee's rating that is due. */
export function scoreWaiting(
	cell: Cell,
	score: ScoreGlance,
	role: "cell" | "above",
	today: IsoDate,
): Waiting[] {
	const base = (code: Waiting["code"], dueOn: IsoDate): Waiting => ({
		code,
		dueOn,
		state: stateOf({ outcome: null, successorId: null, dueOn }, today),
		...cell,
		meetingId: score.meetingId,
		taskId: null,
		facts: {
			month: monthOf(score.heldOn),
			lines: score.openObjections,
			score: score.score,
		},
	});
	if (score.decidedOn !== null) return [];
	if (role === "cell")
		return score.openObjections > 0 ? [base("answer", score.ratingDueOn)] : [];
	return [base("rate", score.ratingDueOn)];
}

/** A visit that its visitor means to make; without a date while the cell has registered none. */
export const visitWaiting = (visit: OwnVisit): Waiting => ({
	code: "visit",
	dueOn: visit.plannedOn,
	state: "waiting",
	unitId: visit.unitId,
	unitName: visit.unitName,
	meetingId: visit.meetingId,
	taskId: null,
	facts: { month: visit.month },
});

/** From how many days after a visit its remarks are late, and how long they are asked for (values of the product). */
const REPORT_DAYS = 7;
export const REPORT_ASKED_DAYS = 30;

/** A meeting that somebody attended from above and has not spoken of. */
export function reportWaiting(
	{ unitId, unitName, meetingId, month, heldOn }: Attended & Cell,
	today: IsoDate,
): Waiting {
	const dueOn = addDays(heldOn ?? today, REPORT_DAYS);
	return {
		code: "visit-report",
		dueOn,
		state: stateOf({ outcome: null, successorId: null, dueOn }, today),
		unitId,
		unitName,
		meetingId,
		taskId: null,
		facts: { month, on: heldOn },
	};
}

/** A piece of advice that the cell answers by its next meeting. */
export function adviceWaiting(
	cell: Cell,
	report: Report,
	next: Pick<Own, "plannedOn"> | undefined,
	today: IsoDate,
): Waiting {
	const dueOn = answerDue(report, next?.plannedOn ?? null);
	return {
		code: "advice",
		dueOn,
		state: stateOf({ outcome: null, successorId: null, dueOn }, today),
		...cell,
		meetingId: report.meetingId,
		taskId: null,
		facts: {
			month: report.month,
			advice: report.advice,
			by: report.memberName,
		},
	};
}

/** What a theme left to change, from the month on in which it is to be looked at again: the cell takes it up in its monthly meeting. */
export function lookBackWaiting(
	cell: Cell,
	lines: readonly ThemeLine[],
	today: IsoDate,
): Waiting[] {
	const [first] = lines;
	if (!first) return [];
	const dueOn = lastDayOf(monthOf(first.dueOn ?? today));
	return [
		{
			code: "look-back",
			dueOn,
			state: stateOf({ outcome: null, successorId: null, dueOn }, today),
			...cell,
			meetingId: first.meetingId,
			taskId: null,
			facts: {
				month: monthOf(today),
				topic: first.topic,
				themeMonth: first.themeMonth,
				lines: lines.length,
			},
		},
	];
}

/** Three questions about a meeting that the member attended. */
export const pulseWaiting = (pulse: PlacedPulse): Waiting => ({
	code: "pulse",
	dueOn: pulse.closesOn,
	state: "waiting",
	unitId: pulse.unitId,
	unitName: pulse.unitName,
	meetingId: pulse.meetingId,
	taskId: null,
	facts: { month: pulse.month, on: pulse.heldOn },
});

/** A task whose owner has reported: it waits for the meeting, no longer for the person. */
export const waitsForMeeting = ({ code, facts }: Waiting): boolean =>
	code === "task" && facts.report != null;

/** Oldest date first; what has no date comes last. */
export const byDate = (a: Waiting, b: Waiting): number =>
	(a.dueOn ?? "9999").localeCompare(b.dueOn ?? "9999");
