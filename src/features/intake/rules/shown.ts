import type {
	ShownRow,
	SketchedColumn,
	SketchedSheet,
} from "../schema/batch.ts";
import {
	type Cell,
	type Entry,
	FIELDS,
	type Field,
	type Problem,
	type RowDecision,
	type Sheet,
	type SheetMapping,
} from "../schema/list.ts";
import { isNumbering } from "./header.ts";
import type { JudgedRow } from "./match.ts";
import { letterOf, textIn } from "./text.ts";

const CLOSED: ReadonlySet<Field> = new Set([
	"cardNumber",
	"ethnicity",
	"religion",
	"ethnicityReligion",
]);

/** The last four digits of a long number, for recognising it without reading it out. */
export const masked = (text: string): string =>
	text.replace(/\d(?:[\d\s.]{6,})\d{4}|\d{9,}/g, (n) => `•••• ${n.slice(-4)}`);

/** A row for the page: closed values masked (Law 91/2025/QH15). */
export function shownRow(
	row: JudgedRow,
	entry: Entry | undefined,
	decision: RowDecision | undefined,
): ShownRow {
	const { name, sex, bornOn, admittedOn, officialOn, unitId, posts } =
		row.values;
	return {
		sheet: row.sheet,
		row: row.row,
		kind: row.kind,
		state: row.state,
		heading: entry?.heading ?? null,
		name,
		sex,
		bornOn,
		admittedOn,
		officialOn,
		unitId,
		posts,
		warnings: row.warnings.map(withoutClosed),
		errors: row.errors.map(withoutClosed),
		corrected: FIELDS.filter(
			(field) => decision?.values?.[field] !== undefined,
		),
	};
}

/** What stands in a closed column is recognised by its last four digits, or not shown at all. */
function withoutClosed<P extends Problem<string>>(problem: P): P {
	const { field, shown } = problem;
	if (!field || !shown || !CLOSED.has(field)) return problem;
	const digits = shown.replace(/\D/g, "");
	return { ...problem, shown: digits && `•••• ${digits.slice(-4)}` };
}

/** Every sheet with its headings and a sample under each, so that a person can say what a column holds. */
export function sketchesOf(
	sheets: readonly Sheet[],
	mappings: readonly SheetMapping[],
): SketchedSheet[] {
	return sheets.flatMap((sheet) => {
		const mapping = mappings.find((m) => m.sheet === sheet.name);
		return mapping ? [sketchOf(sheet, mapping)] : [];
	});
}

function sketchOf(sheet: Sheet, mapping: SheetMapping): SketchedSheet {
	const header =
		mapping.headerRow > 0
			? sheet.rows.slice(mapping.headerRow - 1, mapping.bodyRow - 1)
			: [];
	const headings = header.filter(
		(row) => !isNumbering(row.flatMap((cell) => textIn(cell) ?? [])),
	);
	const body = sheet.rows.slice(
		mapping.bodyRow - 1,
		mapping.bodyRow - 1 + ROWS_TO_SAMPLE,
	);
	const width = Math.max(0, ...[...headings, ...body].map((row) => row.length));
	const sample = fullest(body);
	const columns = Array.from({ length: width }, (_, at): SketchedColumn => {
		const letter = letterOf(at);
		const heading = headings
			.flatMap((row) => textIn(row[at]) ?? [])
			.join(" – ");
		const field = mapping.columns[letter];
		const text = field && CLOSED.has(field) ? null : textIn(sample[at]);
		return { letter, heading: heading || null, sample: text && masked(text) };
	});
	return {
		mapping,
		hidden: sheet.hidden,
		columns: columns.filter(({ heading, sample }) => heading ?? sample),
	};
}

/** The row that fills most columns shows best what they hold. */
const fullest = (rows: readonly Cell[][]): Cell[] =>
	rows.reduce((best, row) => (filled(row) > filled(best) ? row : best), []);
const filled = (row: readonly Cell[]): number =>
	row.filter((cell) => cell !== null).length;

const ROWS_TO_SAMPLE = 30;
