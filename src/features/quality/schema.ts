import { z } from "zod";
import type { IsoDate } from "../../charter/calendar.ts";
import type {
	Confidence,
	Standing,
} from "../../charter/rulebook/legal-document.ts";
import { Day } from "../org/schema.ts";

const count = z.number().int().min(0);
const percent = z.number().min(0).max(100);
const text = (max: number) => z.string().trim().min(1).max(max);

/**
 * What the record of one meeting holds: the evidence every line of a score sheet is read against.
 * Filled by the meeting slice at closing and kept with the score, so that a sheet can be read again years later.
 */
export const MeetingFacts = z.object({
	kind: z.enum(["ordinary", "thematic", "combined"]),
	heldOn: Day,
	plannedOn: Day.nullable(),
	inMonth: z.boolean(),
	startsAt: z.string(),
	endsAt: z.string().nullable(),
	minutes: count,
	requiredMinutes: count,
	attendance: z.object({
		roll: count,
		official: count,
		probationary: count,
		exempt: count,
		exemptPresent: count,
		suspended: count,
		temporaryElsewhere: count,
		specialDuty: count,
		counted: count,
		present: count,
		late: count,
		absentWithReason: count,
		absentWithoutReason: count,
		ratePercent: percent.nullable(),
		targetPercent: percent,
		/** Names with more than the allowed running absences with reason (ATT-03). */
		longAbsences: z.array(z.string()),
	}),
	preparation: z.object({
		hasCommittee: z.boolean(),
		committeeMetOn: Day.nullable(),
		noticeOn: Day.nullable(),
		noticeToOverseer: z.boolean(),
		papersUploadedOn: Day.nullable(),
		papersDaysBefore: z.number().int().nullable(),
		requiredDaysBefore: count,
		draftOn: Day.nullable(),
		agendaItems: count,
		blocksCovered: z.array(z.enum(["ideology", "task", "building"])),
		focus: z.string().nullable(),
		focusOnAgenda: z.boolean(),
		agendaSameAsLastMonth: z.boolean(),
		discussionMinutes: count,
	}),
	steps: z.object({
		opened: z.boolean(),
		rollCalled: z.boolean(),
		feeReported: z.boolean(),
		agendaAdopted: z.boolean(),
		pastTasksReviewed: z.boolean(),
		discussed: z.boolean(),
		criticised: z.boolean(),
		concluded: z.boolean(),
		voted: z.boolean(),
		tasksAssigned: z.boolean(),
		minutesAdopted: z.boolean(),
	}),
	discussion: z.object({
		opinions: count,
		speakers: count,
		sharePercent: percent.nullable(),
		targetSharePercent: percent,
		questions: count,
		questionsAnswered: count,
		criticism: count,
		dissent: count,
		praise: count,
		reminders: count,
		criticismMinutes: count,
	}),
	pastTasks: z.object({
		total: count,
		done: count,
		partly: count,
		notDone: count,
		/** Names of the tasks of which the meeting heard nothing. */
		unreported: z.array(z.string()),
		donePercent: percent.nullable(),
	}),
	closing: z.object({
		paperNumber: z.string().nullable(),
		votePassed: z.boolean().nullable(),
		minutesAdopted: z.boolean(),
		tasks: count,
		tasksIncomplete: count,
		finishedUploadedOn: Day.nullable(),
		/** Days from the meeting to the upload; without an upload, to the day the deadline was found missed. */
		finishedDaysAfter: z.number().int().nullable(),
		finishedDeadlineDays: count,
	}),
	thematic: z.object({ held: z.boolean(), topic: z.string().nullable() }),
	chairIsSecretary: z.boolean(),
});
export type MeetingFacts = z.infer<typeof MeetingFacts>;
export type MeetingStep = keyof MeetingFacts["steps"];
export type ContentBlock = MeetingFacts["preparation"]["blocksCovered"][number];

export const SheetId = z.enum(["A", "B"]);
export type SheetId = z.infer<typeof SheetId>;

/** The four ratings of a meeting (mức xếp loại), best first. */
export const Band = z.enum(["good", "fair", "average", "weak"]);
export type Band = z.infer<typeof Band>;

/** Lower bounds of the bands out of 100, each inclusive; below `average` is weak. From the rulebook. */
export type Bands = { good: number; fair: number; average: number };

/** One line as marked: a reason belongs to a deduction, an explanation to a mark that the record contradicts. */
export const LineMark = z.object({
	mark: z.number().min(0).max(100),
	reason: text(500).nullable().default(null),
	explanation: text(500).nullable().default(null),
});
export type LineMark = z.infer<typeof LineMark>;

/** Marks by line number (`3.1`, `2a`). There is no total among them: totals are only ever summed. */
export const Marks = z.record(z.string().max(4), LineMark);
export type Marks = z.infer<typeof Marks>;

/** What a paper sheet says of itself. Compared, never used. */
export type Stated = { total: number | null; band: Band | null };

