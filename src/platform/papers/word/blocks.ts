import {
	AlignmentType,
	BorderStyle,
	ImageRun,
	LineRuleType,
	Paragraph,
	Table,
	TableCell,
	TableLayoutType,
	TableRow,
	VerticalAlignTable,
	WidthType,
} from "docx";
import encodeQR from "qr";
import { dashed, shares } from "../arrange.ts";
import { type Layout, textWidth, twipsOfMm } from "../layouts.ts";
import type { Block, Column, Grid, QrCode, Runs } from "../paper.ts";
import {
	sideBySide,
	twips,
	type WordBlock,
	wordGap,
	wordRuns,
} from "./text.ts";

/** The body; `held` keeps its last paragraph on the page of what follows. */
export function wordBlocks(
	layout: Layout,
	blocks: readonly Block[],
	held = false,
): WordBlock[] {
	return blocks.flatMap((block, at) =>
		wordBlock(layout, block, held && at === blocks.length - 1),
	);
}

function wordBlock(layout: Layout, block: Block, held: boolean): WordBlock[] {
	switch (block.kind) {
		case "paragraph":
			return [text(layout, block.text, { keepNext: held })];
		case "bullet":
			return [text(layout, dashed(block.text), { keepNext: held })];
		case "heading":
			return [
				text(layout, block.text, {
					keepNext: true,
					bold: block.level < 3,
					italics: block.level === 3,
				}),
			];
		case "spacer":
			return [wordGap(layout.line * block.lines)];
		case "table":
			return [grid(layout, block), wordGap(layout.gap)];
		case "qr":
			return [qrCode(layout, block), wordGap(layout.gap)];
	}
}

function text(
	layout: Layout,
	runs: Runs,
	look: { keepNext: boolean; bold?: boolean; italics?: boolean },
): Paragraph {
	return new Paragraph({
		alignment: AlignmentType.BOTH,
		indent: { firstLine: twipsOfMm(layout.firstLine) },
		spacing: {
			line: twips(layout.line),
			lineRule: LineRuleType.EXACT,
			after: twips(layout.gap),
		},
		keepNext: look.keepNext,
		widowControl: true,
		children: wordRuns(runs, { size: layout.sizes.body, ...look }),
	});
}

function grid(layout: Layout, { columns, rows }: Grid): Table {
	const widths = shares(columns, textWidth(layout)).map(twipsOfMm);
	const row = (cells: readonly Runs[], header: boolean) =>
		new TableRow({
			cantSplit: true,
			tableHeader: header,
			children: columns.map((column, at) =>
				cell(layout, cells[at] ?? "", column, widths[at] ?? 0, header),
			),
		});
	return new Table({
		layout: TableLayoutType.FIXED,
		width: { size: twipsOfMm(textWidth(layout)), type: WidthType.DXA },
		columnWidths: widths,
		rows: [
			row(
				columns.map((column) => column.title),
				true,
			),
			...rows.map((cells) => row(cells, false)),
		],
	});
}

const CELL_PADDING = { left: 80, right: 80, top: 30, bottom: 30 };
const ALIGNMENTS = {
	left: AlignmentType.LEFT,
	center: AlignmentType.CENTER,
	right: AlignmentType.RIGHT,
} as const;

function cell(
	layout: Layout,
	runs: Runs,
	{ align = "left" }: Column,
	width: number,
	header: boolean,
): TableCell {
	return new TableCell({
		width: { size: width, type: WidthType.DXA },
		margins: CELL_PADDING,
		verticalAlign: header ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
		borders: BLACK_EDGES,
		children: [
			new Paragraph({
				alignment: header ? AlignmentType.CENTER : ALIGNMENTS[align],
				spacing: { line: 240, lineRule: LineRuleType.AUTO },
				keepNext: header,
				children: wordRuns(runs, { size: layout.sizes.table, bold: header }),
			}),
		],
	});
}

const BLACK = { style: BorderStyle.SINGLE, size: 4, color: "000000" } as const;
const BLACK_EDGES = { top: BLACK, bottom: BLACK, left: BLACK, right: BLACK };

function qrCode(layout: Layout, { content, side, beside }: QrCode): Table {
	const pixels = (side / 25.4) * 96;
	const picture = new Paragraph({
		alignment: AlignmentType.RIGHT,
		children: [
			new ImageRun({
				type: "gif",
				data: encodeQR(content, "gif", { scale: 8, border: 1 }),
				transformation: { width: pixels, height: pixels },
				altText: { name: "QR", description: content, title: content },
			}),
		],
	});
	return sideBySide(
		[[wordBlocks(layout, beside), [picture]]],
		[textWidth(layout) - side - 2, side + 2],
	);
}
