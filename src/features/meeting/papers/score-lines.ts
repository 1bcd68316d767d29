import { ended } from "../../../charter/words.ts";
import type {
	Column,
	Grid,
	Run,
	Runs,
} from "../../../platform/papers/paper.ts";
import { BAND, nameOfSheet, showPoints } from "../../quality/labels/score.ts";
import { sheetFor } from "../../quality/rules/sheets.ts";
import { Band, type Criterion, SheetId } from "../../quality/schema.ts";
import type { MeetingSnapshot } from "../schema/snapshot.ts";

export type Score = NonNullable<MeetingSnapshot["score"]>;
type Line = Score["lines"][number];

/** A column beside number, criterion, maximum and self-score. */
export type ExtraColumn = Column & {
	cell: (line: Line) => string;
	total: string;
};

/** The self-score line by line under the criteria of its sheet, and its sum. */
export function scoreTable(score: Score, extra: readonly ExtraColumn[]): Grid {
	const width = 165 - extra.reduce((sum, column) => sum + column.width, 0);
	return {
		kind: "table",
		columns: [
			{ title: "TT", width: 11, align: "center" },
			{ title: "Tiêu chí", width: width - 11 - 20 - 20 },
			{ title: "Điểm tối đa", width: 20, align: "center" },
			{ title: "Tự chấm", width: 20, align: "center" },
			...extra,
		],
		rows: [
			...score.lines.flatMap((line) => [
				...criterionAbove(line, score),
				[
					line.line,
					line.title,
					showPoints(line.max),
					showPoints(line.mark),
					...extra.map((column) => column.cell(line)),
				],
			]),
			[
				...boldRow("", "Tổng điểm", score.outOf, score.raw),
				...extra.map(({ total }) => [bold(total)]),
			],
		],
	};
}

/** The head of a criterion that has several lines, above the first of them. */
function criterionAbove(line: Line, { sheet, lines }: Score): Runs[][] {
	const criterion = criteriaOf(sheet).find(
		(each) => each.lines.length > 1 && each.lines[0]?.no === line.line,
	);
	if (!criterion) return [];
	const own = lines.filter((each) =>
		criterion.lines.some(({ no }) => no === each.line),
	);
	const mark = own.reduce((sum, each) => sum + each.mark, 0);
	return [
		boldRow(
			criterion.no,
			criterion.title,
			criterion.max,
			Math.min(mark, criterion.max),
		),
	];
}

/** `Mẫu A theo Hướng dẫn 42-HD/BTCTW ngày 28/10/2025.` */
export function sheetInWords({ sheet, sheetTitle }: Score): string {
	const known = SheetId.safeParse(sheet);
	return known.success ? nameOfSheet(sheetFor(known.data)) : ended(sheetTitle);
}

function criteriaOf(sheet: string): readonly Criterion[] {
	const known = SheetId.safeParse(sheet);
	return known.success ? sheetFor(known.data).criteria : [];
}

const boldRow = (
	no: string,
	title: string,
	max: number,
	mark: number,
): Runs[] =>
	[no, title, showPoints(max), showPoints(mark)].map((text) => [bold(text)]);

const bold = (text: string): Run => ({ text, bold: true });

/** `Tổng điểm 87/100, tự xếp loại Khá.`; a sheet with lines left out is also given on the scale of 100. */
export function totalInWords({ raw, outOf, total, band }: Score): string {
	const scaled =
		outOf === 100 ? "" : `, quy về thang 100 là ${showPoints(total)} điểm`;
	return `Tổng điểm ${showPoints(raw)}/${showPoints(outOf)}${scaled}, tự xếp loại ${bandName(band)}.`;
}

/** `Khá`. */
export function bandName(band: string): string {
	const known = Band.safeParse(band);
	return known.success ? BAND[known.data] : band;
}

/** Why points were taken off, line by line: `Mục 3.2: …` */
export const deductions = ({ lines }: Score): string[] =>
	lines
		.filter(({ mark, max, reason }) => mark < max && reason)
		.map(({ line, reason }) => `Mục ${line}: ${ended(reason ?? "")}`);
