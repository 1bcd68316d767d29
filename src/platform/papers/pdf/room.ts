import { plainText, shares } from "../arrange.ts";
import { type Layout, pointsOfMm, textWidth } from "../layouts.ts";
import type { Block, Grid, Runs } from "../paper.ts";
import { linesIn } from "../text-width.ts";
import { NATURAL_LINE } from "./text.ts";

/** Points around the text of a table cell. */
export const CELL = { left: 4, right: 4, top: 1.5, bottom: 1.5, border: 0.5 };

/** Letters of about five lines: a shorter paragraph is not parted between pages. */
const SHORT = 430;
export const isShort = (runs: Runs): boolean => plainText(runs).length < SHORT;

/**
 * Points that the block at `at` needs on a page to begin there: a heading together with the beginning of what follows,
 * a short paragraph whole, a long one two lines, a table its head and first row. Never less than it really takes.
 */
export function roomFor(
	layout: Layout,
	blocks: readonly Block[],
	at: number,
): number {
	const block = blocks[at];
	switch (block?.kind) {
		case "heading":
			return (
				heightOf(layout, block.text, true) +
				layout.gap +
				roomFor(layout, blocks, at + 1)
			);
		case "paragraph":
		case "bullet":
			return isShort(block.text)
				? heightOf(layout, plainText(block.text), false)
				: 2 * layout.line;
		case "table":
			return rowHeight(layout, block, 0) + rowHeight(layout, block, 1);
		case "qr":
			return pointsOfMm(block.side);
		default:
			return 0;
	}
}

function heightOf(layout: Layout, text: string, bold: boolean): number {
	const indent = " ".repeat(8);
	const width = pointsOfMm(textWidth(layout));
	return linesIn(indent + text, width, layout.sizes.body, bold) * layout.line;
}

/** Row 0 is the head. */
function rowHeight(layout: Layout, { columns, rows }: Grid, at: number) {
	const size = layout.sizes.table;
	const widths = shares(columns, pointsOfMm(textWidth(layout)));
	const lines = columns.map((column, index) => {
		const text = at === 0 ? column.title : (rows[at - 1]?.[index] ?? "");
		const inner = (widths[index] ?? 0) - CELL.left - CELL.right - CELL.border;
		return linesIn(plainText(text), inner, size, at === 0);
	});
	return (
		Math.max(...lines) * size * NATURAL_LINE +
		CELL.top +
		CELL.bottom +
		CELL.border
	);
}
