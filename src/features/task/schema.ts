import { z } from "zod";
import { Day, Id } from "../org/schema.ts";

const Words = z.string().trim().max(1000);

export const RESULTS = ["done", "partly", "not-done"] as const;
export const HANDLINGS = ["closed", "carried", "watched"] as const;
/** What ordinary and thematic meetings begin with, each its own; and what must change after a theme, looked at again a quarter later. */
export const SERIES = ["ordinary", "thematic", "theme"] as const;

export const ReportTask = z.object({
	taskId: Id,
	result: z.enum(RESULTS),
	figure: z.string().trim().max(100).nullable().default(null),
	cause: Words.nullable().default(null),
	words: Words.default(""),
});

export const AddEarlierTask = z.object({
	unitId: Id,
	series: z.enum(SERIES).exclude(["theme"]),
	resolvedOn: Day,
	source: z.string().trim().min(1).max(200),
	seq: z.number().int().min(1).max(99),
	title: z.string().trim().min(1).max(500),
	ownerId: Id.nullable().default(null),
	ownerText: z.string().trim().max(200).nullable().default(null),
	dueOn: Day.nullable().default(null),
	measure: z.string().trim().max(500).default(""),
});

/** What a task still is, on a day. */
export type TaskState =
	| "open"
	| "soon"
	| "late"
	| "done"
	| "carried"
	| "closed";

/** A task as listed, with its latest report and what a meeting found. */
export type Task = {
	id: string;
	unitId: string;
	unitName: string;
	series: (typeof SERIES)[number];
	resolvedOn: string;
	meetingId: string | null;
	source: string;
	seq: number;
	title: string;
	ownerId: string | null;
	ownerName: string | null;
	dueOn: string | null;
	measure: string;
	carriedFrom: string | null;
	report: {
		result: (typeof RESULTS)[number];
		figure: string | null;
		cause: string | null;
		words: string;
		reportedAt: string;
	} | null;
	outcome: {
		meetingId: string;
		result: (typeof RESULTS)[number];
		figure: string | null;
		cause: string | null;
		handling: (typeof HANDLINGS)[number];
		handlingWords: string | null;
		newDueOn: string | null;
	} | null;
	successorId: string | null;
};

/** A task that a resolution gives. */
export type NewTask = {
	unitId: string;
	series: (typeof SERIES)[number];
	resolvedOn: string;
	meetingId: string | null;
	source: string;
	seq: number;
	title: string;
	ownerId: string | null;
	ownerText?: string | null;
	dueOn: string | null;
	measure: string;
	carriedFrom?: string | null;
	onPaper: boolean;
};

/** What a theme left to change, and how much of it was looked at again. */
export type ThemeCount = {
	meetingId: string;
	lines: number;
	found: number;
	/** By when the first of those not yet looked at is due. */
	nextDue: string | null;
};
