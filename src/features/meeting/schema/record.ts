import type { IsoDate, Month } from "../../../charter/calendar.ts";
import type { BallotGlance } from "../../ballot/schema.ts";
import type { Unit } from "../../org/schema.ts";
import type { Proposal } from "../../proposal/schema.ts";
import type { ScoreRules } from "../../quality/rules/score-rules.ts";
import type { Band, Marks } from "../../quality/schema.ts";
import type { Task } from "../../task/schema.ts";
import type { Report } from "../../visit/schema.ts";
import type {
	BLOCKS,
	COMMITTEE_MODES,
	ITEM_KINDS,
	KINDS,
	MATTERS,
	OPINION_KINDS,
	OUTCOMES,
	PRESENCES,
	STANDINGS,
	VOTE_FORMS,
} from "./inputs.ts";
import type { ThemeLine } from "./themes.ts";

export type LayoutName = "HD05-2026" | "HD36-2018";
export type Kind = (typeof KINDS)[number];
export type State =
	| "planned"
	| "prepared"
	| "convened"
	| "in-session"
	| "closed";
export type Presence = (typeof PRESENCES)[number];
export type Standing = (typeof STANDINGS)[number];
export type Outcome = (typeof OUTCOMES)[number];
export type Matter = (typeof MATTERS)[number];

export type Meeting = {
	id: string;
	unitId: string;
	kind: Kind;
	month: Month;
	state: State;
	source: "live" | "paper";
	plannedOn: IsoDate;
	plannedTime: string;
	firstPlannedOn: IsoDate;
	place: string;
	topic: string | null;
	registeredOn: IsoDate;
	committeeMode: (typeof COMMITTEE_MODES)[number] | null;
	committeeMetOn: IsoDate | null;
	committeeNote: string | null;
	problem: string | null;
	outcome: Outcome | null;
	draft: string | null;
	draftOn: IsoDate | null;
	noticeOn: IsoDate | null;
	noticeNumber: string | null;
	chairId: string | null;
	noteTakerId: string | null;
	heldOn: IsoDate | null;
	startedAt: string | null;
	endedAt: string | null;
	currentItemId: string | null;
	feeNote: string | null;
	answers: string | null;
	superiorRemark: string | null;
	conclusion: string | null;
	praise: number;
	reminders: number;
	minutesAdopted: boolean;
	score: VotedScore | null;
	paperNumber: string | null;
	closedAt: string | null;
};

export type VotedScore = {
	marks: Marks;
	stated: { total: number; band: Band } | null;
};

export type Item = {
	id: string;
	seq: number;
	kind: (typeof ITEM_KINDS)[number];
	block: (typeof BLOCKS)[number];
	title: string;
	presenterId: string | null;
	presenterName: string | null;
	plannedMinutes: number;
	startedAt: string | null;
	endedAt: string | null;
};
export type Attendee = {
	memberId: string;
	seq: number;
	name: string;
	birth: string;
	class: "official" | "probationary";
	standing: Standing;
	presence: Presence | null;
	reason: string | null;
};
export type Guest = {
	id: string;
	role: "superior" | "temporary-here" | "guest";
	name: string;
	post: string | null;
	memberId: string | null;
};
export type Opinion = {
	id: string;
	seq: number;
	itemId: string | null;
	memberId: string;
	name: string;
	kind: (typeof OPINION_KINDS)[number];
	words: string;
	spokenAt: string;
};
export type Vote = {
	id: string;
	seq: number;
	matter: Matter;
	title: string;
	base: number;
	recipe: BaseRecipe;
	inFavour: number;
	against: number;
	abstained: number;
	threshold: "more-than-half" | "two-thirds";
	passed: boolean;
	note: string | null;
	/** Hands or cards raised; paper ballots counted by tellers; a secret ballot on devices. */
	form: (typeof VOTE_FORMS)[number] | "electronic";
	/** Invalid ballots. */
	invalid: number;
	/** Ballots handed out; null where hands were raised. */
	issued: number | null;
};
export type BaseRecipe = {
	official: number;
	temporaryElsewhere: number;
	exemptAbsent: number;
	suspended: number;
};
export type GivenTask = {
	id: string;
	seq: number;
	title: string;
	ownerId: string | null;
	ownerName: string | null;
	ownerText: string | null;
	dueOn: IsoDate | null;
	measure: string;
	carriedFrom: string | null;
	/** What must change after the theme, looked at again on its date. */
	ofTheme: boolean;
};
export type AttachedFile = {
	id: string;
	name: string;
	kind: string;
	size: number;
};
/** What a member said to the notice; those who do not prepare the meeting see their own alone. */
export type Reply = {
	memberId: string;
	coming: boolean;
	reason: string | null;
};
/** Sent before the meeting; the sender is null where only those who prepare it may know. */
export type AheadQuestion = {
	id: string;
	memberId: string | null;
	name: string | null;
	words: string;
	forChair: boolean;
};
/** One fact of which two devices said different things; the chair chooses. `about` names it: a member, a field, an opinion, a task, a matter. */
export type Conflict = { id: string; meetingId: string } & Disputed & {
		saidBy: string;
		saidAt: string;
	};
