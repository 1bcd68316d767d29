import { minutesBetween } from "../../../charter/calendar.ts";
import { gapsIn } from "../../task/rules.ts";
import type { Dossier, State, Step } from "../schema/record.ts";
import { blocksCovered, isOnAgenda, timeBudget } from "./agenda.ts";
import { attendanceFigures, mayVote } from "./attendance.ts";
import { daysAhead } from "./clocks.ts";
import { adoption, outdatedVotes } from "./votes.ts";

/** One thing a step asks for. `must` stops the step; `should` may be passed with a reason, which is kept. */
export type Check = {
	code: string;
	weight: "must" | "should";
	met: boolean;
	facts: Record<string, unknown>;
};

const check =
	(weight: Check["weight"]) =>
	(code: string, met: boolean, facts: Record<string, unknown> = {}): Check => ({
		code,
		weight,
		met,
		facts,
	});
const must = check("must");
const should = check("should");

/** The state a step starts from and the one it leads to. */
export const STEPS = {
	prepare: { from: "planned", to: "prepared" },
	convene: { from: "prepared", to: "convened" },
	open: { from: "convened", to: "in-session" },
	close: { from: "in-session", to: "closed" },
} as const satisfies Record<Step, { from: State; to: State }>;

const toPrepare = ({
	meeting,
	agenda,
	hasCommittee,
	focus,
	advice,
	lookBack,
	rules,
}: Dossier): Check[] => {
	const [left] = lookBack.filter(({ topic }) => !isOnAgenda(topic, agenda));
	const [unheeded] = advice.filter((a) => !isOnAgenda(a.advice ?? "", agenda));
	const budget = timeBudget(agenda);
	return [
		must("agenda-drafted", agenda.length > 0),
		must("committee-recorded", meeting.committeeMode !== null),
		should(
			"committee-met",
			!hasCommittee ||
				meeting.committeeMode === "met" ||
				meeting.committeeMode === null,
			{ mode: meeting.committeeMode },
		),
		should(
			"problem-chosen",
			meeting.kind === "thematic" ||
				meeting.source === "paper" ||
				meeting.problem !== null,
		),
		should("draft-written", Boolean(meeting.draft?.trim())),
		should(
			"presenters-named",
			agenda.every((i) => i.presenterId !== null),
			{
				items: agenda.filter((i) => i.presenterId === null).map((i) => i.title),
			},
		),
		should(
			"blocks-covered",
			meeting.kind === "thematic" || blocksCovered(agenda).length === 3,
			{ covered: blocksCovered(agenda) },
		),
		should("discussion-planned", budget.discussion > 0),
		should("time-planned", budget.total >= rules.requiredMinutes, {
			planned: budget.total,
			required: rules.requiredMinutes,
		}),
		should("focus-on-agenda", focus === null || isOnAgenda(focus, agenda), {
			focus,
		}),
		should("advice-on-agenda", unheeded === undefined, {
			advice: unheeded?.advice ?? null,
			by: unheeded?.memberName ?? null,
		}),
		should("look-back-on-agenda", left === undefined, {
			topic: left?.topic ?? null,
		}),
	];
};

const toConvene = ({
	meeting,
	uploads,
	rules,
	overseers,
}: Dossier): Check[] => {
	const ahead = uploads.before
		? daysAhead(uploads.before, meeting.plannedOn)
		: null;
	return [
		should(
			"papers-uploaded",
			ahead !== null && ahead >= rules.papersBeforeDays,
			{ ahead, required: rules.papersBeforeDays, uploadedOn: uploads.before },
		),
		should("overseer-named", overseers.length > 0),
	];
};

const toOpen = ({ meeting, roll }: Dossier): Check[] => [
	must("notice-sent", meeting.noticeOn !== null),
	must("roll-not-empty", roll.length > 0),
	should(
		"enough-official",
		roll.filter((a) => a.class === "official").length >= 3,
		{ official: roll.filter((a) => a.class === "official").length },
	),
];

