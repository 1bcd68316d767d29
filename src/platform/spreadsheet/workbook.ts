import type { IsoDate } from "../../charter/calendar.ts";

/** What a cell holds; a date is a calendar day, without time or zone. */
export type Cell = string | number | boolean | { date: IsoDate } | null;

/** One sheet: `rows[0]` is row 1 of the file, empty rows are kept; `struck` holds the numbers of the rows written struck through. */
export type Sheet = {
	name: string;
	hidden: boolean;
	rows: Cell[][];
	struck: number[];
};

/** Why a file cannot be read. */
export type Unreadable =
	| "file.empty"
	| "file.too-large"
	| "file.too-heavy"
	| "file.locked"
	| "file.old-format"
	| "file.has-macros"
	| "file.not-a-workbook"
	| "file.damaged";

export type Reading =
	| { ok: true; sheets: Sheet[] }
	| { ok: false; code: Unreadable };
