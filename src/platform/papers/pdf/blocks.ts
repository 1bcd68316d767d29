import type { Content, ContentText, TableCell } from "pdfmake/interfaces.js";
import encodeQR from "qr";
import { dashed, shares } from "../arrange.ts";
import { type Layout, pointsOfMm, textWidth } from "../layouts.ts";
import type { Block, Column, Grid, Heading, QrCode, Runs } from "../paper.ts";
import { CELL, isShort, roomFor } from "./room.ts";
import { exactly, pdfGap, pdfRuns, sideBySide } from "./text.ts";

/** The body, one content per block. */
export const pdfBlocks = (
	layout: Layout,
	blocks: readonly Block[],
): Content[] =>
	blocks.map((block, at) =>
		block.kind === "heading"
			? heading(layout, block, roomFor(layout, blocks, at))
			: pdfBlock(layout, block),
	);

/** Its level tells the room it needs, below which it goes to the next page. */
const heading = (
	layout: Layout,
	{ text: words, level }: Heading,
	room: number,
): Content => ({
	...text(layout, words),
	bold: level < 3,
	italics: level === 3,
	headlineLevel: room,
});

function pdfBlock(layout: Layout, block: Exclude<Block, Heading>): Content {
	switch (block.kind) {
		case "paragraph":
			return text(layout, block.text);
		case "bullet":
			return text(layout, dashed(block.text));
		case "spacer":
			return pdfGap(layout.line * block.lines);
		case "table":
			return grid(layout, block);
		case "qr":
			return { stack: [qrCode(layout, block), pdfGap(layout.gap)] };
	}
}

const text = (layout: Layout, runs: Runs): ContentText => ({
	text: pdfRuns(runs),
	alignment: "justify",
	leadingIndent: pointsOfMm(layout.firstLine),
	fontSize: layout.sizes.body,
	lineHeight: exactly(layout.line, layout.sizes.body),
	margin: [0, 0, 0, layout.gap],
	unbreakable: isShort(runs),
});

function grid(layout: Layout, { columns, rows }: Grid): Content {
	const { left, right, top, bottom, border } = CELL;
	const edges = (columns.length + 1) * border;
	const whole = pointsOfMm(textWidth(layout)) - edges;
	const widths = shares(columns, whole).map((width) => width - left - right);
	return {
		margin: [0, 0, 0, layout.gap],
		layout: {
			hLineWidth: () => border,
			vLineWidth: () => border,
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
