import { z } from "zod";
import { addDays, addMonths, monthOf, timeOf } from "../../charter/calendar.ts";
import { reaches, reachOf } from "../../charter/positions.ts";
import { isCell } from "../../charter/units.ts";
import { refuse } from "../../platform/refusal.ts";
import { view } from "../../platform/view.ts";
import { holdersIn, unitOn, unitsBelow, unitsIn } from "../org/reads.ts";
import { scoresIn } from "../quality/reads.ts";
import { chainOf, longRunning, openTasksOf, taskOf, tasksOfMeeting } from "../task/reads.ts";
import { dossierOf } from "./reads/dossier.ts";
import { addendaOf, firstMonthIn, meetingOf, meetingsIn, minutesOf, focusesOf } from "./reads/meetings.ts";
import { agendaTemplate, timeBudget } from "./rules/agenda.ts";
import { attendanceFigures } from "./rules/attendance.ts";
import { checklist } from "./rules/checklist.ts";
import { discussionFigures } from "./rules/discussion.ts";
import { factsOf } from "./rules/facts.ts";
import { needsOf, squaresOf, thematicSquares, TOLD_CARRIED } from "./rules/oversight.ts";
import { byDate, noticeWaiting, preparationWaiting, scoreWaiting, taskWaiting } from "./rules/waiting.ts";
import { voteBase, votersPresent } from "./rules/votes.ts";
import { Day, Id, Month } from "./schema/inputs.ts";
import type { Dossier } from "./schema/record.ts";
import type { Actor } from "../../platform/actor.ts";

const mayOf = (actor: Actor, path: string) => {
	const may = (duty: "meeting.prepare" | "meeting.record" | "meeting.rate" | "meeting.guide") => reaches(reachOf(actor.grants, duty), path);
	return { prepare: may("meeting.prepare"), record: may("meeting.record"), rate: may("meeting.rate"), guide: may("meeting.guide") };
};

/** Before the notice, agenda, draft and papers are the cell committee's own. */
function forMembers(dossier: Dossier): Dossier {
	const { state } = dossier.meeting;
	if (state !== "planned" && state !== "prepared") return dossier;
	return { ...dossier, agenda: [], files: [], meeting: { ...dossier.meeting, draft: null, committeeNote: null } };
}

/** A meeting that is live ends when it is closed: until then the checklist reckons with this moment. */
const withChecks = (dossier: Dossier, now: Date) => ({
	dossier,
	checks: { prepare: checklist("prepare", dossier), convene: checklist("convene", dossier), open: checklist("open", dossier), close: checklist("close", dossier, dossier.meeting.source === "live" ? (dossier.meeting.endedAt ?? timeOf(now)) : dossier.meeting.endedAt) },
	budget: timeBudget(dossier.agenda),
	template: agendaTemplate(dossier.unit.type, dossier.meeting, dossier.focus),
});

/** One cell's month: the meeting with its checklists, the year beside it, what was found of last month's tasks. */
export const month = view({ name: "meeting.month", duty: "meeting.read", input: z.object({ unitId: Id, month: Month, meetingId: Id.optional() }) }, async ({ db, actor, now, today, must }, { unitId, month, meetingId }) => {
	const unit = await unitOn(db, unitId, today);
	must(unit.path);
	const may = mayOf(actor, unit.path);
	const area = [{ path: unit.path, span: "unit" as const }];
	const year = month.slice(0, 4);
	const meetings = await meetingsIn(db, area, today, `${year}-01`, `${year}-12`);
	const scores = await scoresIn(db, area, { from: `${year}-01-01`, to: `${year}-12-31` });
	const since = (await firstMonthIn(db, area, today)) ?? monthOf(today);
	const shown = meetings.find((m) => (meetingId ? m.id === meetingId : m.month === month && m.kind !== "thematic"));
	const dossier = shown ? await dossierOf(db, shown.id, today) : null;
	const seen = dossier && (may.prepare ? dossier : forMembers(dossier));
	return {
		unit,
		month,
		today,
		may,
		squares: squaresOf(year, meetings, scores, today, since),
		thematic: thematicSquares(year, meetings, today, since),
		meeting: seen && withChecks(seen, now),
		score: scores.find((s) => s.meetingId === shown?.id) ?? null,
		tasks: shown ? await tasksOfMeeting(db, shown.id) : [],
		minutes: shown ? await minutesOf(db, shown.id) : null,
		addenda: shown ? await addendaOf(db, shown.id) : [],
	};
});

