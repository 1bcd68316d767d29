import { z } from "zod";
import type { IsoDate, PartialDate } from "../../../charter/calendar.ts";
import type { PositionKind } from "../../../charter/positions.ts";

/** What a cell of a spreadsheet holds. */
export type Cell = string | number | boolean | { date: IsoDate } | null;

/** A sheet as the file has it; `rows[0]` is row 1, `struck` the numbers of the rows written struck through. */
export type Sheet = {
	name: string;
	hidden: boolean;
	rows: Cell[][];
	struck: number[];
};

/** What a column of a member list may hold. */
export const FIELDS = [
	"number",
	"cardNumber",
	"name",
	"familyName",
	"givenName",
	"birthDate",
	"birthDay",
	"birthMonth",
	"birthYear",
	"sex",
	"male",
	"female",
	"ethnicity",
	"religion",
	"ethnicityReligion",
	"homeTown",
	"address",
	"occupation",
	"phone",
	"education",
	"expertise",
	"politics",
	"schooling",
	"admittedOn",
	"officialOn",
	"partyPost",
	"governmentPost",
	"assignment",
	"exempt",
	"away",
	"residence213",
	"status",
	"unit",
	"remark",
] as const;
export type Field = (typeof FIELDS)[number];

/** How one sheet is to be read; proposed by the product, corrected by the clerk. Columns are keyed by letter. */
export const SheetMapping = z.object({
	sheet: z.string(),
	use: z.enum(["members", "skip"]),
	headerRow: z.int().min(0),
	bodyRow: z.int().min(1),
	columns: z.partialRecord(z.string().regex(/^[A-Z]{1,3}$/), z.enum(FIELDS)),
	/** The cell of the whole sheet, where the clerk says so. */
	unitId: z.string().nullable(),
});
export type SheetMapping = z.infer<typeof SheetMapping>;

/** A unit of the tree that a name in a list may mean. */
export type KnownUnit = { id: string; name: string };

/** What the reading of a list rests on: the cells that exist and the day the list speaks of. */
export type ListFacts = { units: readonly KnownUnit[]; asOf: IsoDate };

/** What a row of a list is. Only a `member` may become a member. */
export type RowKind =
	| "blank"
	| "group"
	| "subtotal"
	| "total"
	| "signature"
	| "note"
	| "candidate"
	| "former"
	| "member";

/** The cells of one row by field, "nt" and "-" already resolved. */
export type Source = Partial<Record<Field, Cell>>;

/** What the clerk said about one row: values as typed over, the cell, or that the row is left out; null takes back. */
export const RowDecision = z.object({
	values: z.partialRecord(z.enum(FIELDS), z.string().max(500)).optional(),
	unitId: z.string().nullable().optional(),
	leaveOut: z.enum(["double", "not-a-member"]).nullable().optional(),
});
export type RowDecision = z.infer<typeof RowDecision>;

/** One row of a sheet, lifted out of its layout. */
export type Entry = {
	sheet: string;
	row: number;
	kind: RowKind;
	/** The name above it: its group, else the title of the sheet, else the name of the sheet. */
	heading: string | null;
	source: Source;
	/** What was seen while lifting the row. */
	marks: WarningKind[];
};

export const WARNING_KINDS = [
	"nfd_text",
	"letter_eth",
	"stray_spaces",
	"code_lost_zeros",
	"code_has_spaces",
	"code_absent",
	"birth_year_only",
	"birth_two_digit_year",
	"date_as_text",
	"date_serial_plain",
	"month_only",
	"two_digit_year",
	"education_turned_date",
	"gender_word",
	"ditto",
	"dash_means_empty",
	"cell_name_typo",
	"cell_name_blank",
	"old_spelling",
	"official_date_missing",
	"probation_overdue",
	"exempt_other_words",
	"stt_repeated",
	"post_unknown",
	"maybe_same_person",
] as const;
export type WarningKind = (typeof WARNING_KINDS)[number];

export const ERROR_KINDS = [
	"missing_name",
	"missing_birth_date",
	"missing_admission_date",
	"missing_sex",
	"impossible_date",
	"unreadable_date",
	"date_in_future",
	"birth_century_unclear",
	"admitted_too_young",
	"official_before_admission",
	"code_wrong_length",
	"same_code_two_persons",
	"code_of_another_member",
	"cell_unknown",
	"cell_unclear",
	"cell_differs_from_heading",
] as const;
export type ErrorKind = (typeof ERROR_KINDS)[number];

/** Something to tell about a row: where it stands and what the sheet shows there (a date cell in ISO form). */
export type Problem<Kind extends string> = {
	kind: Kind;
	field: Field | null;
	column: string | null;
	shown: string | null;
	/** Names of the cells that may be meant, nearest first. */
	nearest?: readonly string[];
};
export type Warning = Problem<WarningKind>;
export type Fault = Problem<ErrorKind>;

/** A member as a list tells of them. Dates may be partial; a missing obligatory value is null and has an error. */
export type MemberValues = {
	cardNumber: string | null;
	name: string | null;
	bornOn: PartialDate | null;
	sex: "male" | "female" | null;
	ethnicity: string | null;
	religion: string | null;
	homeTown: string | null;
	address: string | null;
	occupation: string | null;
	phone: string | null;
	education: string | null;
	expertise: string | null;
	politics: string | null;
	admittedOn: PartialDate | null;
	officialOn: PartialDate | null;
	status: "official" | "probationary";
	posts: PositionKind[];
	governmentPost: string | null;
	assignment: string | null;
	exempt: boolean;
	exemptSince: PartialDate | null;
	/** Works far from home, wherever Party activity takes place. */
	away: boolean;
	awayPlace: string | null;
	temporaryElsewhere: boolean;
	temporaryPlace: string | null;
	/** The cell of the place of residence (213-QĐ/TW, 2/1/2020). */
	residence213: string | null;
	unitId: string | null;
	/** What the remark says of a transfer under way. */
	transfer: "leaving" | "arriving" | null;
	remark: string | null;
};

/** A row read: what it says, what was put right by itself, what a person must answer. */
export type ReadRow = {
	sheet: string;
	row: number;
	kind: RowKind;
	/** Why the clerk left the row out. */
	leftOut: "double" | "not-a-member" | null;
	/** The name for comparing: lower case, without diacritics. */
	folded: string | null;
	/** That name with the full date of birth: two rows of one identity may be one person. */
	identity: string | null;
	values: MemberValues;
	warnings: Warning[];
	errors: Fault[];
};