/** How a sheet's edges are read (score-sheets 9; README conflict 17); each is a parameter of the rulebook. */
export type Edges = {
	/** A line that does not exist this month: left out and rescaled to 100, given in full, or left out of the sum only. */
	voidLine: "rescale" | "full" | "raw";
	/** A line that the sheet grants to a cell with only a secretary: granted, or treated as void. */
	notApplicable: "full" | "exclude";
	/** A line that an upload may still change: open until then, or fixed by the vote. */
	lateLine: "provisional" | "fixed";
};

/** What part of the record a line is read against. */
export type EvidenceTopic =
	| "duration"
	| "attendance"
	| "running-absences"
	| "content"
	| "blocks"
	| "draft"
	| "committee"
	| "notice"
	| "papers-before"
	| "papers-kept"
	| "steps"
	| "theme"
	| "speaking"
	| "opinions"
	| "praise"
	| "criticism"
	| "criticism-time"
	| "dissent"
	| "questions"
	| "chair"
	| "conclusion"
	| "adoption"
	| "assignment"
	| "past-tasks"
	| "finished-upload";

/** A table of levels: the first step reached gives the mark; every bound is a lower bound and inclusive. */
export type Levels = {
	/** Percentages, but for `minutes-over`: minutes held less those required. */
	measure: "minutes-over" | "attendance" | "speakers" | "tasks-done";
	steps: readonly { from: number; mark: number }[];
	below: number;
	/** Below the last step, yet at least half of the required minutes. */
	atHalf?: number;
	/** One member absent without reason outweighs the rate. */
	withUnexcused?: number;
};

/** A line that gets a mark. */
export type ScoreLine = {
	no: string;
	title: string;
	max: number;
	/** Lowest mark the printed sheet knows; 0 unless it says otherwise. */
	min?: number;
	/** judged by people · computed from the record (full or not) · read from a table of levels. */
	kind: "judged" | "computed" | "levels";
	/** Met or not met: only the lowest and the highest mark exist. */
	allOrNothing?: true;
	levels?: Levels;
	evidence: readonly EvidenceTopic[];
	/** When the line does not exist this month: left out of the maximum and of the score. */
	voidWhen?: "no-past-tasks" | "no-theme" | "no-ordinary-part";
	/** When the sheet grants the full mark without asking. */
	fullWhen?: "secretary-only";
	/** A point printed as a bonus: inside its criterion, never above the criterion's maximum. */
	bonus?: true;
	/** Points that hang on an upload after the meeting: decided when its mark arrives or its deadline passes. */
	uploadPoints?: number;
	/** A suggested way to spread a large judged line; never enforced. */
	split?: readonly { title: string; max: number }[];
};

export type Criterion = {
	no: string;
	title: string;
	max: number;
	lines: readonly ScoreLine[];
};

/** A score sheet (phiếu chấm điểm) as its issuer printed it, with where it comes from and how sure that is. */
export type ScoreSheet = {
	id: SheetId;
	name: string;
	source: { kind: string; number: string; date: IsoDate; issuer: string };
	status: Standing;
	confidence: Confidence;
	validFrom: IsoDate;
	criteria: readonly Criterion[];
};

/** The committee above rates every line; where it differs from the cell it says why. */
export const RateMeeting = z.object({
	meetingId: z.uuid(),
	marks: Marks,
	note: text(1000).nullable().default(null),
	/** Who decides, as papers name it: `Ban Thường vụ Đảng ủy xã`. */
	body: text(200),
	/** Day of the decision, for one taken earlier on paper; today otherwise. */
	decidedOn: Day.nullable().default(null),
});

/** The cell answers a contradiction: a sentence why its mark stands, or the lower mark it takes instead. */
export const ExplainMark = z
	.object({
		meetingId: z.uuid(),
		line: z.string().max(4),
		words: text(300).nullable().default(null),
		mark: z.number().min(0).max(100).nullable().default(null),
	})
	.refine(({ words, mark }) => words !== null || mark !== null, {
		path: ["words"],
		message: "viết một câu giải trình, hoặc sửa điểm",
	});

/** A self-score as voted in a meeting. It has no total: that is summed here. */
export type SelfScore = {
	meetingId: string;
	unitId: string;
	sheet: SheetId;
	facts: MeetingFacts;
	marks: Marks;
	vote: { inFavour: number; against: number } | null;
	/** What a paper sheet claims of itself; null for a live meeting. */
	stated: Stated | null;
	bands: Bands;
	edges: Edges;
	ratingDueOn: IsoDate;
	/** Versions of the rules that were applied, by parameter. */
	rules: Record<string, unknown>;
};

/** One meeting's scores side by side, for lists and squares. */
export type ScoreGlance = {
	meetingId: string;
	unitId: string;
	heldOn: IsoDate;
	score: number;
	band: Band;
	openObjections: number;
	ratingDueOn: IsoDate;
	decidedScore: number | null;
	decidedBand: Band | null;
	decidedOn: IsoDate | null;
};
