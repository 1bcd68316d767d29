import { minutesBetween } from "../../../charter/calendar.ts";
import { ratingDue } from "../../quality/rules/rating.ts";
import { linesOf, sheetFor } from "../../quality/rules/sheets.ts";
import { totalOf } from "../../quality/rules/totals.ts";
import type { SelfScore } from "../../quality/schema.ts";
import type { NewTask, Task } from "../../task/schema.ts";
import type { Dossier, Outcome } from "../schema/record.ts";
import type { JudgedTask, MeetingSnapshot } from "../schema/snapshot.ts";
import { seriesOf } from "./agenda.ts";
import { attendanceFigures, percent } from "./attendance.ts";
import { discussionFigures } from "./discussion.ts";
import { actualMinutes, factsOf, pastTaskFigures } from "./facts.ts";

/** How the words of a post and a paper are said; given in, so that rules stay without Vietnamese. */
export type Words = {
	post: (positions: readonly string[]) => string;
	source: (outcome: Outcome, number: string) => string;
};

/** Everything that becomes true when a meeting closes: the record as it was, and the tasks of their owners. */
export function closing(
	d: Dossier,
	endedAt: string,
	paperNumber: string,
	words: Words,
): { snapshot: MeetingSnapshot; tasks: NewTask[] } {
	const { meeting } = d;
	const outcome = meeting.outcome ?? "resolution";
	const heldOn = meeting.heldOn ?? meeting.plannedOn;
	return {
		snapshot: {
			...recordOf(d, endedAt, words),
			outcome,
			paperNumber,
			score: scoreOf(d, endedAt),
		},
		tasks: d.givenTasks.map((t) => ({
			unitId: meeting.unitId,
			series: t.ofTheme ? "theme" : seriesOf(meeting.kind),
			resolvedOn: heldOn,
			meetingId: meeting.id,
			source: words.source(outcome, paperNumber),
			seq: t.seq,
			title: t.title,
			ownerId: t.ownerId,
			ownerText: t.ownerText,
			dueOn: t.dueOn,
			measure: t.measure,
			carriedFrom: t.carriedFrom,
			onPaper: meeting.source === "paper",
		})),
	};
}

function recordOf(
	d: Dossier,
	endedAt: string,
	words: Words,
): Omit<MeetingSnapshot, "outcome" | "paperNumber" | "score"> {
	const { meeting } = d;
	const startedAt = meeting.startedAt ?? meeting.plannedTime;
	const person = (id: string | null) => {
		const attendee = d.roll.find((a) => a.memberId === id);
		return {
			memberId: id ?? "",
			name: attendee?.name ?? "",
			post: words.post(d.posts[id ?? ""] ?? []),
		};
	};
	return {
		meetingId: meeting.id,
		unit: {
			id: d.unit.id,
			name: d.unit.name,
			superior: d.superior?.name ?? null,
			place: d.unit.place ?? d.superior?.place ?? "",
		},
		kind: meeting.kind,
		month: meeting.month,
		topic: meeting.topic,
		source: meeting.source,
		layout: d.rules.layout,
		place: meeting.place,
		plannedOn: meeting.plannedOn,
		plannedTime: meeting.plannedTime,
		heldOn: meeting.heldOn ?? meeting.plannedOn,
		startedAt,
		endedAt,
		minutes: minutesBetween(startedAt, endedAt),
		chair: person(meeting.chairId),
		noteTaker: person(meeting.noteTakerId),
		committee: {
			mode: meeting.committeeMode,
			metOn: meeting.committeeMetOn,
			note: meeting.committeeNote,
		},
		notice: meeting.noticeOn
			? { number: meeting.noticeNumber ?? "", on: meeting.noticeOn }
			: null,
		papersUploadedOn: d.uploads.before,
		focus: d.focus,
		agenda: d.agenda.map((i) => ({
			seq: i.seq,
			kind: i.kind,
			block: i.block,
			title: i.title,
			plannedMinutes: i.plannedMinutes,
			presenter: i.presenterName,
			actualMinutes: actualMinutes(i),
		})),
		attendance: attendanceFigures(d.roll),
		roll: d.roll.map(({ birth: _birth, ...attendee }) => attendee),
		followers: d.overseers.map(({ name }) => name),
		guests: d.guests.map(({ id: _id, ...guest }) => guest),
		feeNote: meeting.feeNote,
		pastTasks: pastTasksOf(d),
		lookBack: d.lookBack.map((line) => ({
			...judged(line, d.meeting.id),
			topic: line.topic,
			themeMonth: line.themeMonth,
		})),
		discussion: discussionFigures(d),
		opinions: d.opinions.map(({ seq, name, kind, words: said }) => ({
			seq,
			name,
			kind,
			words: said,
		})),
		answers: meeting.answers,
		superiorRemark: meeting.superiorRemark,
		conclusion: meeting.conclusion ?? "",
		praise: meeting.praise,
		reminders: meeting.reminders,
		votes: d.votes.map((v) => ({
			matter: v.matter,
			title: v.title,
			base: v.base,
			recipe: v.recipe,
			inFavour: v.inFavour,
			against: v.against,
			abstained: v.abstained,
			percent: percent(v.inFavour, v.base) ?? 0,
			threshold: v.threshold,
			passed: v.passed,
			note: v.note,
			form: v.form,
			invalid: v.invalid,
			issued: v.issued,
		})),
		tasks: d.givenTasks.map((t) => ({
			seq: t.seq,
			title: t.title,
			owner: t.ownerName ?? t.ownerText,
			dueOn: t.dueOn,
			measure: t.measure,
			carried: t.carriedFrom !== null,
			ofTheme: t.ofTheme,
		})),
		minutesAdopted: meeting.minutesAdopted,
		passedWarnings: d.passed,
		rules: d.rules.applied,
	};
}