export type Disputed = { about: string } & (
	| { fact: "attendance"; stands: Attended; said: AttendanceMark }
	| { fact: "conclusion"; stands: Said; said: Said }
	| { fact: "opinion"; stands: Noted; said: Noted }
	| { fact: "finding"; stands: Found; said: Found }
	| { fact: "vote"; stands: Hands; said: CountedVote }
	| { fact: "score"; stands: VotedScore; said: VotedScore }
);
export type Attended = Omit<AttendanceMark, "memberId">;
export type Said = { words: string | number | boolean | null };
export type Noted = Pick<Opinion, "kind" | "words">;
export type Found = Omit<NonNullable<Task["outcome"]>, "meetingId">;
export type Hands = Pick<
	Vote,
	"inFavour" | "against" | "abstained" | "invalid" | "issued"
> & { form: (typeof VOTE_FORMS)[number] };
export type CountedVote = Omit<Vote, "id" | "seq" | "form"> &
	Hands & { rule: unknown };

export type PassedWarning = { step: Step; code: string; reason: string };
export type Step = "prepare" | "convene" | "open" | "close";

/** The parameters of the rulebook that hold for this cell on the day of the meeting, each with where it comes from. */
export type AppliedRule = {
	key: string;
	value: unknown;
	citation: string | null;
	confidence: string;
	ruleId: string | null;
};
export type MeetingRules = {
	requiredMinutes: number;
	attendanceTarget: number;
	papersBeforeDays: number;
	finishedAfterDays: number;
	excusedRunning: number;
	speakersShare: number;
	score: ScoreRules;
	layout: LayoutName;
	applied: AppliedRule[];
};

/** Everything the record of one meeting holds. Rules read it, pages show it, closing fixes it. */
export type Dossier = {
	/** With the path at which rights over it are asked today. */
	meeting: Meeting & { path: string };
	unit: Unit;
	superior: Unit | null;
	focus: string | null;
	hasCommittee: boolean;
	rules: MeetingRules;
	agenda: Item[];
	lastAgenda: string[];
	roll: Attendee[];
	posts: Record<string, string[]>;
	runningAbsences: Record<string, number>;
	/** Who attended the last three meetings and was heard in none (W4); for those who prepare or record alone. */
	unheard: string[];
	guests: Guest[];
	overseers: { memberId: string | null; name: string }[];
	/** Who means to attend from above. */
	visitors: { memberId: string; name: string }[];
	/** What visitors advised before and the cell has not answered; the monthly meeting takes it up. */
	advice: Report[];
	/** What committees answered to the cell's proposals and no monthly meeting has heard yet. */
	answered: Proposal[];
	pastTasks: Task[];
	forgotten: Task[];
	/** What must change after earlier themes and is to be looked at again by the month of this meeting. */
	lookBack: ThemeLine[];
	/** Who presents the theme, as planned for the year. */
	presenterId: string | null;
	opinions: Opinion[];
	votes: Vote[];
	ballots: BallotGlance[];
	givenTasks: GivenTask[];
	files: AttachedFile[];
	replies: Reply[];
	questions: AheadQuestion[];
	uploads: { before: IsoDate | null; after: IsoDate | null };
	passed: PassedWarning[];
};

export type AttendanceMark = {
	memberId: string;
	presence: Presence | null;
	reason: string | null;
	specialDuty: boolean;
};

/** A meeting as listed from above, with the superiors who attended. */
export type OverseenMeeting = Pick<
	Meeting,
	| "id"
	| "unitId"
	| "kind"
	| "month"
	| "state"
	| "plannedOn"
	| "plannedTime"
	| "firstPlannedOn"
	| "heldOn"
	| "place"
	| "topic"
> & { superiors: string[] };
