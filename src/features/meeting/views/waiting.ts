import { z } from "zod";
import {
	addDays,
	addMonths,
	type IsoDate,
	type Month,
	monthOf,
} from "../../../charter/calendar.ts";
import { reaches, reachOf } from "../../../charter/positions.ts";
import { isCell } from "../../../charter/units.ts";
import type { Actor } from "../../../platform/actor.ts";
import type { Reader } from "../../../platform/database/connect.ts";
import { view } from "../../../platform/view.ts";
import { ballotsWaitingFor } from "../../ballot/reads.ts";
import { followedBy } from "../../follow/reads/assignments.ts";
import { unitsIn } from "../../org/reads.ts";
import { pledgesIn, pledgesOf } from "../../pledge/reads.ts";
import { openAt, unheardAnswersOf } from "../../proposal/reads.ts";
import { pulsesWaitingFor } from "../../pulse/reads.ts";
import { scoresIn } from "../../quality/reads.ts";
import { openTasksOf } from "../../task/reads.ts";
import { openAdviceIn, unreportedBy, visitsOf } from "../../visit/reads.ts";
import { repliesBy } from "../reads/ahead.ts";
import { dossierOf } from "../reads/dossier.ts";
import { meetingsIn } from "../reads/meetings.ts";
import { linesDue } from "../reads/theme-plans.ts";
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

/** What waits for the person who asks, oldest date first: own tasks, meetings to come to or to prepare, answers and ratings that are due. */
export const myWork = view(
	{
		name: "meeting.my-work",
		duty: "own",
		looksInto: [
			"meeting.read",
			"meeting.prepare",
			"meeting.rate",
			"meeting.oversee",
			"meeting.guide",
			"pledge.keep",
		],
		input: z.object({}),
	},
	async ({ db, actor, today, mustBeOwn }) => {
		mustBeOwn(actor.accountId);
		return {
			today,
			until: addDays(today, 7),
			waiting: await waitingFor(db, actor, today),
			/** What the person follows for a committee. */
			follows: actor.memberId
				? await followedBy(db, actor.memberId, today)
				: [],
		};
	},
);

/** The same list for whoever reminds the person of it: asked within what `myWork` looks into. */
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
	const rates = reachOf(actor.grants, "meeting.rate");
	const [from, to] = [
		addMonths(monthOf(today), -2),
		addMonths(monthOf(today), 1),
	];
	const span = { from: `${addMonths(monthOf(today), -3)}-01`, to: today };
	const tasks = actor.memberId ? await openTasksOf(db, actor.memberId) : [];
	const prepared = await unitsIn(db, prepares, today);
	const meetings = await meetingsIn(
		db,
		[...attends, ...prepares],
		{ on: today, today },
		from,
		to,
	);
	const cell = (unit: { id: string; name: string }) => ({
		unitId: unit.id,
		unitName: unit.name,
	});
	const attended = (await unitsIn(db, attends, today)).filter((u) =>
		isCell(u.kind),
	);
	const rated = await unitsIn(db, rates, today);
	const above = (await scoresIn(db, rates, span, today)).flatMap((s) =>
		rated
			.filter((u) => u.id === s.unitId)
			.flatMap((u) => scoreWaiting(cell(u), s, "above", today)),
	);
	const own = (await scoresIn(db, prepares, span, today)).flatMap((s) =>
		prepared
			.filter((u) => u.id === s.unitId)
			.flatMap((u) => scoreWaiting(cell(u), s, "cell", today)),
	);
	const near = meetings.filter(
		(m) =>
			!isAnnounced(m) &&
			isNear(m.plannedOn, today) &&
			prepared.some((u) => u.id === m.unitId),
	);
	const missing = new Map<string, PartName[]>();
	for (const m of near)
		missing.set(
			m.id,
			readiness(await dossierOf(db, m.id, today))
				.filter((part) => part.missing.length > 0)
				.map(({ name }) => name),
		);
	const replied = await repliesBy(
		db,
		actor.memberId,
		meetings.map(({ id }) => id),
	);
	const ballots = actor.memberId
		? await ballotsWaitingFor(db, actor.memberId)
		: [];
	const advice = (
		await openAdviceIn(db, prepares, { on: today, today })
	).flatMap((report) =>
		prepared
			.filter((u) => u.id === report.unitId)
			.map((u) =>
				adviceWaiting(cell(u), report, nextOf(meetings, report), today),
			),
	);
	const proposals = (await openAt(db, unitsGuidedBy(actor), today)).map(
		(proposal) => proposalWaiting(proposal, today),
	);
	const answered = (
		await unheardAnswersOf(
			db,
			prepared.map(({ id }) => id),
			today,
		)
	).map((proposal) => answeredWaiting(proposal, nextOf(meetings, proposal)));
	const followed = await pledgesIn(db, reachOf(actor.grants, "pledge.keep"), {
		on: today,
		today,
	});
	const waiting = [
		...attended.flatMap((u) =>
			ballots
				.filter((b) => b.unitId === u.id)
				.map((b) => ballotWaiting(cell(u), b, today)),
		),
		...(await ownWaiting(db, actor, today)),
		...advice,
		...answered,
		...proposals,
		...pledgesWaiting(followed, today),
		...(await lookBacks(
			db,
			prepared.filter((u) => isCell(u.kind)),
			today,
		)),
		...tasks.map((t) => taskWaiting(t, today)),
		...prepared
			.filter((u) => isCell(u.kind))
			.flatMap((u) =>
				preparationWaiting(
					cell(u),
					meetings.filter((m) => m.unitId === u.id),
					today,
					missing,
				),
			),
		...attended.flatMap((u) =>
			meetings
				.filter(
					(m) =>
						m.unitId === u.id &&
						m.state === "convened" &&
						m.plannedOn >= today &&
						!reaches(prepares, u.path),
				)
				.map((m) => noticeWaiting(cell(u), m, replied.get(m.id) ?? null)),
		),
		...own,
		...above,
	];
	return waiting.sort(byDate);
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

/** What waits for the person alone: three questions on meetings attended, meetings to attend from above this month and the next, and those visited that wait for a word. */
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
	];
}
