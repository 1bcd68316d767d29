import { useState } from "react";
import { type Column, DataTable } from "../../../kit/DataTable.tsx";
import { Points } from "../../../kit/Figure.tsx";
import { Soft } from "../../../kit/Soft.tsx";
import { StateTag } from "../../../kit/StateTag.tsx";
import { sentenceOf } from "../labels/evidence.ts";
import { gapWords, LINE_STATUS, showPoints } from "../labels/score.ts";
import type { LineReading } from "../rules/reading.ts";
import type { ScoreSheetAnswer } from "../views.ts";
import { hasRemarks, LineRemarks } from "./LineRemarks.tsx";

/** From this gap on a difference is marked, not only said. */
const WIDE_GAP = 2;

/** A figure of a line that is not marked this month. */
const NONE = "–";

export const nameColumn: Column<LineReading> = {
	id: "title",
	head: "Tiêu chí",
	names: true,
	width: "31%",
	cell: ({ line }) => `${line.no}. ${line.title}`,
};

export const evidenceColumn: Column<LineReading> = {
	id: "evidence",
	head: "Chứng cứ trong biên bản",
	phone: "line",
	cell: ({ evidence }) => (
		<>
			{evidence.status === "void"
				? null
				: evidence.findings.map(sentenceOf).join(" ")}
			{evidence.status !== "applies" && (
				<Soft>{LINE_STATUS[evidence.status]}.</Soft>
			)}
		</>
	),
};

export const selfColumn: Column<LineReading> = {
	id: "self",
	head: "Tự chấm",
	figure: true,
	cell: ({ self, line, evidence }) => (
		<Mark of={evidence.status === "void" ? null : self} most={line.max} />
	),
};

const COLUMNS: Column<LineReading>[] = [
	nameColumn,
	evidenceColumn,
	selfColumn,
	{
		id: "decided",
		head: "Cấp ủy",
		figure: true,
		cell: ({ decided, line }) => <Mark of={decided} most={line.max} />,
	},
	{
		id: "gap",
		head: "So sánh",
		width: "140px",
		cell: ({ gap }) =>
			gap !== null && Math.abs(gap) >= WIDE_GAP ? (
				<StateTag state="late" icon="gap">
					{gapWords(gap)}
				</StateTag>
			) : (
				<Soft inline>{gapWords(gap)}</Soft>
			),
	},
];

function Mark(props: { of: LineReading["self"]; most: number }) {
	if (!props.of) return <span>{NONE}</span>;
	return <Points points={showPoints(props.of.mark)} most={props.most} />;
}

/** The lines with evidence and both marks; the first contradiction without an answer stands open. */
export function ScoreLines(props: { sheet: ScoreSheetAnswer }) {
	const { sheet } = props;
	const waiting = sheet.lines.find(
		({ objection }) => objection && objection.explanation === null,
	);
	const [chosen, setChosen] = useState<string | null>(null);
	const open = chosen ?? waiting?.line.no ?? null;
	return (
		<DataTable
			caption="Các dòng điểm"
			columns={COLUMNS}
			rows={sheet.lines}
			keyOf={({ line }) => line.no}
			under={(line) =>
				hasRemarks(line) && (
					<LineRemarks
						sheet={sheet}
						line={line}
						open={open === line.line.no}
						onOpen={() => setChosen(line.line.no)}
						onDone={() => setChosen(null)}
					/>
				)
			}
		/>
	);
}
