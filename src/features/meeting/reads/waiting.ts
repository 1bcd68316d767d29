import {
	addDays,
	addMonths,
	type IsoDate,
	type Month,
	monthOf,
} from "../../../charter/calendar.ts";
import { type Area, reaches, reachOf } from "../../../charter/positions.ts";
import { isCell } from "../../../charter/units.ts";
import type { Actor } from "../../../platform/actor.ts";
import type { Reader } from "../../../platform/database/connect.ts";
import { ballotsWaitingFor } from "../../ballot/reads.ts";
import { unitsIn } from "../../org/reads.ts";
import { pledgesIn, pledgesOf } from "../../pledge/reads.ts";
import { openAt, unheardAnswersOf } from "../../proposal/reads.ts";
import { pulsesWaitingFor } from "../../pulse/reads.ts";
import { scoresIn } from "../../quality/reads.ts";
import { openTasksOf } from "../../task/reads.ts";
import { openAdviceIn, unreportedBy, visitsOf } from "../../visit/reads.ts";
import { isAnnounced } from "../rules/agenda.ts";
import { ownPledgesWaiting, pledgesWaiting } from "../rules/pledges.ts";
import { answeredWaiting, proposalWaiting } from "../rules/proposals.ts";
import { isNear, type PartName, readiness } from "../rules/readiness.ts";
import {
	adviceWaiting,
	ballotWaiting,
	byDate,
	lookBackWaiting,
	noticeWaiting,
	preparationWaiting,
	pulseWaiting,
	REPORT_ASKED_DAYS,
	reportWaiting,
	scoreWaiting,
	taskWaiting,
	visitWaiting,
} from "../rules/waiting.ts";
import type { Waiting } from "../schema/asked.ts";
import type { OverseenMeeting } from "../schema/record.ts";
import { repliesBy } from "./ahead.ts";
import { dossierOf } from "./dossier.ts";
import { meetingsIn } from "./meetings.ts";
import { linesDue } from "./theme-plans.ts";

/** What waits for a person, oldest date first; asked within what `meeting.my-work` looks into. */
export async function waitingFor(
	db: Reader,
	actor: Actor,
	today: IsoDate,
): Promise<Waiting[]> {
	const attends = reachOf(
		actor.grants.filter(
			(g) => g.position === "member" || g.position === "probationary",
		),
		"meeting.read",
	);
	const prepares = reachOf(actor.grants, "meeting.prepare");
	const month = monthOf(today);
	const meetings = await meetingsIn(
		db,
		[...attends, ...prepares],
		{ on: today, today },
		addMonths(month, -2),
		addMonths(month, 1),
	);
	return [
		...(await ownWaiting(db, actor, today)),
		...(await attendedWaiting(db, actor, {
			attends,
			prepares,
			meetings,
			today,
		})),
		...(await preparedWaiting(db, { prepares, meetings, today })),
		...(await ledWaiting(db, actor, today)),
		...(await guidedWaiting(db, actor, today)),
	].sort(byDate);
}

const cellOf = (unit: { id: string; name: string }) => ({
	unitId: unit.id,
	unitName: unit.name,
});

/** The days whose meetings may still want an answer about their score. */
const scored = (today: IsoDate) => ({
	from: `${addMonths(monthOf(today), -3)}-01`,
	to: today,
});

/** In the cells one attends: secret ballots that are open, and meetings one is asked to come to. */
async function attendedWaiting(
	db: Reader,
	{ memberId }: Actor,
	asked: {
		attends: Area[];
		prepares: Area[];
		meetings: OverseenMeeting[];
		today: IsoDate;
	},
): Promise<Waiting[]> {
	if (memberId === null) return [];
	const { attends, prepares, meetings, today } = asked;
	const cells = (await unitsIn(db, attends, today)).filter((u) =>
		isCell(u.kind),
	);
	const ballots = await ballotsWaitingFor(db, memberId);
	const replied = await repliesBy(
		db,
		memberId,
		meetings.map(({ id }) => id),
	);
	return cells.flatMap((u) => [
		...ballots
			.filter((b) => b.unitId === u.id)
			.map((b) => ballotWaiting(cellOf(u), b, today)),
		...meetings
			.filter(
				(m) =>
					m.unitId === u.id &&
					m.state === "convened" &&
					m.plannedOn >= today &&
					!reaches(prepares, u.path),
			)
			.map((m) => noticeWaiting(cellOf(u), m, replied.get(m.id) ?? null)),
	]);
}

