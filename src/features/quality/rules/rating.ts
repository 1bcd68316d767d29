import {
	addDays,
	addWorkingDays,
	type IsoDate,
} from "../../../charter/calendar.ts";
import type { Marks, MeetingFacts, ScoreSheet } from "../schema.ts";
import type { Obstacle } from "./answer.ts";
import { evidenceOf } from "./evidence.ts";
import { faultsIn } from "./objections.ts";
import { linesOf } from "./sheets.ts";

export type LineComparison = {
	line: string;
	self: number | null;
	decided: number | null;
	/** Decided less self; null where one of them is missing. */
	gap: number | null;
};

/** Both marks of every line that exists this month. */
export function compare(
	sheet: ScoreSheet,
	facts: MeetingFacts,
	self: Marks,
	decided: Marks | null,
): LineComparison[] {
	return linesOf(sheet)
		.filter((line) => evidenceOf(line, facts).status !== "void")
		.map(({ no }) => {
			const ours = self[no]?.mark ?? null;
			const theirs = decided?.[no]?.mark ?? null;
			const gap = ours === null || theirs === null ? null : theirs - ours;
			return { line: no, self: ours, decided: theirs, gap };
		});
}

/** Lines on which the committee above differs from the cell and does not say why. */
export function differsWithoutReason(
	sheet: ScoreSheet,
	facts: MeetingFacts,
	self: Marks,
	decided: Marks,
): string[] {
	return compare(sheet, facts, self, decided)
		.filter(({ line, gap }) => gap !== 0 && !decided[line]?.reason)
		.map(({ line }) => line);
}

/** Why the committee above cannot decide so: a line unmarked, a mark the sheet does not know, a difference without reason. */
export function obstacleToRating(
	sheet: ScoreSheet,
	facts: MeetingFacts,
	self: Marks,
	decided: Marks,
): Obstacle | null {
	const faults = faultsIn(sheet, facts, decided);
	const linesWith = (isMissing: boolean) =>
		faults
			.filter(({ code }) => (code === "no-mark") === isMissing)
			.map(({ line }) => line);
	const wrong = linesWith(false);
	if (wrong.length > 0)
		return { code: "rating.marks-wrong", facts: { lines: wrong } };
	const missing = linesWith(true);
	if (missing.length > 0)
		return { code: "rating.marks-missing", facts: { lines: missing } };
	const unexplained = differsWithoutReason(sheet, facts, self, decided);
	return unexplained.length > 0
		? { code: "rating.reason-missing", facts: { lines: unexplained } }
		: null;
}

/** The day by which the committee above decides; the number of working days is a setting without a known rule (OVR-02, D). */
export const ratingDue = (
	heldOn: IsoDate,
	workingDays: number,
	holidays: readonly IsoDate[] = [],
): IsoDate => addWorkingDays(heldOn, workingDays, holidays);

/** For so many days after it was first recorded a rating may be replaced. No rule is known (D). */
export const REVISION_DAYS = 30;

/** Whether a rating may still be replaced by a newer one: for so many days after the first. */
export const mayRevise = (
	firstRatedOn: IsoDate,
	today: IsoDate,
	days: number,
): boolean => today <= addDays(firstRatedOn, days);
