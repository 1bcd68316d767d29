import type {
	LineMark,
	Marks,
	MeetingFacts,
	ScoreLine,
	ScoreSheet,
} from "../schema.ts";
import { evidenceOf, type LineEvidence } from "./evidence.ts";
import type { Finding } from "./finding.ts";
import { lineOf, linesOf } from "./sheets.ts";

/** A mark that the record contradicts; it stands when a sentence explains it. */
export type Objection = {
	line: string;
	mark: number;
	max: number;
	/** The mark the record itself gives, where it gives one. */
	computed: number | null;
	/** What contradicts it, the weightiest first. */
	findings: readonly Finding[];
	explanation: string | null;
};

/** The marks that the record contradicts, in printed order (score-sheets 9: a full mark against the evidence asks for a sentence). */
export function objectionsTo(
	sheet: ScoreSheet,
	facts: MeetingFacts,
	marks: Marks,
): Objection[] {
	return linesOf(sheet).flatMap((line) => {
		const given = marks[line.no];
		if (!given) return [];
		const evidence = evidenceOf(line, facts);
		const findings = contradictions(line, evidence, given);
		const tooHigh =
			evidence.computed !== null && given.mark > evidence.computed;
		if (evidence.status === "void" || (findings.length === 0 && !tooHigh))
			return [];
		return [
			{
				line: line.no,
				mark: given.mark,
				max: line.max,
				computed: evidence.computed,
				findings,
				explanation: given.explanation,
			},
		];
	});
}

function contradictions(
	line: ScoreLine,
	{ findings, computed, supportsFull }: LineEvidence,
	{ mark, reason }: LineMark,
): Finding[] {
	if (mark === computed) return [];
	const full = mark >= line.max && !supportsFull;
	return findings.filter(
		({ weight }) =>
			(full && weight !== "shown") ||
			(weight === "needs-reason" && reason === null),
	);
}

/** The objections that nobody has answered yet. */
export const unanswered = (objections: readonly Objection[]): Objection[] =>
	objections.filter((objection) => objection.explanation === null);

/**
 * Lines below their maximum that say no reason. A mark that the record itself computed needs none: the evidence
 * beside it is the reason.
 */
export function deductedWithoutReason(
	sheet: ScoreSheet,
	facts: MeetingFacts,
	marks: Marks,
): string[] {
	return linesOf(sheet)
		.filter((line) => {
			const given = marks[line.no];
			if (!given || given.reason !== null || given.mark >= line.max)
				return false;
			const { status, computed } = evidenceOf(line, facts);
			return status !== "void" && given.mark !== computed;
		})
		.map((line) => line.no);
}

export type MarkFault = { line: string } & (
	| { code: "no-mark" }
	| { code: "unknown-line" }
	| { code: "out-of-range"; mark: number; min: number; max: number }
	| { code: "not-a-step"; mark: number; allowed: number[] | "halves" }
);

/** What makes the marks unusable: lines without a mark, unknown lines, marks the sheet does not know. */
export function faultsIn(
	sheet: ScoreSheet,
	facts: MeetingFacts,
	marks: Marks,
): MarkFault[] {
	const unknown = Object.keys(marks)
		.filter((no) => lineOf(sheet, no) === null)
		.map((line): MarkFault => ({ line, code: "unknown-line" }));
	const faulty = linesOf(sheet).flatMap((line): MarkFault[] => {
		const { status } = evidenceOf(line, facts);
		const given = marks[line.no];
		if (status === "void" || status === "full-by-rule") return [];
		if (!given) return [{ line: line.no, code: "no-mark" }];
		const fault = faultOf(line, given.mark);
		return fault ? [fault] : [];
	});
	return [...unknown, ...faulty];
}

function faultOf(line: ScoreLine, mark: number): MarkFault | null {
	const min = line.min ?? 0;
	if (mark < min || mark > line.max)
		return { line: line.no, code: "out-of-range", mark, min, max: line.max };
	const allowed = marksOf(line);
	const known =
		allowed === "halves" ? (mark * 2) % 1 === 0 : allowed.includes(mark);
	return known ? null : { line: line.no, code: "not-a-step", mark, allowed };
}

/** The marks a line knows: those printed, or halves of a point where people judge (D). */
export function marksOf(line: ScoreLine): number[] | "halves" {
	if (line.allOrNothing) return [line.min ?? 0, line.max];
	if (!line.levels) return "halves";
	const { steps, atHalf, below } = line.levels;
	const marks = [...steps.map((step) => step.mark), atHalf, below];
	return marks.filter((mark) => mark !== undefined);
}
