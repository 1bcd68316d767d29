import type { Content } from "pdfmake/interfaces.js";
import { type Arranged, closingColumns } from "../arrange.ts";
import type { Paper, Signature } from "../paper.ts";
import { exactly, pdfGap, pdfLine, sideBySide } from "./text.ts";

/** The signing rows: recipients beside one signature, or below two. */
export function pdfClosing(paper: Paper, arranged: Arranged): Content[] {
	const { rows, widths } = closingColumns(paper, arranged);
	if (rows.length === 0) return [];
	return [
		pdfGap(arranged.layout.gap),
		sideBySide(
			rows.map((cells) =>
				cells.map((cell) => {
					if (cell === "recipients") return pdfRecipients(arranged);
					return cell === null ? "" : pdfSignature(arranged, cell);
				}),
			),
			widths,
		),
	];
}

function pdfRecipients({ layout, recipients }: Arranged): Content {
	const { sizes } = layout;
	return {
		stack: [
			pdfLine(layout, layout.recipientsTitle, {
				fontSize: sizes.signature,
				alignment: "left",
				decoration: "underline",
			}),
			...recipients.map((recipient) =>
				pdfLine(layout, recipient, {
					fontSize: sizes.recipients,
					alignment: "left",
					lineHeight: exactly(layout.recipientsLine, sizes.recipients),
				}),
			),
		],
	};
}

function pdfSignature(
	{ layout }: Arranged,
	{ authority, post, name }: Signature,
): Content {
	const fontSize = layout.sizes.signature;
	return {
		stack: [
			...(authority
				? [pdfLine(layout, authority, { fontSize, bold: true })]
				: []),
			...(post ? [pdfLine(layout, post, { fontSize })] : []),
			pdfLine(layout, name, {
				fontSize,
				bold: true,
				margin: [0, layout.signatureRoom * layout.line, 0, 0],
			}),
		],
	};
}
