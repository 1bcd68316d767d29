import { showDateInWords } from "../../charter/calendar.ts";
import { LAYOUTS, type Layout, pointsOfMm, textWidth } from "./layouts.ts";
import type { Column, Paper, Run, Runs, Signature } from "./paper.ts";
import { breakEvenly, widthOf } from "./text-width.ts";

/** Lines of the header at a size where they stand in their column. */
export type Fitted = { lines: string[]; size: number };

/** What Word and PDF both need to know of a paper, decided once. */
export type Arranged = {
	layout: Layout;
	superior: Fitted | null;
	body: Fitted;
	placeAndDate: Fitted;
	/** Points. */
	mottoWidth: number;
	addressees: string[];
	recipients: string[];
};

/** Header lines sized and broken, recipients dashed and separated. */
export function arrange(paper: Paper): Arranged {
	const layout = LAYOUTS[paper.layout];
	const left = pointsOfMm(layout.columns.left) - 2;
	const right = pointsOfMm(layout.columns.right) - 2;
	const bodies = [paper.superior ?? "", paper.body];
	const size = sizeFor(layout, left, bodies);
	const placeAndDate = `${paper.place}, ${showDateInWords(paper.date)}`;
	return {
		layout,
		superior:
			paper.superior === null ? null : fitInto(paper.superior, left, size),
		body: fitInto(paper.body, left, size),
		placeAndDate: fitInto(
			placeAndDate,
			right,
			sizeFor(layout, right, [placeAndDate], false),
			false,
		),
		mottoWidth: widthOf(layout.motto, layout.sizes.title, true),
		addressees: separated(paper.addressees, layout.separator),
		recipients: separated(paper.recipients, layout.separator),
	};
}

function sizeFor(
	layout: Layout,
	width: number,
	texts: string[],
	bold = true,
): number {
	const fits = (size: number) =>
		texts.every((text) => widthOf(text, size, bold) <= width);
	const sizes: readonly number[] = layout.sizes.header;
	return sizes.find(fits) ?? Math.min(...sizes);
}

const fitInto = (
	text: string,
	width: number,
	size: number,
	bold = true,
): Fitted => ({ lines: breakEvenly(text, width, size, bold), size });

function separated(recipients: readonly string[], separator: string): string[] {
	const last = recipients.length - 1;
	return recipients.map(
		(recipient, at) => `- ${recipient}${at === last ? "." : separator}`,
	);
}

/** A cell of the signing rows. */
export type ClosingCell = Signature | "recipients" | null;

/**
 * The signing rows and their widths in millimetres: recipients beside the one
 * signature, below two.
 */
export function closingColumns(paper: Paper, { layout }: Arranged) {
	const [first, second] = paper.signatures;
	const recipients = paper.recipients.length > 0 ? "recipients" : null;
	const half = textWidth(layout) / 2;
	const rows: ClosingCell[][] = [];
	if (first && second) {
		rows.push([first, second]);
		if (recipients) rows.push([null, null], [recipients, null]);
		return { rows, widths: [half, half] };
	}
	if (first || recipients) rows.push([recipients, first ?? null]);
	return { rows, widths: [layout.columns.left, layout.columns.right] };
}

/** Millimetres of the sheet as it lies, and of its margins. */
export function pageOf({ sheet }: Paper, layout: Layout) {
	const { page, margins, slipMargin } = layout;
	if (sheet === "A4") return { ...page, margins, across: false };
	return {
		width: page.width,
		height: Math.floor(page.height / 2),
		margins: { ...margins, top: slipMargin, bottom: slipMargin },
		across: true,
	};
}

/** The width of each column of a table that fills `width`. */
export function shares(columns: readonly Column[], width: number): number[] {
	const whole = columns.reduce((sum, column) => sum + column.width, 0);
	return columns.map((column) => (column.width * width) / whole);
}

/** The pieces of a line as a list. */
export const runsOf = (runs: Runs): readonly Run[] =>
	typeof runs === "string" ? [runs] : runs;

/** A line of a list. */
export const dashed = (runs: Runs): Runs => ["- ", ...runsOf(runs)];

/** The words of a line without their weight. */
export const plainText = (runs: Runs): string =>
	runsOf(runs)
		.map((run) => (typeof run === "string" ? run : run.text))
		.join("");
