import { BorderStyle, LineRuleType, type Paragraph, type Table } from "docx";
import type { Arranged, Fitted } from "../arrange.ts";
import { twipsOfMm } from "../layouts.ts";
import type { Paper } from "../paper.ts";
import { widthOf } from "../text-width.ts";
import { sideBySide, twips, wordLine } from "./text.ts";

/** Left: bodies, star, number. Right: motto, its line, place and date, level with the last of the left. */
export function wordHeader(paper: Paper, arranged: Arranged): Table {
	const { layout, placeAndDate } = arranged;
	const { sizes } = layout;
	const [size] = sizes.header;
	const star = wordLine(layout, layout.star, { size });
	const bodies = [
		...wordLines(arranged, arranged.superior, { bold: false }),
		...wordLines(arranged, arranged.body, { bold: true }),
		...(paper.number ? [star] : []),
	];
	const motto = [
		wordLine(layout, layout.motto, { size: sizes.title, bold: true }),
		mottoRule(arranged),
	];
	const number = [
		paper.number ? wordLine(layout, paper.number, { size }) : star,
		...(paper.draft ? [draftMark(arranged)] : []),
	];
	return sideBySide(
		[
			[bodies, motto],
			[number, wordLines(arranged, placeAndDate, { italics: true })],
		],
		[layout.columns.left, layout.columns.right],
	);
}

const wordLines = (
	{ layout }: Arranged,
	fitted: Fitted | null,
	look: { bold?: boolean; italics?: boolean },
): Paragraph[] =>
	(fitted?.lines ?? []).map((text) =>
		wordLine(layout, text, { size: fitted?.size ?? 0, ...look }),
	);

function mottoRule({ layout, mottoWidth }: Arranged): Paragraph {
	const side = Math.round(
		(twipsOfMm(layout.columns.right) - twips(mottoWidth)) / 2,
	);
	return wordLine(
		layout,
		"",
		{ size: 2 },
		{
			indent: { left: side, right: side },
			spacing: {
				before: twips(2),
				line: twips(4),
				lineRule: LineRuleType.EXACT,
			},
			border: { top: edge(layout.rule, 0) },
		},
	);
}

function draftMark({ layout }: Arranged): Paragraph {
	const [size] = layout.sizes.header;
	const width = twips(widthOf(layout.draftMark, size, true) + 12);
	const side = Math.round((twipsOfMm(layout.columns.left) - width) / 2);
	const line = edge(layout.rule, 1);
	return wordLine(
		layout,
		layout.draftMark,
		{ size, bold: true },
		{
			indent: { left: side, right: side },
			spacing: {
				before: twips(layout.gap),
				line: twips(layout.line),
				lineRule: LineRuleType.EXACT,
			},
			border: { top: line, bottom: line, left: line, right: line },
		},
	);
}

/** Word counts the thickness of a line in eighths of a point. */
const edge = (points: number, space: number) =>
	({
		style: BorderStyle.SINGLE,
		size: points * 8,
		color: "000000",
		space,
	}) as const;
