import { z } from "zod";
import { Recipient } from "../../ballot/schema.ts";
import { Day, Id, Line, Month, Time } from "../../org/schema.ts";
import { Promised } from "../../pledge/schema.ts";
import { Band, Marks } from "../../quality/schema.ts";

/** When it happened on the device, where that was before the server heard of it. */
const Moment = z.iso.datetime({ offset: true }).optional();
export const Words = z.string().trim().max(5000);
const Optional = Words.nullable().default(null);

export const KINDS = ["ordinary", "thematic", "combined"] as const;
export const ITEM_KINDS = [
	"past-tasks",
	"information",
	"professional",
	"discussion",
	"criticism",
	"decision",
] as const;
export const BLOCKS = ["ideology", "task", "building", "closing"] as const;
export const PRESENCES = ["present", "late", "excused", "unexcused"] as const;
export const STANDINGS = [
	"counted",
	"exempt",
	"suspended",
	"temporary-elsewhere",
	"special-duty",
] as const;
export const OPINION_KINDS = [
	"opinion",
	"proposal",
	"question",
	"criticism",
	"dissent",
] as const;
export const COMMITTEE_MODES = [
	"met",
	"secretary-deputy",
	"secretary-only",
	"not-met",
] as const;
export const OUTCOMES = ["resolution", "conclusion"] as const;
export const MATTERS = [
	"resolution",
	"exemption",
	"recommendation",
	"score",
	"assignment",
	"admission",
	"confirmation",
	"removal",
	"discipline",
	"expulsion",
	"screening",
	"yearly-rating",
	"other",
] as const;
export const VOTE_FORMS = ["hands", "paper"] as const;

/** Reasons for going past warnings, by the warning's code. */
const Reasons = z.record(z.string(), Line).default({});

export const RegisterDay = z.object({
	unitId: Id,
	kind: z.enum(KINDS).default("ordinary"),
	month: Month,
	on: Day,
	time: Time,
	place: Line,
	topic: Line.nullable().default(null),
	/** A record copied from paper carries its true dates; only such may be registered for a past day. */
	source: z.enum(["live", "paper"]).default("live"),
	registeredOn: Day.optional(),
});
export const ChangeDay = z.object({
	meetingId: Id,
	on: Day,
	time: Time,
	place: Line,
});
export const SetFocus = z.object({ unitId: Id, month: Month, words: Line });

export const AgendaItem = z.object({
	kind: z.enum(ITEM_KINDS),
	block: z.enum(BLOCKS),
	title: Line,
	presenterId: Id.nullable().default(null),
	plannedMinutes: z.number().int().min(1).max(240),
});
export const DraftAgenda = z.object({
	meetingId: Id,
	items: z.array(AgendaItem).min(1).max(30),
});
export const RecordCommittee = z.object({
	meetingId: Id,
	mode: z.enum(COMMITTEE_MODES),
	metOn: Day.nullable().default(null),
	note: Optional,
});
export const WriteDraft = z.object({
	meetingId: Id,
	outcome: z.enum(OUTCOMES),
	words: Words,
	on: Day.optional(),
});
export const AttachFile = z.object({
	meetingId: Id,
	name: z.string().trim().min(1).max(200),
	base64: z.base64().max(14_000_000),
});
export const RemoveFile = z.object({ fileId: Id });
export const MarkUpload = z.object({
	meetingId: Id,
	stage: z.enum(["before", "after"]),
	on: Day,
});
export const Prepare = z.object({ meetingId: Id, reasons: Reasons });
export const Convene = z.object({
	meetingId: Id,
	reasons: Reasons,
	on: Day.optional(),
	number: z.string().trim().min(1).max(40).optional(),
});

export const Open = z.object({
	meetingId: Id,
	chairId: Id,
	noteTakerId: Id,
	reasons: Reasons,
	on: Day.optional(),
	at: Time.optional(),
	happenedAt: Moment,
});

