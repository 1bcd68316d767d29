import { AlignmentType, LineRuleType, type Paragraph, type Table } from "docx";
import { type Arranged, closingColumns } from "../arrange.ts";
import type { Paper, Signature } from "../paper.ts";
import { sideBySide, twips, wordLine } from "./text.ts";

/** The signing rows, never split: recipients beside one signature, or below two. */
export function wordClosing(paper: Paper, arranged: Arranged): Table[] {
	const { rows, widths } = closingColumns(paper, arranged);
	if (rows.length === 0) return [];
	return [
		sideBySide(
			rows.map((cells) =>
				cells.map((cell) => {
					if (cell === "recipients") return wordRecipients(arranged);
					return cell === null
						? [emptyLine(arranged)]
						: wordSignature(arranged, cell);
				}),
			),
			widths,
		),
	];
}

function wordRecipients({ layout, recipients }: Arranged): Paragraph[] {
	const { sizes } = layout;
	return [
		wordLine(
			layout,
			layout.recipientsTitle,
			{ size: sizes.signature, underline: true },
			{ alignment: AlignmentType.LEFT, keepNext: true },
		),
		...recipients.map((recipient) =>
			wordLine(
				layout,
				recipient,
				{ size: sizes.recipients },
				{
					alignment: AlignmentType.LEFT,
					keepNext: true,
					spacing: {
						line: twips(layout.recipientsLine),
						lineRule: LineRuleType.EXACT,
					},
				},
			),
		),
	];
}

function wordSignature(
	arranged: Arranged,
	{ authority, post, name }: Signature,
): Paragraph[] {
	const { layout } = arranged;
	const size = layout.sizes.signature;
	const keepNext = true;
	return [
		...(authority
			? [wordLine(layout, authority, { size, bold: true }, { keepNext })]
			: []),
		...(post ? [wordLine(layout, post, { size }, { keepNext })] : []),
		...Array.from({ length: layout.signatureRoom }, () => emptyLine(arranged)),
		wordLine(layout, name, { size, bold: true }, { keepNext }),
	];
}

const emptyLine = ({ layout }: Arranged): Paragraph =>
	wordLine(layout, "", { size: layout.sizes.signature }, { keepNext: true });
