import {
	daysBetween,
	minutesBetween,
	monthOf,
} from "../../../charter/calendar.ts";
import type { MeetingFacts } from "../../quality/schema.ts";
import { donePercent, gapsIn } from "../../task/rules.ts";
import type { Dossier, Item } from "../schema/record.ts";
import type { PastTaskFigures } from "../schema/snapshot.ts";
import { blocksCovered, isOnAgenda, timeBudget } from "./agenda.ts";
import { attendanceFigures, longAbsences } from "./attendance.ts";
import { daysAhead } from "./clocks.ts";
import { discussionFigures } from "./discussion.ts";
import { adoption } from "./votes.ts";

/** What this meeting found of last time's tasks; a task that it did not mention is unreported, not forgotten. */
export function pastTaskFigures({
	meeting,
	pastTasks,
}: Pick<Dossier, "meeting" | "pastTasks">): PastTaskFigures {
	const judged = pastTasks.map((t) =>
		t.outcome?.meetingId === meeting.id ? t : { ...t, outcome: null },
	);
	const having = (result: string) =>
		judged.filter((t) => t.outcome?.result === result).length;
	return {
		total: judged.length,
		done: having("done"),
		partly: having("partly"),
		notDone: having("not-done"),
		unreported: judged.filter((t) => t.outcome === null).map((t) => t.title),
		donePercent: donePercent(judged),
	};
}

/** Minutes an item really took, where it was timed. */
export function actualMinutes(
	item: Pick<Item, "startedAt" | "endedAt">,
): number | null {
	return item.startedAt && item.endedAt
		? Math.round(
				(Date.parse(item.endedAt) - Date.parse(item.startedAt)) / 60_000,
			)
		: null;
}

const minutesOn = (agenda: readonly Item[], kind: Item["kind"]) =>
	agenda
		.filter((i) => i.kind === kind)
		.reduce((sum, i) => sum + (actualMinutes(i) ?? i.plannedMinutes), 0);

/** The evidence that the record of a meeting holds for its score. `endedAt` is null while it runs. */
export function factsOf(
	d: Dossier,
	endedAt: string | null = d.meeting.endedAt,
): MeetingFacts {
	const { meeting, rules, uploads } = d;
	const heldOn = meeting.heldOn ?? meeting.plannedOn;
	const attendance = attendanceFigures(d.roll);
	const talk = discussionFigures(d);
	const past = pastTaskFigures(d);
	const vote = adoption(d.votes);
	const {
		unmarked: _unmarked,
		officialPresent: _officialPresent,
		...counted
	} = attendance;
	return {
		kind: meeting.kind,
		heldOn,
		plannedOn: meeting.plannedOn,
		inMonth: monthOf(heldOn) === meeting.month,
		startsAt: meeting.startedAt ?? meeting.plannedTime,
		endsAt: endedAt,
		minutes:
			endedAt && meeting.startedAt
				? minutesBetween(meeting.startedAt, endedAt)
				: 0,
		requiredMinutes: rules.requiredMinutes,
		attendance: {
			...counted,
			targetPercent: rules.attendanceTarget,
			longAbsences: longAbsences(
				d.roll,
				d.runningAbsences,
				rules.excusedRunning,
			),
		},
		preparation: {
			hasCommittee: d.hasCommittee,
			committeeMetOn:
				meeting.committeeMode === "met" ||
				meeting.committeeMode === "secretary-deputy"
					? meeting.committeeMetOn
					: null,
			noticeOn: meeting.noticeOn,
			noticeToOverseer: d.overseers.length === 0 || meeting.noticeOn !== null,
			papersUploadedOn: uploads.before,
			papersDaysBefore: uploads.before
				? daysAhead(uploads.before, heldOn)
				: null,
			requiredDaysBefore: rules.papersBeforeDays,
			draftOn: meeting.draftOn,
			agendaItems: d.agenda.length,
			blocksCovered: blocksCovered(d.agenda),
			focus: d.focus,
			focusOnAgenda: d.focus !== null && isOnAgenda(d.focus, d.agenda),
			agendaSameAsLastMonth:
				d.lastAgenda.length > 0 &&
				d.lastAgenda.join("|") === d.agenda.map((i) => i.title).join("|"),
			discussionMinutes: timeBudget(d.agenda).discussion,
		},
		steps: {
			opened: meeting.startedAt !== null,
			rollCalled: attendance.unmarked === 0,
			feeReported: Boolean(meeting.feeNote),
			agendaAdopted: d.agenda.length > 0,
			pastTasksReviewed:
				past.total === 0 || past.unreported.length < past.total,
			discussed: talk.opinions > 0,
			criticised: talk.criticism > 0 || meeting.praise + meeting.reminders > 0,
			concluded: Boolean(meeting.conclusion?.trim()),
			voted: vote !== undefined,
			tasksAssigned: d.givenTasks.length > 0,
			minutesAdopted: meeting.minutesAdopted,
		},
		discussion: {
			opinions: talk.opinions,
			speakers: talk.speakers,
			sharePercent: talk.sharePercent,
			targetSharePercent: rules.speakersShare,
			questions: talk.questions,
			questionsAnswered: meeting.answers ? talk.questions : 0,
			criticism: talk.criticism,
			dissent: talk.dissent,
			praise: meeting.praise,
			reminders: meeting.reminders,
			criticismMinutes: minutesOn(d.agenda, "criticism"),
		},
		pastTasks: past,
		closing: {
			paperNumber: meeting.paperNumber,
			votePassed: vote?.passed ?? null,
			minutesAdopted: meeting.minutesAdopted,
			tasks: d.givenTasks.length,
			tasksIncomplete: d.givenTasks.filter((t) => gapsIn(t).length > 0).length,
			finishedUploadedOn: uploads.after,
			finishedDaysAfter: uploads.after
				? daysBetween(heldOn, uploads.after)
				: null,
			finishedDeadlineDays: rules.finishedAfterDays,
		},
		thematic: { held: meeting.kind !== "ordinary", topic: meeting.topic },
		chairIsSecretary: (d.posts[meeting.chairId ?? ""] ?? []).includes(
			"cell-secretary",
		),
	};
}