// `was` is what the device saw of a fact before it changed it; where it is given, another device's change in between is put to the chair.
const Presence = z.object({
	presence: z.enum(PRESENCES).nullable(),
	reason: z.string().trim().max(300).nullable().default(null),
	specialDuty: z.boolean().default(false),
});
export const MarkAttendance = z.object({
	meetingId: Id,
	happenedAt: Moment,
	marks: z
		.array(
			Presence.extend({
				memberId: Id,
				was: Presence.optional(),
			}),
		)
		.min(1)
		.max(500),
});
export const AddGuest = z.object({
	meetingId: Id,
	role: z.enum(["superior", "temporary-here", "guest"]),
	name: Line,
	post: z.string().trim().max(200).nullable().default(null),
	memberId: Id.nullable().default(null),
});
/** What the code on the chair's screen says. */
export const ComeByCode = z.object({
	meetingId: Id,
	codeTime: z.number().int().min(0),
	code: z.string().regex(/^[0-9a-f]{20}$/, "phải là mã điểm danh"),
});
export const StartItem = z.object({
	meetingId: Id,
	itemId: Id,
	happenedAt: Moment,
});
export const RecordOpinion = z.object({
	meetingId: Id,
	itemId: Id.nullable().default(null),
	memberId: Id,
	kind: z.enum(OPINION_KINDS).default("opinion"),
	words: Words.default(""),
	happenedAt: Moment,
});
const Noted = z.object({ kind: z.enum(OPINION_KINDS), words: Words });
export const CorrectOpinion = Noted.extend({
	opinionId: Id,
	was: Noted.optional(),
});
export const NoteCriticism = Promised.extend({
	opinionId: Id,
	/** About whom it is. */
	memberId: Id,
	/** When it is looked at again. */
	lookOn: Day,
});
const Finding = z.object({
	result: z.enum(["done", "partly", "not-done"]),
	figure: z.string().trim().max(100).nullable().default(null),
	cause: Optional,
	handling: z.enum(["closed", "carried", "watched"]),
	handlingWords: Optional,
	newDueOn: Day.nullable().default(null),
});
export const JudgeTask = Finding.extend({
	meetingId: Id,
	taskId: Id,
	was: Finding.nullable().optional(),
});
export const AssignTask = z.object({
	meetingId: Id,
	title: Line,
	ownerId: Id.nullable().default(null),
	ownerText: z.string().trim().max(200).nullable().default(null),
	dueOn: Day.nullable().default(null),
	measure: z.string().trim().max(500).default(""),
	carriedFrom: Id.nullable().default(null),
	ofTheme: z.boolean().default(false),
});
export const DropTask = z.object({ meetingTaskId: Id });
const Hands = z.object({
	inFavour: z.number().int().min(0).max(5000),
	against: z.number().int().min(0).max(5000),
	abstained: z.number().int().min(0).max(5000),
	/** Hands or cards raised, or paper ballots as the tellers counted them. */
	form: z.enum(VOTE_FORMS).default("hands"),
	invalid: z.number().int().min(0).max(5000).default(0),
	issued: z.number().int().min(0).max(5000).nullable().default(null),
});
export const RecordVote = Hands.extend({
	meetingId: Id,
	matter: z.enum(MATTERS),
	title: Line,
	happenedAt: Moment,
	was: Hands.nullable().optional(),
	note: z.string().trim().max(300).nullable().default(null),
});
export const OpenBallot = z.object({
	meetingId: Id,
	matter: z.enum(MATTERS),
	title: Line,
	recipient: Recipient,
});
const Concluded = z.object({
	conclusion: Words,
	answers: Optional,
	superiorRemark: Optional,
	feeNote: Optional,
	outcome: z.enum(OUTCOMES),
	praise: z.number().int().min(0).max(100).default(0),
	reminders: z.number().int().min(0).max(100).default(0),
	minutesAdopted: z.boolean(),
});
export const Conclude = Concluded.extend({
	meetingId: Id,
	was: Concluded.optional(),
});
export const Score = z.object({
	meetingId: Id,
	marks: Marks,
	/** What a paper sheet states; kept beside the sum of its lines, never used as the score. */
	stated: z
		.object({ total: z.number().min(0).max(100), band: Band })
		.nullable()
		.default(null),
	was: Marks.nullable().optional(),
});
export const SettleConflict = z.object({
	conflictId: Id,
	/** What stands stays, or what the other device said comes in its place. */
	choice: z.enum(["stands", "said"]),
});
export const Close = z.object({
	meetingId: Id,
	reasons: Reasons,
	at: Time.optional(),
	number: z.string().trim().min(1).max(40).optional(),
});
export const AddAddendum = z.object({ meetingId: Id, words: Words.min(5) });