/** The meeting room: everything recorded so far, what is counted, who may vote, what closing still asks for. */
export const room = view({ name: "meeting.room", duty: "meeting.read", input: z.object({ meetingId: Id }) }, async ({ db, actor, now, today, must }, { meetingId }) => {
	const full = await dossierOf(db, meetingId, today);
	must(full.meeting.path);
	const may = mayOf(actor, full.meeting.path);
	const dossier = may.prepare ? full : forMembers(full);
	return {
		...withChecks(dossier, now),
		now: now.toISOString(),
		today,
		may,
		attendance: attendanceFigures(dossier.roll),
		discussion: discussionFigures(dossier),
		voting: { ...voteBase(dossier.roll), present: votersPresent(dossier.roll) },
		facts: factsOf(dossier),
	};
});

/** The fixed minutes of a closed meeting, with their addenda. */
export const minutes = view({ name: "meeting.minutes", duty: "meeting.read", input: z.object({ meetingId: Id }) }, async ({ db, today, must }, { meetingId }) => {
	must((await meetingOf(db, meetingId, today)).path);
	const fixed = await minutesOf(db, meetingId);
	if (!fixed) refuse("meeting.not-closed");
	return { ...fixed, addenda: await addendaOf(db, meetingId) };
});

/** Cells down, months across, as seen from a committee: one square per meeting, and who needs help now with the reason. */
export const oversee = view({ name: "meeting.oversee", duty: "meeting.oversee", input: z.object({ year: z.string().regex(/^\d{4}$/).optional(), unitId: Id.optional() }) }, async ({ db, today, reach }, input) => {
	const areas = reach();
	const year = input.year ?? today.slice(0, 4);
	const on = year < today.slice(0, 4) ? `${year}-12-31` : today;
	const top = input.unitId ? await unitOn(db, input.unitId, on) : null;
	if (top && !reaches(areas, top.path)) refuse("rights.missing");
	const units = top ? await unitsBelow(db, top.path, on) : await unitsIn(db, areas, on);
	const inside = top ? [{ path: top.path, span: "subtree" as const }] : areas;
	const meetings = await meetingsIn(db, inside, on, `${year}-01`, `${year}-12`);
	const scores = await scoresIn(db, inside, { from: `${year}-01-01`, to: `${year}-12-31` });
	const holders = await holdersIn(db, inside, on);
	const since = (await firstMonthIn(db, inside, on)) ?? monthOf(today);
	const carried = await longRunning(db, inside, on, TOLD_CARRIED);
	const cells = units.filter((u) => isCell(u.kind)).map((unit) => {
		const own = meetings.filter((m) => m.unitId === unit.id);
		const ownScores = scores.filter((s) => s.unitId === unit.id);
		const squares = squaresOf(year, own, ownScores, today, since);
		return {
			unit: { id: unit.id, name: unit.name, type: unit.type },
			secretary: holders.find((h) => h.unitId === unit.id && h.position === "cell-secretary")?.name ?? null,
			overseers: holders.filter((h) => h.unitId === unit.id && h.position === "overseer").map((h) => h.name),
			squares,
			thematic: thematicSquares(year, own, today, since),
			needs: year === today.slice(0, 4) ? needsOf(squares, ownScores, carried.filter((c) => c.unitId === unit.id), today) : [],
		};
	});
	const committees = units.filter((u) => !isCell(u.kind)).map(({ id, name }) => ({ id, name }));
	return { year, asOf: on, today, committees, cells, focuses: await focusesOf(db, committees.map((c) => c.id), year) };
});

