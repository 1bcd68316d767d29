import {
	addDays,
	daysBetween,
	type IsoDate,
} from "../../../charter/calendar.ts";
import type { Dossier } from "../schema/record.ts";
import { type Check, checklist } from "./checklist.ts";

/** Who owes a part of the preparation. */
export type Owing = "committee" | "secretary" | "office";

type Owed = {
	by: Owing;
	/** Days before the meeting by which it is owed; null where nothing hangs on a day. */
	days: number | null;
	/** The checks of the steps that it answers, the one that names it first. */
	codes: readonly [string, ...string[]];
};

/** From how many days before a meeting its readiness is asked for (value of the product). */
export const READINESS_DAYS = 7;

/**
 * The preparation as a cell speaks of it. The days are proposals of the product; only that of the papers is a rule (HD42 II 2.2: at
 * least 01 day before, a parameter of the rulebook).
 */
const OWED = {
	committee: {
		by: "committee",
		days: 5,
		codes: ["committee-recorded", "committee-met"],
	},
	problem: { by: "committee", days: 5, codes: ["problem-chosen"] },
	agenda: {
		by: "secretary",
		days: 4,
		codes: [
			"agenda-drafted",
			"presenters-named",
			"blocks-covered",
			"discussion-planned",
			"time-planned",
			"focus-on-agenda",
			"advice-on-agenda",
		],
	},
	draft: { by: "secretary", days: 3, codes: ["draft-written"] },
	notice: { by: "secretary", days: 2, codes: ["notice-sent"] },
	papers: { by: "secretary", days: 1, codes: ["papers-uploaded"] },
	overseer: { by: "office", days: null, codes: ["overseer-named"] },
} as const satisfies Record<string, Owed>;

export type PartName = keyof typeof OWED;

/** One part of the preparation: who owes it, by when, and what its checks miss. */
export type Part = {
	name: PartName;
	by: Owing;
	dueOn: IsoDate | null;
	missing: Check[];
};

/** How ready a meeting is, part by part in the order in which they are owed. */
export function readiness(dossier: Dossier): Part[] {
	const checks = [
		...checklist("prepare", dossier),
		...checklist("convene", dossier),
		...checklist("open", dossier),
	];
	return PART_NAMES.map((name) => {
		const { by, days, codes }: Owed =
			name === "papers"
				? { ...OWED.papers, days: dossier.rules.papersBeforeDays }
				: OWED[name];
		return {
			name,
			by,
			dueOn: days === null ? null : addDays(dossier.meeting.plannedOn, -days),
			missing: checks.filter((c) => codes.includes(c.code) && !c.met),
		};
	});
}

/** The parts that a set of passed warnings belongs to: what a notice went out without. */
export const partsOf = (codes: readonly string[]): PartName[] =>
	PART_NAMES.filter((name) =>
		OWED[name].codes.some((code: string) => codes.includes(code)),
	);

/** All parts, in the order in which they are owed. */
export const PART_NAMES: readonly PartName[] = [
	"committee",
	"problem",
	"agenda",
	"draft",
	"notice",
	"papers",
	"overseer",
];

/** Whether the days have come in which the readiness of a meeting is looked at. */
export const isNear = (plannedOn: IsoDate, today: IsoDate): boolean =>
	daysBetween(today, plannedOn) <= READINESS_DAYS;
