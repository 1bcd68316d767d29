import type {
	EvidenceTopic,
	Levels,
	MeetingFacts,
	ScoreLine,
	ScoreSheet,
} from "../schema.ts";
import * as after from "./after-meeting.ts";
import * as at from "./at-meeting.ts";
import * as before from "./before-meeting.ts";
import type { Finding, Reading } from "./finding.ts";
import { linesOf } from "./sheets.ts";

/**
 * Whether a line is marked this month: `void` lines are left out of the maximum and of the score,
 * `full-by-rule` lines get their full mark unasked, `provisional` ones wait for an upload.
 */
export type LineStatus = "applies" | "void" | "full-by-rule" | "provisional";

export type LineEvidence = {
	line: string;
	status: LineStatus;
	findings: readonly Finding[];
	/** The mark the record itself gives; null where people judge. */
	computed: number | null;
	/** False where something in the record contradicts a full mark. */
	supportsFull: boolean;
};

/** What the record says beside every line of the sheet, in printed order. */
export function evidenceFor(
	sheet: ScoreSheet,
	facts: MeetingFacts,
): LineEvidence[] {
	return linesOf(sheet).map((line) => evidenceOf(line, facts));
}

/** What the record says beside one line. */
export function evidenceOf(line: ScoreLine, facts: MeetingFacts): LineEvidence {
	const status = statusOf(line, facts);
	const findings = line.evidence
		.flatMap((topic) => READINGS[topic](facts))
		.filter((finding) => finding !== false);
	const unbarred = findings.every((finding) => finding.weight === "shown");
	const computed =
		status === "full-by-rule" ? line.max : computedMark(line, facts, unbarred);
	const supportsFull =
		line.kind === "levels" && computed !== null
			? computed === line.max
			: status === "full-by-rule" || unbarred;
	return { line: line.no, status, findings, computed, supportsFull };
}

function statusOf(line: ScoreLine, facts: MeetingFacts): LineStatus {
	if (isVoid(line, facts)) return "void";
	if (
		line.fullWhen === "secretary-only" &&
		!facts.preparation.hasCommittee &&
		facts.preparation.committeeMetOn === null
	)
		return "full-by-rule";
	return line.uploadPoints && after.awaitsUpload(facts)
		? "provisional"
		: "applies";
}

function isVoid({ voidWhen }: ScoreLine, facts: MeetingFacts): boolean {
	if (voidWhen === "no-past-tasks") return facts.pastTasks.total === 0;
	if (voidWhen === "no-theme") return !facts.thematic.held;
	return voidWhen === "no-ordinary-part" && facts.kind === "thematic";
}

function computedMark(
	line: ScoreLine,
	facts: MeetingFacts,
	unbarred: boolean,
): number | null {
	if (line.levels) return levelOf(line.levels, facts);
	if (line.kind !== "computed") return null;
	if (unbarred) return line.max;
	// A line of several facts names no mark for some of them failing: people give it, with a reason.
	return line.allOrNothing ? (line.min ?? 0) : null;
}

function levelOf(levels: Levels, facts: MeetingFacts): number | null {
	if (
		levels.withUnexcused !== undefined &&
		facts.attendance.absentWithoutReason > 0
	)
		return levels.withUnexcused;
	const measured = measureOf(levels.measure, facts);
	if (measured === null) return null;
	const step = levels.steps.find(({ from }) => measured >= from);
	if (step) return step.mark;
	return levels.atHalf !== undefined &&
		facts.minutes * 2 >= facts.requiredMinutes
		? levels.atHalf
		: levels.below;
}

function measureOf(
	measure: Levels["measure"],
	facts: MeetingFacts,
): number | null {
	switch (measure) {
		case "minutes-over":
			return facts.minutes - facts.requiredMinutes;
		case "attendance":
			return facts.attendance.ratePercent;
		case "speakers":
			return facts.discussion.sharePercent;
		case "tasks-done":
			return facts.pastTasks.donePercent;
	}
}

const READINGS = {
	duration: at.duration,
	attendance: at.attendance,
	"running-absences": at.runningAbsences,
	content: before.content,
	blocks: before.blocks,
	draft: before.draft,
	committee: before.committee,
	notice: before.notice,
	"papers-before": before.papersBefore,
	"papers-kept": before.papersKept,
	steps: at.steps,
	theme: at.theme,
	speaking: at.speaking,
	opinions: at.opinions,
	praise: at.praise,
	criticism: at.criticism,
	"criticism-time": at.criticismTime,
	dissent: at.dissent,
	questions: at.questions,
	chair: at.chair,
	conclusion: after.conclusion,
	adoption: after.adoption,
	assignment: after.assignment,
	"past-tasks": after.pastTasks,
	"finished-upload": after.finishedUpload,
} satisfies Record<EvidenceTopic, Reading>;
