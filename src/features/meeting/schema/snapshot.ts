import type { IsoDate, Month } from "../../../charter/calendar.ts";
import type {
	AppliedRule,
	BaseRecipe,
	Guest,
	Item,
	Kind,
	LayoutName,
	Matter,
	Opinion,
	Outcome,
	PassedWarning,
	Presence,
	Standing,
	Vote,
} from "./record.ts";

type Person = { memberId: string; name: string; post: string };

export type AttendanceFigures = {
	roll: number;
	official: number;
	probationary: number;
	exempt: number;
	exemptPresent: number;
	suspended: number;
	temporaryElsewhere: number;
	specialDuty: number;
	counted: number;
	present: number;
	late: number;
	absentWithReason: number;
	absentWithoutReason: number;
	unmarked: number;
	officialPresent: number;
	ratePercent: number | null;
};

export type PastTaskFigures = {
	total: number;
	done: number;
	partly: number;
	notDone: number;
	unreported: string[];
	donePercent: number | null;
};
export type DiscussionFigures = {
	opinions: number;
	speakersFromRoll: number;
	speakers: number;
	sharePercent: number | null;
	questions: number;
	criticism: number;
	dissent: number;
	under35: string[];
};

/** An earlier task and what the meeting found of it. */
export type JudgedTask = {
	seq: number;
	title: string;
	owner: string | null;
	dueOn: IsoDate | null;
	measure: string;
	result: "done" | "partly" | "not-done" | null;
	figure: string | null;
	cause: string | null;
	handling: "closed" | "carried" | "watched" | null;
	handlingWords: string | null;
	newDueOn: IsoDate | null;
};

/** A closed meeting as it was: names, posts, attendance, votes and tasks of that day. Papers are made from it, nothing changes it. */
export type MeetingSnapshot = {
	meetingId: string;
	unit: { id: string; name: string; superior: string | null; place: string };
	kind: Kind;
	month: Month;
	topic: string | null;
	source: "live" | "paper";
	layout: LayoutName;
	place: string;
	plannedOn: IsoDate;
	plannedTime: string;
	heldOn: IsoDate;
	startedAt: string;
	endedAt: string;
	minutes: number;
	chair: Person;
	noteTaker: Person;
	committee: {
		mode: string | null;
		metOn: IsoDate | null;
		note: string | null;
	};
	notice: { number: string; on: IsoDate } | null;
	papersUploadedOn: IsoDate | null;
	focus: string | null;
	agenda: (Pick<Item, "seq" | "kind" | "block" | "title" | "plannedMinutes"> & {
		presenter: string | null;
		actualMinutes: number | null;
	})[];
	attendance: AttendanceFigures;
	roll: {
		memberId: string;
		seq: number;
		name: string;
		class: "official" | "probationary";
		standing: Standing;
		presence: Presence | null;
		reason: string | null;
	}[];
	guests: Omit<Guest, "id">[];
	/** Who follows the cell for the committee above; not said in minutes fixed before that was kept. */
	followers?: string[];
	feeNote: string | null;
	pastTasks: PastTaskFigures & { source: string | null; tasks: JudgedTask[] };
	/** What was found of the lines that earlier themes left to change; not said in minutes fixed before there were such lines. */
	lookBack?: (JudgedTask & { topic: string; themeMonth: Month })[];
	discussion: DiscussionFigures;
	opinions: Pick<Opinion, "seq" | "name" | "kind" | "words">[];
	answers: string | null;
	superiorRemark: string | null;
	conclusion: string;
	praise: number;
	reminders: number;
	votes: {
		matter: Matter;
		title: string;
		base: number;
		recipe: BaseRecipe;
		inFavour: number;
		against: number;
		abstained: number;
		percent: number;
		threshold: "more-than-half" | "two-thirds";
		passed: boolean;
		note: string | null;
		/** Not said in minutes fixed before there were ballots. */
		form?: Vote["form"];
		invalid?: number;
		issued?: number | null;
	}[];
	tasks: {
		seq: number;
		title: string;
		owner: string | null;
		dueOn: IsoDate | null;
		measure: string;
		carried: boolean;
		/** What must change after the theme; not said in minutes fixed before there were such lines. */
		ofTheme?: boolean;
	}[];
	outcome: Outcome;
	paperNumber: string;
	minutesAdopted: boolean;
	score: {
		sheet: string;
		sheetTitle: string;
		lines: {
			line: string;
			title: string;
			max: number;
			mark: number;
			reason: string | null;
		}[];
		total: number;
		outOf: number;
		raw: number;
		band: string;
	} | null;
	passedWarnings: PassedWarning[];
	rules: AppliedRule[];
};
