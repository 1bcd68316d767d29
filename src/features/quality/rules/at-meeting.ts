import type { MeetingFacts, MeetingStep } from "../schema.ts";
import { barsFull, type Reading, shown } from "./finding.ts";

/** Held in its month, as long as this cell must (MTG-10 to MTG-13). */
export const duration: Reading = (facts) => [
	shown({
		code: "held",
		minutes: facts.minutes,
		startsAt: facts.startsAt,
		endsAt: facts.endsAt,
	}),
	facts.minutes < facts.requiredMinutes &&
		barsFull({
			code: "too-short",
			short: facts.requiredMinutes - facts.minutes,
			requiredMinutes: facts.requiredMinutes,
		}),
	!facts.inMonth && barsFull({ code: "outside-month" }),
	facts.plannedOn !== null &&
		facts.plannedOn !== facts.heldOn &&
		shown({ code: "moved", plannedOn: facts.plannedOn }),
];

/** Two conditions, not one: the rate, and nobody absent without reason (ATT-02). */
export const attendance: Reading = ({ attendance: a }) => [
	a.ratePercent === null
		? barsFull({ code: "nobody-counted" })
		: shown({
				code: "present",
				present: a.present,
				counted: a.counted,
				ratePercent: a.ratePercent,
			}),
	a.absentWithoutReason > 0 &&
		barsFull({ code: "unexcused", count: a.absentWithoutReason }),
	a.ratePercent !== null &&
		a.ratePercent < a.targetPercent &&
		barsFull({ code: "rate-below", targetPercent: a.targetPercent }),
	a.late > 0 && shown({ code: "late", count: a.late }),
];

/** Nobody absent with reason more often running than allowed (ATT-03, local). */
export const runningAbsences: Reading = ({ attendance: { longAbsences } }) =>
	longAbsences.length === 0
		? [shown({ code: "no-long-absence" })]
		: longAbsences.map((name) => barsFull({ code: "long-absence", name }));

/** The steps a meeting of this kind goes through (42-HD/BTCTW II 2.2; for a thematic one THM-05). */
export const steps: Reading = (facts) => {
	const missing = stepsOf(facts).filter((step) => !facts.steps[step]);
	return [
		missing.length === 0
			? shown({ code: "all-steps" })
			: barsFull({ code: "steps-missing", steps: missing }),
	];
};

function stepsOf({ kind, pastTasks }: MeetingFacts): MeetingStep[] {
	if (kind === "thematic")
		return ["opened", "rollCalled", "discussed", "concluded", "minutesAdopted"];
	return [
		"opened",
		"rollCalled",
		"feeReported",
		"agendaAdopted",
		...(pastTasks.total > 0 ? (["pastTasksReviewed"] as const) : []),
		"discussed",
		"criticised",
		"concluded",
		"voted",
		"tasksAssigned",
		"minutesAdopted",
	];
}

export const theme: Reading = ({ thematic }) => [
	thematic.held && shown({ code: "theme", topic: thematic.topic }),
];

/** The share of those present who spoke, each once. */
export const speaking: Reading = ({ attendance, discussion: d }) => {
	if (d.sharePercent === null || d.speakers === 0)
		return [barsFull({ code: "nobody-spoke" })];
	return [
		shown({
			code: "speakers",
			speakers: d.speakers,
			present: attendance.present,
			sharePercent: d.sharePercent,
		}),
		d.sharePercent < d.targetSharePercent &&
			barsFull({ code: "few-speakers", targetPercent: d.targetSharePercent }),
	];
};

export const opinions: Reading = ({ discussion }) => [
	discussion.opinions > 0 &&
		shown({ code: "opinions", count: discussion.opinions }),
];

export const praise: Reading = ({ discussion: { praise, reminders } }) => [
	praise + reminders > 0
		? shown({ code: "praise", praise, reminders })
		: shown({ code: "no-praise" }),
];

export const criticism: Reading = ({ discussion }) => [
	discussion.criticism > 0
		? shown({ code: "criticism", count: discussion.criticism })
		: barsFull({ code: "no-criticism" }),
];

/** MTG-14, local (phường An Phú, 2026): 15 to 30 minutes. */
const LEAST_CRITICISM_MINUTES = 15;

export const criticismTime: Reading = ({ discussion }) => {
	const minutes = discussion.criticismMinutes;
	return [
		minutes < LEAST_CRITICISM_MINUTES
			? barsFull({
					code: "criticism-short",
					minutes,
					leastMinutes: LEAST_CRITICISM_MINUTES,
				})
			: shown({ code: "criticism-time", minutes }),
	];
};

export const dissent: Reading = ({ discussion }) => [
	discussion.dissent > 0 &&
		shown({ code: "dissent-kept", count: discussion.dissent }),
];

export const questions: Reading = ({ discussion: d }) => [
	d.questions > 0 &&
		shown({
			code: "questions",
			asked: d.questions,
			answered: d.questionsAnswered,
		}),
	d.questionsAnswered < d.questions &&
		barsFull({
			code: "unanswered",
			count: d.questions - d.questionsAnswered,
		}),
];

export const chair: Reading = ({ chairIsSecretary }) => [
	shown({ code: chairIsSecretary ? "secretary-chaired" : "other-chaired" }),
];
