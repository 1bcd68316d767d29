import { createRequire } from "node:module";
import pdfmake from "pdfmake";
import type {
	Content,
	Node,
	TDocumentDefinitions,
} from "pdfmake/interfaces.js";
import { type Arranged, arrange, pageOf } from "./arrange.ts";
import { pointsOfMm } from "./layouts.ts";
import type { Paper } from "./paper.ts";
import { pdfBlocks } from "./pdf/blocks.ts";
import { pdfClosing } from "./pdf/closing.ts";
import { pdfHeader } from "./pdf/header.ts";
import { isShort } from "./pdf/room.ts";
import { pdfGap, pdfLine, sideBySide } from "./pdf/text.ts";

const file = (face: string): string =>
	createRequire(import.meta.url).resolve(
		`@expo-google-fonts/tinos/${face}/Tinos_${face}.ttf`,
	);

/** Tinos is metric-equal to Times New Roman and free to embed. */
const TINOS = {
	normal: file("400Regular"),
	bold: file("700Bold"),
	italics: file("400Regular_Italic"),
	bolditalics: file("700Bold_Italic"),
};

pdfmake.setFonts({ Tinos: TINOS });
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((path) => Object.values(TINOS).includes(path));

/** The paper as a PDF with embedded fonts; the same paper gives the same bytes. */
export async function toPdf(paper: Paper): Promise<Uint8Array> {
	return pdfmake.createPdf(definition(paper)).getBuffer();
}

function definition(paper: Paper): TDocumentDefinitions {
	const arranged = arrange(paper);
	const { layout } = arranged;
	const { width, height, margins } = pageOf(paper, layout);
	return {
		info: {
			title: [paper.title, paper.summary].filter(Boolean).join(" "),
			author: paper.body,
			creationDate: new Date(`${paper.date}T00:00:00Z`),
		},
		pageSize: { width: pointsOfMm(width), height: pointsOfMm(height) },
		pageMargins: [
			pointsOfMm(margins.left),
			pointsOfMm(margins.top),
			pointsOfMm(margins.right),
			pointsOfMm(margins.bottom),
		],
		defaultStyle: { font: "Tinos", fontSize: layout.sizes.body },
		header: (page) => (page === 1 ? null : pageNumber(arranged, page)),
		pageBreakBefore: ({ headlineLevel: room, startPosition }) =>
			room !== undefined &&
			room > roomBelow(startPosition, pointsOfMm(margins.top)),
		content: [
			pdfHeader(paper, arranged),
			...pdfTitle(paper, arranged),
			...pdfAddressees(paper, arranged),
			...bodyAndClosing(paper, arranged),
		],
	};
}

const roomBelow = (
	{ top, pageInnerHeight }: Node["startPosition"],
	marginTop: number,
): number => pageInnerHeight - (top - marginTop);

const pageNumber = ({ layout }: Arranged, page: number): Content =>
	pdfLine(layout, String(page), {
		fontSize: layout.sizes.pageNumber,
		margin: [
			pointsOfMm(layout.margins.left),
			pointsOfMm(layout.margins.header),
			pointsOfMm(layout.margins.right),
			0,
		],
	});

function pdfTitle(paper: Paper, { layout }: Arranged): Content[] {
	const { sizes, line, gap } = layout;
	return [
		pdfGap(line),
		pdfLine(layout, paper.title, { fontSize: sizes.typeName, bold: true }),
		...(paper.summary === null
			? []
			: [
					pdfLine(layout, paper.summary, {
						fontSize: sizes.summary,
						bold: true,
					}),
				]),
		pdfLine(layout, layout.hyphens, {
			fontSize: sizes.summary,
			margin: [0, 0, 0, gap],
		}),
	];
}

function pdfAddressees(
	paper: Paper,
	{ layout, addressees }: Arranged,
): Content[] {
	const look = { fontSize: layout.sizes.body };
	const [only, second] = paper.addressees;
	if (only === undefined) return [];
	if (second === undefined)
		return [
			pdfLine(layout, `${layout.addresseesTitle} ${only}`, look),
			pdfGap(layout.gap),
		];
	const { left, right } = layout.addressees;
	return [
		sideBySide(
			[
				[
					pdfLine(layout, layout.addresseesTitle, {
						...look,
						alignment: "right",
						margin: [0, 0, 4, 0],
					}),
					{
						stack: addressees.map((addressee) =>
							pdfLine(layout, addressee, { ...look, alignment: "left" }),
						),
					},
				],
			],
			[left, right],
		),
		pdfGap(layout.gap),
	];
}

/** The signature stays on the page of the last paragraph, unless that alone would fill it: what is held together may not be higher than a page. */
function bodyAndClosing(paper: Paper, arranged: Arranged): Content[] {
	const blocks = pdfBlocks(arranged.layout, paper.blocks);
	const closing = pdfClosing(paper, arranged);
	const last = paper.blocks.at(-1);
	const held = last?.kind === "paragraph" && isShort(last.text) ? 1 : 0;
	const free = blocks.length - held;
	return [
		...blocks.slice(0, free),
		{ unbreakable: true, stack: [...blocks.slice(free), ...closing] },
	];
}
