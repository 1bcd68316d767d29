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
	name: string;
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
const OWED = [
	{
		name: "committee",
		by: "committee",
		days: 5,
		codes: ["committee-recorded", "committee-met"],
	},
	{ name: "problem", by: "committee", days: 5, codes: ["problem-chosen"] },
	{
		name: "agenda",
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
			"look-back-on-agenda",
		],
	},
	{ name: "draft", by: "secretary", days: 3, codes: ["draft-written"] },
	{ name: "notice", by: "secretary", days: 2, codes: ["notice-sent"] },
	{ name: "papers", by: "secretary", days: 1, codes: ["papers-uploaded"] },
	{ name: "overseer", by: "office", days: null, codes: ["overseer-named"] },
] as const satisfies readonly Owed[];

export type PartName = (typeof OWED)[number]["name"];
const PARTS: readonly (Owed & { name: PartName })[] = OWED;

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
	return PARTS.map(({ name, by, days: proposed, codes }) => {
		const days = name === "papers" ? dossier.rules.papersBeforeDays : proposed;
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
	PARTS.filter((part) => part.codes.some((code) => codes.includes(code))).map(
		({ name }) => name,
	);

/** All parts, in the order in which they are owed. */
export const PART_NAMES: readonly PartName[] = PARTS.map(({ name }) => name);

/** Whether the days have come in which the readiness of a meeting is looked at. */
export const isNear = (plannedOn: IsoDate, today: IsoDate): boolean =>
	daysBetween(today, plannedOn) <= READINESS_DAYS;
