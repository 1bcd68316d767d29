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

const withoutClosed = <P extends Problem<string>>(problem: P): P =>
	problem.field && CLOSED.has(problem.field) && problem.shown
		? { ...problem, shown: masked(problem.shown) }
		: problem;

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
	const columns = Array.from({ length: width }, (_, i) =>
		columnAt(i, headings, body),
	);
	return {
		mapping,
		hidden: sheet.hidden,
		columns: columns.filter(({ heading, sample }) => heading ?? sample),
	};
}

const ROWS_TO_SAMPLE = 30;

function columnAt(
	i: number,
	headings: readonly Cell[][],
	body: readonly Cell[][],
): SketchedColumn {
	const heading = headings.flatMap((row) => textIn(row[i]) ?? []).join(" – ");
	const sample = body
		.map((row) => textIn(row[i]))
		.find((text) => text !== null);
	return {
		letter: letterOf(i),
		heading: heading || null,
		sample: sample ? masked(sample) : null,
	};
}