const toClose = (d: Dossier, endedAt: string | null): Check[] => {
	const figures = attendanceFigures(d.roll);
	const minutes =
		d.meeting.startedAt && endedAt
			? minutesBetween(d.meeting.startedAt, endedAt)
			: null;
	const adopted = adoption(d.votes);
	const outdated = outdatedVotes(d.votes, d.roll);
	const open = d.ballots.filter((b) => b.state === "open");
	const paper = d.meeting.source === "paper";
	const unjudged = d.pastTasks.filter(
		(t) => t.outcome?.meetingId !== d.meeting.id,
	);
	const unseen = d.lookBack.filter(
		(t) => t.outcome?.meetingId !== d.meeting.id,
	);
	const lacking = d.givenTasks.filter((t) => gapsIn(t).length > 0);
	return [
		must("roll-called", figures.unmarked === 0, { unmarked: figures.unmarked }),
		must("conclusion-written", Boolean(d.meeting.conclusion?.trim())),
		must("paper-adopted", adopted?.passed === true, {
			voted: adopted !== undefined,
		}),
		must("votes-match-roll", outdated.length === 0, {
			titles: outdated.map((v) => v.title),
		}),
		must("ballots-ended", open.length === 0, {
			titles: open.map((b) => b.title),
		}),
		must("minutes-adopted", d.meeting.minutesAdopted),
		must("tasks-complete", paper || lacking.length === 0, {
			titles: lacking.map((t) => t.title),
		}),
		should("past-tasks-judged", unjudged.length === 0, {
			titles: unjudged.map((t) => t.title),
		}),
		should("theme-looked-back", unseen.length === 0, {
			titles: unseen.map((t) => t.title),
		}),
		should("tasks-given", d.givenTasks.length > 0),
		should(
			"long-enough",
			minutes === null || minutes >= d.rules.requiredMinutes,
			{ minutes, required: d.rules.requiredMinutes },
		),
		should(
			"half-attended",
			figures.counted === 0 || figures.present * 2 >= figures.counted,
			{ present: figures.present, counted: figures.counted },
		),
		should("self-scored", d.meeting.score !== null),
	];
};

/** What a step asks for and what of it is met: the page shows this list, the action enforces it. */
export function checklist(
	step: Step,
	dossier: Dossier,
	endedAt: string | null = dossier.meeting.endedAt,
): Check[] {
	if (step === "prepare") return toPrepare(dossier);
	if (step === "convene") return toConvene(dossier);
	return step === "open" ? toOpen(dossier) : toClose(dossier, endedAt);
}

/** Why a step may not be taken: another state, an unmet demand, a warning without a reason. Null when it may. */
export function obstacleTo(
	step: Step,
	dossier: Dossier,
	reasons: Readonly<Record<string, string>>,
	endedAt?: string | null,
): { code: string; facts: Record<string, unknown> } | null {
	const { from } = STEPS[step];
	if (dossier.meeting.state !== from)
		return {
			code: "meeting.wrong-state",
			facts: { step, state: dossier.meeting.state, from },
		};
	const checks = checklist(step, dossier, endedAt);
	const missing = checks.find((c) => c.weight === "must" && !c.met);
	if (missing) return { code: `meeting.${missing.code}`, facts: missing.facts };
	const unanswered = checks.filter(
		(c) => c.weight === "should" && !c.met && !reasons[c.code]?.trim(),
	);
	return unanswered.length > 0
		? {
				code: "meeting.warning-unanswered",
				facts: {
					warnings: unanswered.map((c) => ({ code: c.code, facts: c.facts })),
				},
			}
		: null;
}

/** The warnings that a step goes past, with the reason given for each. */
export function passedBy(
	step: Step,
	dossier: Dossier,
	reasons: Readonly<Record<string, string>>,
	endedAt?: string | null,
): { code: string; reason: string }[] {
	return checklist(step, dossier, endedAt).flatMap((c) =>
		c.weight === "should" && !c.met && reasons[c.code]
			? [{ code: c.code, reason: reasons[c.code] ?? "" }]
			: [],
	);
}

/** Why two people may not chair and take notes: not on the roll, or one and the same. */
export function obstacleToChairing(
	chairId: string,
	noteTakerId: string,
	roll: Dossier["roll"],
): { code: string; facts: Record<string, unknown> } | null {
	const chair = roll.find((a) => a.memberId === chairId);
	if (!chair || !mayVote(chair))
		return { code: "meeting.chair-not-of-roll", facts: {} };
	if (!roll.some((a) => a.memberId === noteTakerId))
		return { code: "meeting.note-taker-not-of-roll", facts: {} };
	return chairId === noteTakerId
		? { code: "meeting.one-person-two-roles", facts: { name: chair.name } }
		: null;
}

/** Why a meeting cannot be prepared any further: it has begun or ended. */
export const obstacleToPreparing = ({
	state,
}: {
	state: State;
}): { code: string; facts: Record<string, unknown> } | null =>
	state === "closed"
		? { code: "meeting.closed", facts: {} }
		: state === "in-session"
			? { code: "meeting.wrong-state", facts: { step: "prepare", state } }
			: null;

/** Why something cannot be recorded of a meeting: it is not in session. */
export const obstacleInSession = ({
	state,
}: {
	state: State;
}): { code: string; facts: Record<string, unknown> } | null =>
	state === "in-session"
		? null
		: state === "closed"
			? { code: "meeting.closed", facts: {} }
			: { code: "meeting.not-in-session", facts: { state } };
