import {
	AlignmentType,
	Document,
	Header,
	Packer,
	PageNumber,
	PageOrientation,
	Paragraph,
	TextRun,
} from "docx";
import { type Arranged, arrange, pageOf } from "./arrange.ts";
import { twipsOfMm } from "./layouts.ts";
import type { Paper } from "./paper.ts";
import { wordBlocks } from "./word/blocks.ts";
import { wordClosing } from "./word/closing.ts";
import { wordHeader } from "./word/header.ts";
import {
	sideBySide,
	twips,
	type WordBlock,
	wordGap,
	wordLine,
} from "./word/text.ts";

/** Older modes shift tables into the margin. */
const WORD_2013 = 15;

/** The paper as a Word file, set in Times New Roman by the layout of its date. */
export async function toDocx(paper: Paper): Promise<Uint8Array> {
	const arranged = arrange(paper);
	const { font, sizes } = arranged.layout;
	const document = new Document({
		title: [paper.title, paper.summary].filter(Boolean).join(" "),
		creator: paper.body,
		compatabilityModeVersion: WORD_2013,
		styles: {
			default: {
				document: {
					run: { font, size: sizes.body * 2, language: { value: "vi-VN" } },
				},
			},
		},
		sections: [
			{
				properties: { titlePage: true, page: pageProperties(paper, arranged) },
				headers: {
					default: pageNumber(arranged),
					first: new Header({ children: [new Paragraph({})] }),
				},
				children: [
					wordHeader(paper, arranged),
					...wordTitle(paper, arranged),
					...wordAddressees(paper, arranged),
					...wordBlocks(
						arranged.layout,
						paper.blocks,
						paper.signatures.length > 0,
					),
					...closingOf(paper, arranged),
				],
			},
		],
	});
	return Packer.toBuffer(document);
}

/** A file may not end with a table: Word would add a full line, or a page. */
function closingOf(paper: Paper, arranged: Arranged): WordBlock[] {
	const closing = wordClosing(paper, arranged);
	if (closing.length === 0) return [];
	return [wordGap(arranged.layout.gap, true), ...closing, wordGap(1)];
}

function pageProperties(paper: Paper, { layout }: Arranged) {
	const { width, height, margins, across } = pageOf(paper, layout);
	return {
		// docx swaps the two sides of a page that lies across.
		size: across
			? {
					width: twipsOfMm(height),
					height: twipsOfMm(width),
					orientation: PageOrientation.LANDSCAPE,
				}
			: { width: twipsOfMm(width), height: twipsOfMm(height) },
		margin: {
			top: twipsOfMm(margins.top),
			bottom: twipsOfMm(margins.bottom),
			left: twipsOfMm(margins.left),
			right: twipsOfMm(margins.right),
			header: twipsOfMm(margins.header),
		},
	};
}

const pageNumber = ({ layout }: Arranged): Header =>
	new Header({
		children: [
			new Paragraph({
				alignment: AlignmentType.CENTER,
				children: [
					new TextRun({
						children: [PageNumber.CURRENT],
						size: layout.sizes.pageNumber * 2,
					}),
				],
			}),
		],
	});

function wordTitle(paper: Paper, { layout }: Arranged): WordBlock[] {
	const { sizes, line, gap } = layout;
	return [
		wordGap(line),
		wordLine(layout, paper.title, { size: sizes.typeName, bold: true }),
		...(paper.summary === null
			? []
			: [wordLine(layout, paper.summary, { size: sizes.summary, bold: true })]),
		wordLine(
			layout,
			layout.hyphens,
			{ size: sizes.summary },
			{ spacing: { line: twips(line), lineRule: "exact", after: twips(gap) } },
		),
	];
}

function wordAddressees(
	paper: Paper,
	{ layout, addressees }: Arranged,
): WordBlock[] {
	const look = { size: layout.sizes.body };
	const [only, second] = paper.addressees;
	if (only === undefined) return [];
	if (second === undefined)
		return [
			wordLine(layout, `${layout.addresseesTitle} ${only}`, look),
			wordGap(layout.gap),
		];
	const { left, right } = layout.addressees;
	return [
		sideBySide(
			[
				[
					[
						wordLine(layout, `${layout.addresseesTitle}\u00a0`, look, {
							alignment: AlignmentType.RIGHT,
						}),
					],
					addressees.map((addressee) =>
						wordLine(layout, addressee, look, {
							alignment: AlignmentType.LEFT,
						}),
					),
				],
			],
			[left, right],
		),
		wordGap(layout.gap),
	];
}
