import { type FormEvent, useState } from "react";
import { Button, Buttons } from "../../../../kit/Button.tsx";
import { Card } from "../../../../kit/Card.tsx";
import { Stack } from "../../../../kit/Columns.tsx";
import { useAct } from "../../../../kit/data.tsx";
import { ProblemNotice } from "../../../../kit/ProblemNotice.tsx";
import { Soft } from "../../../../kit/Soft.tsx";
import { useToast } from "../../../../kit/Toast.tsx";
import type { decideRow } from "../../actions/decide-row.ts";
import { problemSentence } from "../../labels/problems.ts";
import { ROW_STATE } from "../../labels/words.ts";
import { type Answer, AnswerField, answerFields } from "./AnswerField.tsx";
import type { Cells, SeenRow } from "./seen.ts";

/** One row with what is wrong and a field for each answer. */
export function RowQuestion(props: {
	batchId: string;
	row: SeenRow;
	cells: Cells;
	manySheets: boolean;
}) {
	const { batchId, row, cells } = props;
	const [answer, setAnswer] = useState<Answer>({ values: {}, unitId: null });
	const decide = useAct<typeof decideRow>("intake.decide");
	const say = useToast();
	const at = { batchId, sheet: row.sheet, row: row.row };
	const given = Object.values(answer.values).some(Boolean) || answer.unitId;

	const save = (submit: FormEvent) => {
		submit.preventDefault();
		if (!given) return;
		const { values, unitId } = answer;
		const decision = { values, ...(unitId && { unitId }) };
		decide.run({ ...at, decision }, ({ state }) =>
			say({
				text: `Dòng ${row.row}: ${ROW_STATE[state ?? "faulty"].toLowerCase()}.`,
			}),
		);
	};

	return (
		<Card>
			<form onSubmit={save}>
				<Stack>
					<div>
						<h3>{row.name ?? `Dòng ${row.row}`}</h3>
						<Soft>
							{[props.manySheets && `Trang ${row.sheet}`, cellOf(row, cells)]
								.filter(Boolean)
								.join(", ")}
						</Soft>
						{row.errors.map((error) => (
							<p key={`${error.kind} ${error.field}`}>
								{problemSentence(row.row, error)}
							</p>
						))}
					</div>
					{answerFields(row).map((field) => (
						<AnswerField
							key={field}
							field={field}
							cells={cells}
							answer={answer}
							onAnswer={setAnswer}
						/>
					))}
					{decide.problem && <ProblemNotice problem={decide.problem} />}
					<Buttons>
						<Button
							type="submit"
							busy={decide.busy}
							why={given ? undefined : "Điền câu trả lời trước."}
						>
							Ghi câu trả lời
						</Button>
						<Button
							kind="plain"
							busy={decide.busy}
							onClick={() =>
								decide.run({ ...at, decision: { leaveOut: "not-a-member" } })
							}
						>
							Để ngoài danh sách
						</Button>
					</Buttons>
				</Stack>
			</form>
		</Card>
	);
}

const cellOf = (row: SeenRow, cells: Cells): string | null =>
	cells.find(({ id }) => id === row.unitId)?.name ?? row.heading;
