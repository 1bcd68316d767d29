import { useState } from "react";
import { Button } from "../../../../kit/Button.tsx";
import { Card } from "../../../../kit/Card.tsx";
import { ChoiceField } from "../../../../kit/ChoiceField.tsx";
import { Stack } from "../../../../kit/Columns.tsx";
import { useAct } from "../../../../kit/data.tsx";
import { ProblemNotice } from "../../../../kit/ProblemNotice.tsx";
import { Soft } from "../../../../kit/Soft.tsx";
import type { decideRow } from "../../actions/decide-row.ts";
import { DUPLICATE } from "../../labels/words.ts";
import type { ShownDuplicate } from "../../schema/batch.ts";

type Place = { sheet: string; row: number };
const keyOf = ({ sheet, row }: Place) => `${sheet} ${row}`;

/** One person on several rows: on which roll the person stands until the receiving cell confirms. */
export function DoubleQuestion(props: {
	batchId: string;
	duplicate: ShownDuplicate;
}) {
	const { batchId, duplicate } = props;
	const [kept, keep] = useState(keyOf(duplicate.keep));
	const decide = useAct<typeof decideRow>("intake.decide");
	const [next, ...others] = duplicate.rows.filter((row) => keyOf(row) !== kept);
	const leave = (place: Place | undefined, rest: readonly Place[]) => {
		if (!place) return;
		const { sheet, row } = place;
		decide.run({ batchId, sheet, row, decision: { leaveOut: "double" } }, () =>
			leave(rest[0], rest.slice(1)),
		);
	};
	return (
		<Card>
			<Stack>
				<div>
					<h3>{duplicate.name}</h3>
					<Soft>{DUPLICATE[duplicate.kind]}</Soft>
				</div>
				<ChoiceField
					label="Ghi đồng chí vào danh sách của"
					hint="Một người chỉ đứng ở một chi bộ. Nơi nhận ghi khi đã tiếp nhận xong."
					choices={duplicate.rows.map((row) => ({
						value: keyOf(row),
						label: row.unitName ?? `Trang ${row.sheet}`,
						note: `Dòng ${row.row}${keyOf(row) === keyOf(duplicate.keep) ? ", nơi chuyển đi" : ""}`,
					}))}
					value={kept}
					onChange={keep}
				/>
				{decide.problem && <ProblemNotice problem={decide.problem} />}
				<Button busy={decide.busy} onClick={() => leave(next, others)}>
					Ghi câu trả lời
				</Button>
			</Stack>
		</Card>
	);
}
