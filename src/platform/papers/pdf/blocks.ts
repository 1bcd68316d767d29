import type { Content, ContentText, TableCell } from "pdfmake/interfaces.js";
import encodeQR from "qr";
import { dashed, plainText, shares } from "../arrange.ts";
import { type Layout, pointsOfMm, textWidth } from "../layouts.ts";
import type { Block, Column, Grid, QrCode, Runs } from "../paper.ts";
import { exactly, pdfGap, pdfRuns, sideBySide } from "./text.ts";

/** Marks a heading, which may not be the last thing on a page. */
export const HEADLINE = 1;

/** The body, one content per block. */
export const pdfBlocks = (
	layout: Layout,
	blocks: readonly Block[],
): Content[] => blocks.map((block) => pdfBlock(layout, block));

function pdfBlock(layout: Layout, block: Block): Content {
	switch (block.kind) {
		case "paragraph":
			return text(layout, block.text);
		case "bullet":
			return text(layout, dashed(block.text));
		case "heading":
			return {
				...text(layout, block.text),
				bold: block.level < 3,
				italics: block.level === 3,
				headlineLevel: HEADLINE,
			};
		case "spacer":
			return pdfGap(layout.line * block.lines);
		case "table":
			return grid(layout, block);
		case "qr":
			return { stack: [qrCode(layout, block), pdfGap(layout.gap)] };
	}
}

/** Letters of about five lines: a shorter paragraph is not parted between pages. */
const SHORT = 430;

const text = (layout: Layout, runs: Runs): ContentText => ({
	text: pdfRuns(runs),
	alignment: "justify",
	leadingIndent: pointsOfMm(layout.firstLine),
	fontSize: layout.sizes.body,
	lineHeight: exactly(layout.line, layout.sizes.body),
	margin: [0, 0, 0, layout.gap],
	unbreakable: plainText(runs).length < SHORT,
});

const CELL_PADDING = { left: 4, right: 4, top: 1.5, bottom: 1.5 };
const BORDER = 0.5;

function grid(layout: Layout, { columns, rows }: Grid): Content {
	const { left, right, top, bottom } = CELL_PADDING;
	const edges = (columns.length + 1) * BORDER;
	const whole = pointsOfMm(textWidth(layout)) - edges;
	const widths = shares(columns, whole).map((width) => width - left - right);
	return {
		margin: [0, 0, 0, layout.gap],
		layout: {
			hLineWidth: () => BORDER,
			vLineWidth: () => BORDER,
			paddingLeft: () => left,
			paddingRight: () => right,
			paddingTop: () => top,
			paddingBottom: () => bottom,
		},
		table: {
			widths,
			headerRows: 1,
			keepWithHeaderRows: 1,
			dontBreakRows: true,
			body: [
				columns.map((column) => ({
					text: column.title,
					bold: true,
					fontSize: layout.sizes.table,
					alignment: "center",
					verticalAlignment: "middle",
				})),
				...rows.map((cells) =>
					columns.map((column, at) => cell(layout, column, cells[at] ?? "")),
				),
			],
		},
	};
}

const cell = (
	layout: Layout,
	{ align = "left" }: Column,
	runs: Runs,
): TableCell => ({
	text: pdfRuns(runs),
	fontSize: layout.sizes.table,
	alignment: align,
});

function qrCode(layout: Layout, { content, side, beside }: QrCode): Content {
	return sideBySide(
		[
			[
				{ stack: pdfBlocks(layout, beside) },
				{
					svg: encodeQR(content, "svg", { border: 1 }),
					fit: [pointsOfMm(side), pointsOfMm(side)],
					alignment: "right",
				},
			],
		],
		[textWidth(layout) - side - 2, side + 2],
	);
}