/** In the units one prepares for: the next step of each meeting, what was said to the cell from above, lines of the score, themes to look at again. */
async function preparedWaiting(
	db: Reader,
	asked: { prepares: Area[]; meetings: OverseenMeeting[]; today: IsoDate },
): Promise<Waiting[]> {
	const { prepares, meetings, today } = asked;
	const units = await unitsIn(db, prepares, today);
	const cells = units.filter((u) => isCell(u.kind));
	const within = <Of extends { unitId: string }>(
		all: readonly Of[],
		waiting: (cell: ReturnType<typeof cellOf>, of: Of) => Waiting | Waiting[],
	): Waiting[] =>
		all.flatMap((of) =>
			units
				.filter((u) => u.id === of.unitId)
				.flatMap((u) => waiting(cellOf(u), of)),
		);
	const advice = await openAdviceIn(db, prepares, { on: today, today });
	const answered = await unheardAnswersOf(
		db,
		units.map(({ id }) => id),
		today,
	);
	const scores = await scoresIn(db, prepares, scored(today), today);
	const missing = await missingIn(db, units, meetings, today);
	return [
		...within(advice, (cell, report) =>
			adviceWaiting(cell, report, nextOf(meetings, report), today),
		),
		...answered.map((p) => answeredWaiting(p, nextOf(meetings, p))),
		...(await lookBacks(db, cells, today)),
		...cells.flatMap((u) =>
			preparationWaiting(
				cellOf(u),
				meetings.filter((m) => m.unitId === u.id),
				today,
				missing,
			),
		),
		...within(scores, (cell, s) => scoreWaiting(cell, s, "cell", today)),
	];
}

/** What each meeting that is near and not announced still misses, by its id. */
async function missingIn(
	db: Reader,
	units: readonly { id: string }[],
	meetings: readonly OverseenMeeting[],
	today: IsoDate,
): Promise<Map<string, PartName[]>> {
	const missing = new Map<string, PartName[]>();
	for (const m of meetings)
		if (
			!isAnnounced(m) &&
			isNear(m.plannedOn, today) &&
			units.some((u) => u.id === m.unitId)
		)
			missing.set(
				m.id,
				readiness(await dossierOf(db, m.id, today))
					.filter((part) => part.missing.length > 0)
					.map(({ name }) => name),
			);
	return missing;
}

/** In the cells one leads: what criticism found and is to be looked at again. */
const ledWaiting = async (
	db: Reader,
	{ grants }: Actor,
	today: IsoDate,
): Promise<Waiting[]> =>
	pledgesWaiting(
		await pledgesIn(db, reachOf(grants, "pledge.keep"), { on: today, today }),
		today,
	);

/** For the committee one sits in: proposals of its cells, and scores to decide. */
async function guidedWaiting(
	db: Reader,
	actor: Actor,
	today: IsoDate,
): Promise<Waiting[]> {
	const rates = reachOf(actor.grants, "meeting.rate");
	const rated = await unitsIn(db, rates, today);
	const scores = await scoresIn(db, rates, scored(today), today);
	const proposals = await openAt(db, unitsGuidedBy(actor), today);
	return [
		...proposals.map((proposal) => proposalWaiting(proposal, today)),
		...scores.flatMap((s) =>
			rated
				.filter((u) => u.id === s.unitId)
				.flatMap((u) => scoreWaiting(cellOf(u), s, "above", today)),
		),
	];
}

/** The units in whose own committee the person guides cells. */
const unitsGuidedBy = ({ grants }: Actor): string[] =>
	grants
		.filter((grant) => reachOf([grant], "meeting.guide").length > 0)
		.map(({ unitId }) => unitId);

/** The monthly meeting of a cell that comes after the month of something said in it. */
const nextOf = <M extends OverseenMeeting>(
	meetings: readonly M[],
	{ unitId, month }: { unitId: string; month: Month },
): M | undefined =>
	meetings.find(
		(m) =>
			m.unitId === unitId &&
			m.kind !== "thematic" &&
			m.month > month &&
			m.state !== "closed",
	);

/** The themes that the cells one prepares for are to look at again by now, one line a theme. */
async function lookBacks(
	db: Reader,
	cells: readonly { id: string; name: string }[],
	today: IsoDate,
): Promise<Waiting[]> {
	const waiting: Waiting[] = [];
	for (const { id, name } of cells) {
		const due = await linesDue(db, id, monthOf(today), today);
		const themes = new Set(due.map(({ meetingId }) => meetingId));
		for (const theme of themes)
			waiting.push(
				...lookBackWaiting(
					{ unitId: id, unitName: name },
					due.filter(({ meetingId }) => meetingId === theme),
					today,
				),
			);
	}
	return waiting;
}

/** What waits for the person alone: tasks, three questions on meetings attended, meetings to attend from above this month and the next, and those visited that wait for a word. */
async function ownWaiting(
	db: Reader,
	{ memberId, name }: Actor,
	today: IsoDate,
): Promise<Waiting[]> {
	if (memberId === null) return [];
	const month = monthOf(today);
	const who = { memberId, name };
	const visits = await visitsOf(db, who, {
		from: month,
		to: addMonths(month, 1),
	});
	const attended = await unreportedBy(
		db,
		who,
		addDays(today, -REPORT_ASKED_DAYS),
	);
	const pulses = await pulsesWaitingFor(db, memberId, today);
	return [
		...ownPledgesWaiting(await pledgesOf(db, memberId), today),
		...pulses.map(pulseWaiting),
		...visits.map(visitWaiting),
		...attended.map((came) => reportWaiting(came, today)),
		...(await openTasksOf(db, memberId)).map((t) => taskWaiting(t, today)),
	];
}
