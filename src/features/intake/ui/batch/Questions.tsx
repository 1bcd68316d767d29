import { Stack } from "../../../../kit/Columns.tsx";
import { Notice } from "../../../../kit/Notice.tsx";
import { Section } from "../../../../kit/Section.tsx";
import { DoubleQuestion } from "./DoubleQuestion.tsx";
import { RowQuestion } from "./RowQuestion.tsx";
import type { Batch, Cells, SeenRow } from "./seen.ts";

/** Every row that a person must answer, one after the other, where it stands and what to do. */
export function Questions(props: {
	batch: Batch;
	rows: readonly SeenRow[];
	more: boolean;
	cells: Cells;
}) {
	const { batch, rows, cells } = props;
	const faulty = rows.filter(({ state }) => state === "faulty");
	const { states, duplicates } = batch.summary;
	const left = (states.faulty ?? 0) + (states.double ?? 0);
	if (left === 0)
		return <Notice icon="ok">Không còn dòng nào phải hỏi lại.</Notice>;
	return (
		<Section
			title={`Cần trả lời ${left} dòng`}
			note="Trả lời bây giờ hoặc sau khi nhập các dòng khác. Dòng chưa trả lời được giữ lại, không mất."
		>
			<Stack>
				{duplicates.map((duplicate) => (
					<DoubleQuestion
						key={`${duplicate.keep.sheet} ${duplicate.keep.row}`}
						batchId={batch.id}
						duplicate={duplicate}
					/>
				))}
				{faulty.map((row) => (
					<RowQuestion
						key={`${row.sheet} ${row.row}`}
						batchId={batch.id}
						row={row}
						cells={cells}
						manySheets={
							batch.sheets.filter(({ mapping }) => mapping.use === "members")
								.length > 1
						}
					/>
				))}
				{props.more && (
					<Notice>Còn dòng khác sẽ hiện ra khi các dòng này xong.</Notice>
				)}
			</Stack>
		</Section>
	);
}
