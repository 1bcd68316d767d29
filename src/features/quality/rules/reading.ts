import type { IsoDate } from "../../../charter/calendar.ts";
import type {
	LineMark,
	Marks,
	MeetingFacts,
	ScoreLine,
	ScoreSheet,
} from "../schema.ts";
import { evidenceOf, type LineEvidence } from "./evidence.ts";
import {
	deductedWithoutReason,
	marksOf,
	type Objection,
	objectionsTo,
} from "./objections.ts";
import { compare } from "./rating.ts";

/** What the cell answered on a line. */
export type LineAnswer = {
	line: string;
	words: string | null;
	mark: number | null;
	memberName: string;
	on: IsoDate;
};

/** One line of a sheet with everything that is known beside it. */
export type LineReading = {
	line: ScoreLine;
	/** The criterion it is a part of; null where it stands alone. */
	part: { no: string; title: string; max: number } | null;
	evidence: LineEvidence;
	/** Marks the line knows. */
	known: number[] | "halves";
	self: LineMark | null;
	/** As the cell voted, where an upload or a correction has changed it since. */
	votedMark: number | null;
	lacksReason: boolean;
	objection: Objection | null;
	answer: LineAnswer | null;
	decided: LineMark | null;
	gap: number | null;
};

/** The whole sheet, line by line in printed order. `answers` come newest first. */
export function readSheet(
	sheet: ScoreSheet,
	facts: MeetingFacts,
	{
		votedMarks,
		marks,
		decided,
		answers,
	}: {
		votedMarks: Marks;
		marks: Marks;
		decided: Marks | null;
		answers: readonly LineAnswer[];
	},
): LineReading[] {
	const objections = objectionsTo(sheet, facts, marks);
	const gaps = compare(sheet, facts, marks, decided);
	const unreasoned = deductedWithoutReason(sheet, facts, votedMarks);
	return sheet.criteria.flatMap(({ lines, ...criterion }) =>
		lines.map((line): LineReading => {
			const self = marks[line.no] ?? null;
			const voted = votedMarks[line.no]?.mark ?? null;
			return {
				line,
				part: lines.length > 1 ? criterion : null,
				evidence: evidenceOf(line, facts),
				known: marksOf(line),
				self,
				votedMark: self && self.mark !== voted ? voted : null,
				lacksReason: unreasoned.includes(line.no),
				objection: objections.find((o) => o.line === line.no) ?? null,
				answer: answers.find((a) => a.line === line.no) ?? null,
				decided: decided?.[line.no] ?? null,
				gap: gaps.find((g) => g.line === line.no)?.gap ?? null,
			};
		}),
	);
}
