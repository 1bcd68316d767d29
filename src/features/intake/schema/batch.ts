import { z } from "zod";
import type { IsoDate, PartialDate } from "../../../charter/calendar.ts";
import type { PositionKind } from "../../../charter/positions.ts";
import { Day, Id } from "../../org/schema.ts";
import {
	type Entry,
	type ErrorKind,
	type Fault,
	type Field,
	type MemberValues,
	RowDecision,
	type RowKind,
	SheetMapping,
	type Warning,
	type WarningKind,
} from "./list.ts";

/** Bytes of a request that carries a file of 20 MB in base64. */
export const LARGEST_FILE = 28 * 1024 * 1024;
const File = z.object({
	fileName: z.string().trim().min(1).max(200),
	content: z.base64().max(LARGEST_FILE),
});
const PostsFrom = Day.nullable().default(null);

export const OpenBatch = File.extend({ unitId: Id });
export const MapColumns = z.object({
	batchId: Id,
	sheets: z.array(SheetMapping).max(400),
});
export const DecideRow = z.object({
	batchId: Id,
	sheet: z.string(),
	row: z.int(),
	decision: RowDecision,
});
export const CommitBatch = z.object({ batchId: Id, postsFrom: PostsFrom });
export const CancelBatch = z.object({ batchId: Id });
export const ExportRejected = z.object({ batchId: Id });
/** A list named by the code or the id of its organisation, for the command line. */
export const ImportMembers = File.extend({
	unit: z.string().trim().min(1).max(80),
	postsFrom: PostsFrom,
	/** Reads and compares, writes nothing. */
	dryRun: z.boolean().default(false),
});

export const ROW_STATES = [
	"ready",
	"faulty",
	"double",
	"known",
	"left-out",
	"former",
	"candidate",
	"claim",
] as const;
export type RowState = (typeof ROW_STATES)[number];
export type BatchStatus = "open" | "waiting" | "done" | "cancelled";

/** A row as a page shows it: no closed value stands in it in full. */
export type ShownRow = Pick<
	MemberValues,
	"name" | "sex" | "bornOn" | "admittedOn" | "officialOn" | "unitId" | "posts"
> & {
	sheet: string;
	row: number;
	kind: RowKind;
	state: RowState;
	heading: string | null;
	warnings: Warning[];
	errors: Fault[];
	/** Fields that the clerk typed over. */
	corrected: Field[];
};

/** A row that waits in a list. */
export type Waiting = {
	position: number;
	entry: Entry;
	state: RowState;
	shown: ShownRow;
	decision: RowDecision | undefined;
};

/** A column of a sheet for the page that maps it. */
export type SketchedColumn = {
	letter: string;
	heading: string | null;
	sample: string | null;
};
export type SketchedSheet = {
	mapping: SheetMapping;
	hidden: boolean;
	columns: SketchedColumn[];
};

export type UnitFigures = {
	unitId: string | null;
	name: string | null;
	rows: number;
	persons: number;
	male: number;
	female: number;
	official: number;
	probationary: number;
	exempt: number;
	away: number;
	temporaryElsewhere: number;
};

export type ShownDuplicate = {
	kind: "transfer_in_flight" | "listed_twice";
	name: string;
	rows: { sheet: string; row: number; unitName: string | null }[];
	keep: { sheet: string; row: number };
};

/** What a reading comes to. */
export type Summary = {
	states: Partial<Record<RowState, number>>;
	figures: UnitFigures;
	byUnit: UnitFigures[];
	errors: { kind: ErrorKind; count: number }[];
	warnings: { kind: WarningKind; count: number }[];
	duplicates: ShownDuplicate[];
	sameNames: { name: string; rows: { sheet: string; row: number }[] }[];
	claims: {
		sheet: string;
		row: number;
		unitName: string | null;
		figure: "persons" | "female" | "probationary" | "exempt";
		stated: number;
		found: number;
	}[];
	imported: Imported | null;
};

/** What an import did. */
export type Imported = {
	added: number;
	/** People of the list who already stood in the system. */
	known: number;
	posts: number;
	/** Posts of the list that were not given: the unit has another head, or the committee is not in this organisation. */
	postsNotGiven: {
		name: string;
		position: PositionKind;
		unitName: string | null;
	}[];
};

export type BatchHead = {
	id: string;
	unitId: string;
	unitName: string;
	path: string;
	fileName: string;
	asOf: IsoDate;
	status: BatchStatus;
	openedByName: string;
	openedAt: string;
	settledAt: string | null;
	summary: Summary;
};

/** A member who already stands in the system, as far as a list can be compared with. */
export type KnownMember = {
	id: string;
	folded: string;
	birth: PartialDate;
	/** Keyed hash of the card number, in hex. */
	mac: string | null;
};
