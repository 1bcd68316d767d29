import { useState } from "react";
import { Button, Buttons } from "../../../kit/Button.tsx";
import { Stack } from "../../../kit/Columns.tsx";
import { ConsequenceDialog } from "../../../kit/ConsequenceDialog.tsx";
import { DataTable } from "../../../kit/DataTable.tsx";
import { useAct } from "../../../kit/data.tsx";
import { useDraft } from "../../../kit/draft.ts";
import { TextArea } from "../../../kit/TextArea.tsx";
import { TextField } from "../../../kit/TextField.tsx";
import { useToast } from "../../../kit/Toast.tsx";
import type { rateMeeting } from "../actions/rate-meeting.ts";
import { BAND, showPoints, showScore } from "../labels/score.ts";
import { REVISION_DAYS } from "../rules/rating.ts";
import type { LineReading } from "../rules/reading.ts";
import { sheetFor } from "../rules/sheets.ts";
import { totalOf } from "../rules/totals.ts";
import type { Marks } from "../schema.ts";
import type { ScoreSheetAnswer } from "../views.ts";
import {
	asksBelow,
	type GivenMark,
	MarkField,
	MarkRemarks,
} from "./MarkFields.tsx";
import { evidenceColumn, nameColumn, selfColumn } from "./ScoreLines.tsx";

/**
 * The committee above marks every line beside the evidence. The cell's marks are filled in, but for those that the record
 * contradicts and nobody explained.
 */
export function RatingForm(props: {
	sheet: ScoreSheetAnswer;
	onDone: () => void;
}) {
	const { sheet, onDone } = props;
	const { form, write, forget } = useRating(sheet);
	const [asking, setAsking] = useState(false);
	const rate = useAct<typeof rateMeeting>("quality.rate");
	const say = useToast();

	const lines = sheet.lines.filter(isMarked);
	const obstacle = obstacleIn(lines, form.marks, form.body);
	const marks = marksOf(form.marks);
	const total = totalOf(
		sheetFor(sheet.sheet),
		sheet.facts,
		marks,
		sheet.bands,
		sheet.edges,
	);
	const field = (line: LineReading) => ({
		line,
		given: form.marks[line.line.no] ?? UNMARKED,
		onChange: (next: GivenMark) =>
			write({ ...form, marks: { ...form.marks, [line.line.no]: next } }),
	});

	return (
		<Stack>
			<DataTable
				caption="Chấm từng dòng"
				columns={[
					nameColumn,
					evidenceColumn,
					selfColumn,
					{
						id: "decided",
						head: "Cấp ủy",
						width: "150px",
						cell: (line) => <MarkField {...field(line)} />,
					},
				]}
				rows={lines}
				keyOf={({ line }) => line.no}
				under={(line) =>
					asksBelow(line, field(line).given) && <MarkRemarks {...field(line)} />
				}
			/>
			<TextField
				label="Cấp ủy quyết định"
				hint="Tên in trên văn bản, ví dụ Ban Thường vụ Đảng ủy xã."
				value={form.body}
				maxLength={200}
				onChange={(body) => write({ ...form, body })}
			/>
			<TextArea
				label="Nhận xét chung"
				rows={2}
				maxLength={1000}
				value={form.note}
				onChange={(note) => write({ ...form, note })}
			/>
			<p aria-live="polite">
				{Object.keys(marks).length < lines.length ? (
					`Đã chấm ${Object.keys(marks).length}/${lines.length} dòng.`
				) : (
					<>
						Các dòng cộng lại: <b>{showScore(total.rescaled, total.band)}</b>
					</>
				)}
			</p>
			<Buttons>
				<Button kind="main" why={obstacle} onClick={() => setAsking(true)}>
					Quyết định điểm
				</Button>
				<Button kind="quiet" onClick={onDone}>
					Để sau
				</Button>
			</Buttons>
			<ConsequenceDialog
				open={asking}
				title="Quyết định điểm kỳ họp"
				consequences={[
					`${sheet.unitName} thấy ngay ${showPoints(total.rescaled)} điểm, loại ${BAND[total.band]}.`,
					"Lý do ở từng dòng chấm khác được gửi kèm.",
					"Điểm này dùng trong tổng hợp của cấp ủy.",
				]}
				afterwards={`Trong ${REVISION_DAYS} ngày có thể chấm lại. Lần chấm trước vẫn được giữ.`}
				confirm="Quyết định điểm"
				busy={rate.busy}
				problem={rate.problem}
				onClose={() => {
					rate.clear();
					setAsking(false);
				}}
				onConfirm={() =>
					rate.run(
						{
							meetingId: sheet.meetingId,
							marks,
							body: form.body.trim(),
							note: form.note.trim() || null,
						},
						({ score, band }) => {
							forget();
							say({
								text: `Đã ghi điểm của cấp ủy: ${showScore(score, band)}.`,
							});
							onDone();
						},
					)
				}
			/>
		</Stack>
	);
}

const UNMARKED: GivenMark = { mark: null, reason: "" };

const marksOf = (marks: Record<string, GivenMark>): Marks =>
	Object.fromEntries(
		Object.entries(marks).flatMap(([no, { mark, reason }]) =>
			mark === null
				? []
				: [[no, { mark, reason: reason.trim() || null, explanation: null }]],
		),
	);

/** What is still missing before the decision can be sent. */
function obstacleIn(
	lines: readonly LineReading[],
	marks: Record<string, GivenMark>,
	body: string,
): string | undefined {
	const numbers = (
		which: (line: LineReading, given: GivenMark | undefined) => boolean,
	) =>
		lines
			.filter((line) => which(line, marks[line.line.no]))
			.map(({ line }) => line.no)
			.join(", ");
	const unmarked = numbers((_, given) => (given?.mark ?? null) === null);
	if (unmarked) return `Chấm dòng ${unmarked} trước.`;
	const silent = numbers(
		({ self }, given) => given?.mark !== self?.mark && !given?.reason.trim(),
	);
	if (silent) return `Nêu lý do chấm khác ở dòng ${silent}.`;
	return body.trim() ? undefined : "Ghi tên cấp ủy quyết định.";
}

type Rating = {
	marks: Record<string, GivenMark>;
	body: string;
	note: string;
};

/** The rating being written, kept on this device until it is sent. */
function useRating(sheet: ScoreSheetAnswer) {
	const draft = useDraft(`rating:${sheet.meetingId}`);
	const kept: Rating | null = draft.text ? JSON.parse(draft.text) : null;
	return {
		form: kept ?? begun(sheet),
		write: (rating: Rating) => draft.write(JSON.stringify(rating)),
		forget: draft.forget,
	};
}

const isMarked = ({ evidence }: LineReading): boolean =>
	evidence.status === "applies" || evidence.status === "provisional";

function begun({ lines, decided, body }: ScoreSheetAnswer): Rating {
	return {
		marks: Object.fromEntries(
			lines.filter(isMarked).map((line) => [line.line.no, firstMark(line)]),
		),
		body: decided?.body ?? body ?? "",
		note: decided?.note ?? "",
	};
}

/** The mark given before, or the cell's own unless the record contradicts it unanswered: that one is for the committee to give. */
function firstMark({ decided, self, objection }: LineReading): GivenMark {
	if (decided) return { mark: decided.mark, reason: decided.reason ?? "" };
	const open = objection !== null && objection.explanation === null;
	return { mark: open ? null : (self?.mark ?? null), reason: "" };
}
