import { z } from "zod";
import { isRealDay, MONTH, YEAR } from "../../charter/calendar.ts";
import {
	CELL_POSITIONS,
	COMMITTEE_POSITIONS,
} from "../../charter/positions.ts";

export const Day = z.string().refine(isRealDay, "không phải một ngày có thật");
export const Month = z.string().regex(MONTH, "phải là năm-tháng");
export const Year = z.string().regex(YEAR, "phải là năm");
export const Time = z
	.string()
	.regex(/^([01]\d|2[0-3]):[0-5]\d$/, "phải là giờ:phút");
export const Id = z.uuid();
/** A line of text a person types: never empty, never endless. */
export const Line = z.string().trim().min(1).max(500);

export const UNIT_KINDS = [
	"province",
	"bloc",
	"district",
	"commune",
	"base-committee",
	"section-committee",
	"base-cell",
	"cell",
] as const;
export const UNIT_TYPES = [
	"rural",
	"residential",
	"school",
	"police",
	"military",
	"health",
	"agency",
	"public-service",
	"state-enterprise",
	"private-enterprise",
	"press",
	"other",
] as const;

const Code = z.string().trim().min(1).max(40).nullable().default(null);

export const SetUp = z.object({
	name: Line,
	kind: z.enum(UNIT_KINDS),
	code: Code,
	place: Line,
	since: Day,
	adminLogin: z.string().trim().toLowerCase().min(3).max(60),
	adminPassword: z.string().min(8).max(200),
});

export const FoundUnit = z.object({
	parentId: Id,
	name: Line,
	kind: z.enum(UNIT_KINDS),
	type: z.enum(UNIT_TYPES).nullable().default(null),
	code: Code,
	place: z.string().trim().max(100).nullable().default(null),
	on: Day,
	basis: z.string().trim().max(300).nullable().default(null),
});

export const ChangeUnit = z.object({
	unitId: Id,
	on: Day,
	name: Line.optional(),
	type: z.enum(UNIT_TYPES).nullable().optional(),
	code: z.string().trim().min(1).max(40).nullable().optional(),
	place: z.string().trim().max(100).nullable().optional(),
	basis: z.string().trim().max(300).nullable().default(null),
});

export const MoveUnit = z.object({
	unitId: Id,
	parentId: Id,
	on: Day,
	basis: z.string().trim().max(300).nullable().default(null),
});
export const DissolveUnit = z.object({ unitId: Id, on: Day, basis: Line });

export const GRANTED = [...CELL_POSITIONS, ...COMMITTEE_POSITIONS] as const;
export const Appoint = z.object({
	unitId: Id,
	memberId: Id,
	position: z.enum(GRANTED),
	from: Day,
	note: z.string().trim().max(300).nullable().default(null),
});
export const EndPosition = z.object({ positionId: Id, to: Day });
export const OpenTerm = z.object({
	unitId: Id,
	from: Day,
	to: Day.nullable().default(null),
});

export const SetRule = z.object({
	unitId: Id,
	parameter: z.string().max(100),
	value: z.unknown(),
	from: Day,
	to: Day.nullable().default(null),
	source: Line,
	reason: z.string().trim().max(500).nullable().default(null),
	confirmed: z.boolean().default(false),
});

/** What changed of a unit, by which decision, recorded by whom. `before` and `after` hold what the kind of change is about. */
export type UnitEvent = {
	kind: "founded" | "renamed" | "moved" | "changed" | "dissolved";
	happenedOn: string;
	basis: string | null;
	before: UnitWords | null;
	after: UnitWords | null;
	/** The units above it before and after a move. */
	fromParent: string | null;
	toParent: string | null;
	recordedBy: string | null;
	recordedAt: string;
};
type UnitWords = {
	name?: string;
	type?: Unit["type"];
	code?: string | null;
	place?: string | null;
};

/** A unit as it stands on a day. */
export type Unit = {
	id: string;
	name: string;
	kind: (typeof UNIT_KINDS)[number];
	type: (typeof UNIT_TYPES)[number] | null;
	code: string | null;
	place: string | null;
	parentId: string | null;
	path: string;
	validFrom: string;
	validTo: string | null;
};