/** The published calendar: when and where which cell meets in a month; for members and for those who attend. */
export const calendar = view({ name: "meeting.calendar", duty: "calendar.read", input: z.object({ month: Month.optional() }) }, async ({ db, today, reach }, input) => {
	const areas = reach();
	const month = input.month ?? monthOf(today);
	const units = await unitsIn(db, areas, today);
	const meetings = await meetingsIn(db, areas, today, month, month);
	const named = (unitId: string) => units.find((u) => u.id === unitId)?.name ?? "";
	return {
		month,
		today,
		entries: meetings.map((m) => ({ meetingId: m.id, unitId: m.unitId, unitName: named(m.unitId), kind: m.kind, month: m.month, state: m.state, on: m.heldOn ?? m.plannedOn, time: m.plannedTime, place: m.place, topic: m.topic })),
		unregistered: units.filter((u) => isCell(u.kind) && !meetings.some((m) => m.unitId === u.id && m.kind !== "thematic")).map(({ id, name }) => ({ id, name })),
	};
});

/** What waits for the person who asks, oldest date first: own tasks, meetings to come to or to prepare, answers and ratings that are due. */
export const myWork = view({ name: "meeting.my-work", duty: "own", input: z.object({}) }, async ({ db, actor, today, mustBeOwn }) => {
	mustBeOwn(actor.accountId);
	const attends = reachOf(actor.grants.filter((g) => g.position === "member" || g.position === "probationary"), "meeting.read");
	const prepares = reachOf(actor.grants, "meeting.prepare");
	const rates = reachOf(actor.grants, "meeting.rate");
	const [from, to] = [addMonths(monthOf(today), -2), addMonths(monthOf(today), 1)];
	const span = { from: `${addMonths(monthOf(today), -3)}-01`, to: today };
	const tasks = actor.memberId ? await openTasksOf(db, actor.memberId) : [];
	const prepared = await unitsIn(db, prepares, today);
	const meetings = await meetingsIn(db, [...attends, ...prepares], today, from, to);
	const cell = (unit: { id: string; name: string }) => ({ unitId: unit.id, unitName: unit.name });
	const attended = (await unitsIn(db, attends, today)).filter((u) => isCell(u.kind));
	const rated = await unitsIn(db, rates, today);
	const above = (await scoresIn(db, rates, span)).flatMap((s) => rated.filter((u) => u.id === s.unitId).flatMap((u) => scoreWaiting(cell(u), s, "above", today)));
	const own = (await scoresIn(db, prepares, span)).flatMap((s) => prepared.filter((u) => u.id === s.unitId).flatMap((u) => scoreWaiting(cell(u), s, "cell", today)));
	const waiting = [
		...tasks.map((t) => taskWaiting(t, today)),
		...prepared.filter((u) => isCell(u.kind)).flatMap((u) => preparationWaiting(cell(u), meetings.filter((m) => m.unitId === u.id), today)),
		...attended.flatMap((u) => meetings.filter((m) => m.unitId === u.id && m.state === "convened" && m.plannedOn >= today && !reaches(prepares, u.path)).map((m) => noticeWaiting(cell(u), m))),
		...own,
		...above,
	];
	return { today, until: addDays(today, 7), waiting: waiting.sort(byDate) };
});

/** One task with everything it continues, for its owner and for those who read the tasks of the cell. */
export const task = view({ name: "task.one", duty: "task.read", input: z.object({ taskId: Id, asOf: Day.optional() }) }, async ({ db, actor, today, reach }, { taskId }) => {
	const found = await taskOf(db, taskId);
	const unit = await unitOn(db, found.unitId, today);
	if (!reaches(reach(), unit.path) && found.ownerId !== actor.memberId) refuse("rights.missing");
	return { today, own: found.ownerId !== null && found.ownerId === actor.memberId, task: found, chain: await chainOf(db, taskId) };
});
