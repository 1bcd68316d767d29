import type { Content } from "pdfmake/interfaces.js";
import type { Arranged, Fitted } from "../arrange.ts";
import { pointsOfMm } from "../layouts.ts";
import type { Paper } from "../paper.ts";
import { widthOf } from "../text-width.ts";
import { pdfLine, sideBySide } from "./text.ts";

/** Left: bodies, star, number. Right: motto, its line, place and date, level with the last of the left. */
export function pdfHeader(paper: Paper, arranged: Arranged): Content {
	const { layout, placeAndDate } = arranged;
	const { sizes } = layout;
	const [fontSize] = sizes.header;
	const star = pdfLine(layout, layout.star, { fontSize });
	const bodies = [
		...pdfLines(arranged, arranged.superior, { bold: false }),
		...pdfLines(arranged, arranged.body, { bold: true }),
		...(paper.number ? [star] : []),
	];
	const motto = [
		pdfLine(layout, layout.motto, { fontSize: sizes.title, bold: true }),
		mottoRule(arranged),
	];
	const number = [
		paper.number ? pdfLine(layout, paper.number, { fontSize }) : star,
		...(paper.draft ? [draftMark(arranged)] : []),
	];
	return sideBySide(
		[
			[{ stack: bodies }, { stack: motto }],
			[
				{ stack: number },
				{ stack: pdfLines(arranged, placeAndDate, { italics: true }) },
			],
		],
		[layout.columns.left, layout.columns.right],
	);
}

const pdfLines = (
	{ layout }: Arranged,
	fitted: Fitted | null,
	look: { bold?: boolean; italics?: boolean },
): Content[] =>
	(fitted?.lines ?? []).map((text) =>
		pdfLine(layout, text, { fontSize: fitted?.size ?? 0, ...look }),
	);

function mottoRule({ layout, mottoWidth }: Arranged): Content {
	const side = (pointsOfMm(layout.columns.right) - mottoWidth) / 2;
	return {
		canvas: [
			{
				type: "line",
				x1: side,
				y1: 0,
				x2: side + mottoWidth,
				y2: 0,
				lineWidth: layout.rule,
			},
		],
	};
}

function draftMark({ layout }: Arranged): Content {
	const [fontSize] = layout.sizes.header;
	const width = widthOf(layout.draftMark, fontSize, true) + 12;
	const side = (pointsOfMm(layout.columns.left) - width) / 2;
	return {
		margin: [side, layout.gap, 0, 0],
		layout: {
			hLineWidth: () => layout.rule,
			vLineWidth: () => layout.rule,
			paddingLeft: () => 0,
			paddingRight: () => 0,
			paddingTop: () => 1,
			paddingBottom: () => 0,
		},
		table: {
			widths: [width],
			body: [[pdfLine(layout, layout.draftMark, { fontSize, bold: true })]],
		},
	};
}
