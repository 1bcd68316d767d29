import {
	AlignmentType,
	BorderStyle,
	type IParagraphOptions,
	LineRuleType,
	Paragraph,
	Table,
	TableCell,
	TableLayoutType,
	TableRow,
	TextRun,
	VerticalAlignTable,
	WidthType,
} from "docx";
import { runsOf } from "../arrange.ts";
import { type Layout, twipsOfMm } from "../layouts.ts";
import type { Runs } from "../paper.ts";

export type WordBlock = Paragraph | Table;

export type Look = {
	size: number;
	bold?: boolean;
	italics?: boolean;
	underline?: boolean;
};

/** Twentieths of a point. */
export const twips = (points: number): number => Math.round(points * 20);

/** Runs of one look; a run's own weight adds to it. */
export function wordRuns(runs: Runs, look: Look): TextRun[] {
	return runsOf(runs).map((run) => {
		const piece = typeof run === "string" ? { text: run } : run;
		return new TextRun({
			text: piece.text,
			size: Math.round(look.size * 2),
			bold: look.bold === true || "bold" in piece,
			italics: look.italics === true || "italic" in piece,
			...(look.underline ? { underline: {} } : {}),
		});
	});
}

/** A paragraph on exact lines without indent, centred unless told otherwise. */
export function wordLine(
	layout: Layout,
	runs: Runs,
	look: Look,
	more: IParagraphOptions = {},
): Paragraph {
	return new Paragraph({
		alignment: AlignmentType.CENTER,
		...more,
		spacing: {
			line: twips(layout.line),
			lineRule: LineRuleType.EXACT,
			...more.spacing,
		},
		children: wordRuns(runs, look),
	});
}

/** Rows of cells without borders; `widths` in millimetres. */
export function sideBySide(
	rows: readonly (readonly (readonly WordBlock[])[])[],
	widths: readonly number[],
): Table {
	const columns = widths.map(twipsOfMm);
	return new Table({
		layout: TableLayoutType.FIXED,
		width: { size: columns.reduce((a, b) => a + b, 0), type: WidthType.DXA },
		columnWidths: columns,
		borders: { ...NO_EDGES, insideHorizontal: NONE, insideVertical: NONE },
		margins: { left: 0, right: 0, top: 0, bottom: 0 },
		rows: rows.map(
			(cells) =>
				new TableRow({
					cantSplit: true,
					children: cells.map(
						(children, at) =>
							new TableCell({
								children,
								borders: NO_EDGES,
								verticalAlign: VerticalAlignTable.TOP,
								width: { size: columns[at] ?? 0, type: WidthType.DXA },
							}),
					),
				}),
		),
	});
}

/** An empty paragraph of `points`: Word joins two tables that touch. */
export const wordGap = (points: number, keepNext = false): Paragraph =>
	new Paragraph({
		keepNext,
		spacing: {
			line: twips(points),
			lineRule: LineRuleType.EXACT,
			before: 0,
			after: 0,
		},
		children: [],
	});

const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const NO_EDGES = { top: NONE, bottom: NONE, left: NONE, right: NONE };
