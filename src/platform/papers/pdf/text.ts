import type { Content, Style } from "pdfmake/interfaces.js";
import { runsOf } from "../arrange.ts";
import { type Layout, pointsOfMm } from "../layouts.ts";
import type { Runs } from "../paper.ts";

/** Height of a line of Tinos, in sizes: ascent and descent of the font. */
export const NATURAL_LINE = (1825 + 443) / 2048;

/** The factor that makes lines of `size` points exactly `line` points high. */
export const exactly = (line: number, size: number): number =>
	line / (size * NATURAL_LINE);

/** Runs as pdfmake takes them. */
export const pdfRuns = (runs: Runs) =>
	runsOf(runs).map((run) =>
		typeof run === "string"
			? { text: run }
			: {
					text: run.text,
					...("bold" in run ? { bold: true } : {}),
					...("italic" in run ? { italics: true } : {}),
				},
	);

/** A paragraph on exact lines without indent, centred unless told otherwise. */
export function pdfLine(
	layout: Layout,
	runs: Runs,
	look: Style & { fontSize: number },
): Content {
	return {
		text: pdfRuns(runs),
		alignment: "center",
		lineHeight: exactly(layout.line, look.fontSize),
		...look,
	};
}

/** Rows of cells without borders; `widths` in millimetres. */
export function sideBySide(
	rows: readonly (readonly Content[])[],
	widths: readonly number[],
): Content {
	return {
		layout: {
			hLineWidth: () => 0,
			vLineWidth: () => 0,
			paddingLeft: () => 0,
			paddingRight: () => 0,
			paddingTop: () => 0,
			paddingBottom: () => 0,
		},
		table: {
			widths: widths.map(pointsOfMm),
			dontBreakRows: true,
			body: rows.map((cells) => [...cells]),
		},
	};
}

/** Empty height in points. */
export const pdfGap = (points: number): Content => ({
	text: "",
	fontSize: 1,
	lineHeight: 0.01,
	margin: [0, points, 0, 0],
});
