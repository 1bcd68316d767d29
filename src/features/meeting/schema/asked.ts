import type { IsoDate, Month } from "../../../charter/calendar.ts";
import type { Band } from "../../quality/schema.ts";
import type { TaskState } from "../../task/schema.ts";
import type { MonthState } from "../rules/clocks.ts";
import type { PartName } from "../rules/readiness.ts";
import type { Kind, State } from "./record.ts";

/** One month of a cell as a square. */
export type Square = {
	meetingId: string | null;
	month: Month;
	state: MonthState;
	daysLate: number;
	on: IsoDate | null;
	score: number | null;
	decided: boolean;
	band: Band | null;
	/** Self-score minus the committee's score, where both are there. */
	gap: number | null;
	openObjections: number;
	attendedBySuperior: boolean;
};

/** The theme of a quarter: as planned, until its meeting is registered. */
export type ThematicSquare = {
	quarter: number;
	meetingId: string | null;
	state: "held" | "registered" | "planned" | "missing" | "none";
	/** Whether the quarter goes on. */
	current: boolean;
	on: IsoDate | null;
	topic: string | null;
	/** Month it is planned for or counts for. */
	month: Month | null;
	presenter: string | null;
	lookBack: LookBack | null;
};

/** Whether what a theme left to change was looked at again: not yet due, due, or done; null where it left nothing. */
export type LookBack = {
	state: "ahead" | "due" | "done";
	lines: number;
	/** Month of the next one; null when all were looked at. */
	month: Month | null;
};

/** Why a cell needs help this month; sentences are in `labels/`. */
export type Need =
	| { code: "missing"; month: Month; meetingId: null }
	| { code: "overdue"; month: Month; meetingId: string; days: number }
	| { code: "late"; month: Month; meetingId: string; days: number }
	| { code: "gap"; month: Month; meetingId: string; points: number }
	| { code: "unrated"; month: Month; meetingId: string; dueOn: IsoDate }
	| {
			code: "incomplete";
			month: Month;
			meetingId: string;
			parts: PartName[];
	  }
	| { code: "unattended"; month: Month; meetingId: null; meetings: number }
	| {
			code: "theme";
			month: Month;
			meetingId: null;
			/** Quarters that passed without a thematic meeting. */
			missing: number[];
			/** The quarter that goes on, where it has no theme yet. */
			open: number | null;
	  }
	| {
			code: "look-back";
			month: Month;
			meetingId: string;
			quarter: number;
			topic: string;
	  }
	| {
			code: "long-task";
			month: Month;
			meetingId: null;
			title: string;
			times: number;
	  };

/** One thing that waits for a person, with the one page that does it. */
export type Waiting = {
	code:
		| "task"
		| "ballot"
		| "register"
		| "prepare"
		| "convene"
		| "open"
		| "record"
		| "notice"
		| "answer"
		| "upload"
		| "rate"
		| "overdue"
		| "visit"
		| "visit-report"
		| "advice"
		| "proposal"
		| "proposal-answer"
		| "pledge"
		| "own-pledge"
		| "pulse"
		| "look-back";
	dueOn: IsoDate | null;
	state: TaskState | "waiting";
	unitId: string;
	unitName: string;
	meetingId: string | null;
	taskId: string | null;
	facts: Record<string, unknown>;
};

export type CalendarEntry = {
	meetingId: string;
	unitId: string;
	unitName: string;
	kind: Kind;
	month: Month;
	state: State;
	on: IsoDate;
	time: string;
	place: string;
	topic: string | null;
};