function pastTasksOf(d: Dossier): MeetingSnapshot["pastTasks"] {
	return {
		...pastTaskFigures(d),
		source: d.pastTasks[0]?.source ?? null,
		tasks: d.pastTasks.map((t) => judged(t, d.meeting.id)),
	};
}

function judged(t: Task, meetingId: string): JudgedTask {
	const found = t.outcome?.meetingId === meetingId ? t.outcome : null;
	return {
		seq: t.seq,
		title: t.title,
		owner: t.ownerName,
		dueOn: t.dueOn,
		measure: t.measure,
		result: found?.result ?? null,
		figure: found?.figure ?? null,
		cause: found?.cause ?? null,
		handling: found?.handling ?? null,
		handlingWords: found?.handlingWords ?? null,
		newDueOn: found?.newDueOn ?? null,
	};
}

function scoreOf(d: Dossier, endedAt: string): MeetingSnapshot["score"] {
	const voted = d.meeting.score;
	if (!voted) return null;
	const sheet = sheetFor(d.rules.score.sheet);
	const total = totalOf(
		sheet,
		factsOf(d, endedAt),
		voted.marks,
		d.rules.score.bands,
		d.rules.score.edges,
	);
	return {
		sheet: d.rules.score.sheet,
		sheetTitle: sheet.name,
		lines: linesOf(sheet).flatMap((line) => {
			const given = voted.marks[line.no];
			return given
				? [
						{
							line: line.no,
							title: line.title,
							max: line.max,
							mark: given.mark,
							reason: given.reason,
						},
					]
				: [];
		}),
		total: total.rescaled,
		outOf: total.outOf,
		raw: total.raw,
		band: total.band,
	};
}

/** The self-score as voted, with the evidence it was voted on and the day by which the committee above decides. */
export function selfScoreOf(
	d: Dossier,
	endedAt: string,
	paperNumber: string,
): SelfScore {
	const facts = factsOf(d, endedAt);
	const vote = d.votes.find((v) => v.matter === "score");
	const { sheet, bands, edges, ratingDays, versions } = d.rules.score;
	return {
		meetingId: d.meeting.id,
		unitId: d.meeting.unitId,
		sheet,
		facts: { ...facts, closing: { ...facts.closing, paperNumber } },
		marks: d.meeting.score?.marks ?? {},
		vote: vote ? { inFavour: vote.inFavour, against: vote.against } : null,
		stated: d.meeting.score?.stated ?? null,
		bands,
		edges,
		ratingDueOn: ratingDue(facts.heldOn, ratingDays),
		rules: versions,
	};
}
