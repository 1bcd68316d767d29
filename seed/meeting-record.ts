import type { IsoDate, Month } from "../src/charter/calendar.ts";

/** One meeting of a cell as its papers tell it: planned, perhaps convened, perhaps held. */
export type MeetingRecord = {
	/** Short name of the cell in the seed, `yen-loc`. */
	cell: string;
	kind: "ordinary" | "thematic";
	/** Kept in Nếp as it went on, or copied from its papers later. */
	source: "live" | "paper";
	/** The month the meeting is for; a thematic meeting counts for the quarter of this month. */
	month: Month;
	planned: { date: IsoDate; time: string };
	/** The day it was put off to; null where it kept its day. */
	movedTo: { date: IsoDate; time: string } | null;
	venue: string;
	theme: Theme | null;
	/** Null while only the day is registered. */
	preparation: Preparation | null;
	/** Null while the meeting has not been held. */
	minutes: Minutes | null;
};

export type Theme = { title: string; registeredOn: IsoDate };

export type Preparation = {
	notice: { number: string; date: IsoDate };
	papersUploadedOn: IsoDate;
	committee: CommitteeMeeting;
	agenda: AgendaItem[];
};

/** How the content was agreed before the meeting; `secretary` where the cell has no committee. */
export type CommitteeMeeting = {
	by: "committee" | "secretary" | "nobody";
	date: IsoDate | null;
	note: string;
};

export type AgendaItem = { title: string; presenter: string; minutes: number };

export type Minutes = {
	date: IsoDate;
	start: string;
	end: string;
	chair: string;
	noteTaker: string;
	superiors: { name: string; post: string }[];
	roll: RollEntry[];
	/** Members of other cells here for a time: they attend and do not vote. */
	guests: string[];
	/** What is said of the fee; "" when nothing is. */
	fee: string;
	lastTasks: TaskResult[];
	/** What was found of the lines that an earlier theme left to change. */
	lookBack?: TaskResult[];
	opinions: Opinion[];
	answer: string;
	superiorRemark: string;
	conclusion: string;
	votes: Vote[];
	resolution: Resolution;
	score: Score;
	finishedPapersOn: IsoDate | null;
};

export type RollEntry = {
	name: string;
	probationary: boolean;
	status: RollStatus;
	reason: string | null;
};

export type RollStatus =
	| "present"
	| "absent-with-reason"
	| "absent-without-reason"
	| "exempt"
	| "exempt-present"
	| "temporary-elsewhere"
	| "special-duty";

export type TaskResult = {
	no: number;
	title: string;
	/** Null when the task was given to the whole cell. */
	owner: string | null;
	result: "done" | "partly" | "not-done";
	figure: string;
	cause: string | null;
	handling: string | null;
};

export type Opinion = { speaker: string; kind: OpinionKind; text: string };

export type OpinionKind =
	| "opinion"
	| "proposal"
	| "question"
	| "criticism"
	| "dissent";

export type Vote = {
	matter: string;
	yes: number;
	no: number;
	abstain: number;
	note: string;
};

export type Resolution = {
	form: "resolution" | "conclusion";
	number: string;
	tasks: RecordedTask[];
};

export type RecordedTask = {
	no: number;
	title: string;
	/** Null when the paper names the whole cell instead of one person. */
	owner: string | null;
	/** Null when the paper gives no day. */
	due: IsoDate | null;
	measure: string;
	/** The months (or, for a theme, the quarters `2026-Q2`) the task was carried over from; empty for a new one. */
	carriedFrom: string[];
	/** What must change after the theme, looked at again on its day. */
	ofTheme?: boolean;
};

export type Rating = "good" | "fair" | "average" | "weak";

export type Score = {
	lines: ScoreLine[];
	/** What the paper says, even where its lines add up to something else. */
	stated: { total: number; rating: Rating };
	decided: Decision | null;
};

export type ScoreLine = {
	no: string;
	points: number;
	max: number;
	/** Why points were taken off, where the paper says so. */
	reason: string | null;
};

export type Decision = {
	by: string;
	total: number;
	rating: Rating;
	note: string;
	/** The lines the superior judged differently. */
	lines: Record<string, number>;
};
