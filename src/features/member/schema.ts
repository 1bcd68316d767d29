import { z } from "zod";
import type { PartialDate } from "../../charter/calendar.ts";
import { isRealDay, MONTH, YEAR } from "../../charter/calendar.ts";
import { Day, Id } from "../org/schema.ts";

/** A day, or only its month or year where an old file holds no more. */
export const Partial = z
	.string()
	.refine(
		(text) => YEAR.test(text) || MONTH.test(text) || isRealDay(text),
		"phải là ngày, tháng hoặc năm có thật",
	);
const Words = z.string().trim().max(500).nullable();
const Note = Words.default(null);
const Official = Partial.nullable();
const Card = z
	.string()
	.regex(/^\d{12}$/, "phải có 12 chữ số")
	.nullable();

export const SEXES = ["male", "female"] as const;
export const CLASSES = ["official", "probationary"] as const;
export const PARTICIPATIONS = [
	"exempt",
	"temporary-elsewhere",
	"away",
	"special-duty",
	"suspended",
] as const;

/** What is known of a member when the file is made. Ethnicity, religion and card number are closed fields. */
export const MemberFile = z.object({
	name: z.string().trim().min(1).max(120),
	sex: z.enum(SEXES),
	birth: Partial,
	class: z.enum(CLASSES),
	admitted: Partial,
	official: Official.default(null),
	card: Card.default(null),
	ethnicity: Note,
	religion: Note,
	hometown: Note,
	residence: Note,
	occupation: Note,
	education: Note,
	profession: Note,
	politicalTheory: Note,
	publicPost: Note,
	residenceCell: Note,
	note: Note,
});
export type MemberFile = z.output<typeof MemberFile>;

/** The open fields that are a line of text. */
export type OpenField =
	| "hometown"
	| "residence"
	| "residenceCell"
	| "occupation"
	| "publicPost"
	| "education"
	| "profession"
	| "politicalTheory"
	| "note";

export const AddMember = MemberFile.extend({
	unitId: Id,
	from: Day.nullable().default(null),
});

// A default would fill what was not named with nothing, and so delete it: fields here have none.
const Changes = MemberFile.omit({ name: true, birth: true })
	.extend({
		official: Official,
		card: Card,
		ethnicity: Words,
		religion: Words,
		hometown: Words,
		residence: Words,
		occupation: Words,
		education: Words,
		profession: Words,
	})
	.extend({
		politicalTheory: Words,
		publicPost: Words,
		residenceCell: Words,
		note: Words,
	})
	.partial();
export const ChangeMember = z.object({ memberId: Id, changes: Changes });
export const SetParticipation = z.object({
	memberId: Id,
	kind: z.enum(PARTICIPATIONS),
	from: Day.nullable().default(null),
	to: Day.nullable().default(null),
	note: Note,
	basis: Note,
});
export const EndParticipation = z.object({ participationId: Id, to: Day });
export const OpenClosedFields = z.object({
	memberId: Id,
	reason: z.string().trim().min(5).max(300),
});

export type Participation = {
	id: string;
	kind: (typeof PARTICIPATIONS)[number];
	fromOn: string | null;
	toOn: string | null;
	note: string | null;
	basis: string | null;
};

/** A member as listed; nothing closed. */
export type ListedMember = {
	id: string;
	name: string;
	sex: (typeof SEXES)[number];
	birth: PartialDate;
	class: (typeof CLASSES)[number];
	admitted: PartialDate;
	official: PartialDate | null;
	unitId: string;
	unitName: string;
	participations: (typeof PARTICIPATIONS)[number][];
	posts: string[];
};

/** A member on the roll of a cell on a day: what a roll-call and a vote need. */
export type RollMember = {
	id: string;
	name: string;
	class: (typeof CLASSES)[number];
	birth: PartialDate;
	participations: (typeof PARTICIPATIONS)[number][];
	posts: string[];
};
