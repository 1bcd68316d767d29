import type { LineMark, Marks, MeetingFacts, ScoreSheet } from "../schema.ts";
import { marksOf, objectionsTo } from "./objections.ts";
import { lineOf } from "./sheets.ts";

/** A sentence why a mark stands, or the lower mark that is taken instead, or both. */
export type Answering = {
	line: string;
	words: string | null;
	mark: number | null;
};

export type Obstacle = { code: string; facts: Record<string, unknown> };

/** Why the cell cannot answer so: the record does not contradict this line, or the corrected mark is not a lower one the sheet knows. */
export function obstacleToAnswering(
	sheet: ScoreSheet,
	facts: MeetingFacts,
	marks: Marks,
	{ line: no, mark }: Answering,
): Obstacle | null {
	const objection = objectionsTo(sheet, facts, marks).find(
		({ line }) => line === no,
	);
	const line = lineOf(sheet, no);
	if (!objection || !line)
		return { code: "score.not-contradicted", facts: { line: no } };
	if (mark === null) return null;
	if (mark >= objection.mark)
		return { code: "score.not-lower", facts: { mark: objection.mark } };
	const known = marksOf(line);
	const isStep =
		known === "halves" ? Number.isInteger(mark * 2) : known.includes(mark);
	return isStep
		? null
		: { code: "score.unknown-mark", facts: { line: no, mark } };
}

/** The marks after an answer: the sentence explains the mark that stands, or gives the reason of the lower one. */
export function answered(
	marks: Marks,
	{ line, words, mark }: Answering,
): Marks {
	const given = marks[line];
	if (!given) return marks;
	const next: LineMark =
		mark === null
			? { ...given, explanation: words }
			: { mark, reason: words ?? given.reason, explanation: null };
	return { ...marks, [line]: next };
}
