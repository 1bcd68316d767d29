import { useState } from "react";
import { Button } from "../../../../kit/Button.tsx";
import { CheckField } from "../../../../kit/CheckField.tsx";
import { ChoiceField } from "../../../../kit/ChoiceField.tsx";
import { Stack } from "../../../../kit/Columns.tsx";
import { ConsequenceDialog } from "../../../../kit/ConsequenceDialog.tsx";
import { useAct } from "../../../../kit/data.tsx";
import { sealLetter } from "../../../../kit/letter.ts";
import { Notice } from "../../../../kit/Notice.tsx";
import { Section } from "../../../../kit/Section.tsx";
import type { castPaper } from "../../actions/cast-paper.ts";
import { writePaper } from "../../rules/papers.ts";
import { isFew, isQuestion } from "../../rules/questions.ts";
import type { Paper } from "../Answers.tsx";
import { receiptFor } from "../receipt.ts";

type Ballot = Paper["ballot"];

/** The paper: large choices, a second look, then into the box. */
export function Marking(props: { ballot: Ballot; recipient: string }) {
	const { ballot, recipient } = props;
	const [marked, setMarked] = useState<readonly string[]>([]);
	const [asking, setAsking] = useState(false);
	const [sealing, setSealing] = useState(false);
	/** Sealed once for what is marked, so that a second try sends the same paper. */
	const [sealed, setSealed] = useState<string | null>(null);
	const act = useAct<typeof castPaper>("ballot.cast-paper");
	const mark = (ids: readonly string[]) => {
		setMarked(ids);
		setSealed(null);
	};
	const cast = async () => {
		setSealing(true);
		const text = writePaper(ballot, marked, receiptFor(ballot.id));
		const paper = sealed ?? (await sealLetter(text, recipient));
		setSealed(paper);
		setSealing(false);
		act.run({ ballotId: ballot.id, paper });
	};
	const labels = ballot.choices
		.filter(({ id }) => marked.includes(id))
		.map(({ label }) => label);
	return (
		<Section title={questionOf(ballot)}>
			<Stack>
				{isFew(ballot.entitled, ballot) && (
					<Notice tone="warning">
						Chỉ có {ballot.entitled} người bỏ phiếu, nên kết quả có thể cho biết
						ai bỏ thế nào.
					</Notice>
				)}
				{isQuestion(ballot) ? (
					<ChoiceField
						label="Chọn một ý"
						choices={ballot.choices.map(({ id, label, note }) => ({
							value: id,
							label,
							...(note ? { note } : {}),
						}))}
						value={marked[0] ?? null}
						onChange={(id) => mark([id])}
					/>
				) : (
					ballot.choices.map(({ id, label, note }) => (
						<CheckField
							key={id}
							label={label}
							{...(note ? { hint: note } : {})}
							checked={marked.includes(id)}
							onChange={(checked) =>
								mark(
									checked ? [...marked, id] : marked.filter((at) => at !== id),
								)
							}
						/>
					))
				)}
				<Button
					kind="main"
					wide
					why={whyNotYet(ballot, marked.length)}
					onClick={() => setAsking(true)}
				>
					Bỏ phiếu
				</Button>
			</Stack>
			<ConsequenceDialog
				open={asking}
				title={
					labels.length === 0
						? "Bỏ phiếu không chọn ai?"
						: `Bỏ phiếu: ${labels.join(", ")}?`
				}
				consequences={[
					"Phiếu được niêm phong ngay trên máy này rồi vào hòm phiếu.",
					"Phiếu không mang tên đồng chí; máy chủ không giữ chìa khóa để mở.",
				]}
				afterwards="Bỏ rồi thì không sửa, không rút lại được."
				confirm="Bỏ phiếu"
				busy={sealing || act.busy}
				problem={act.problem}
				onConfirm={() => void cast()}
				onClose={() => setAsking(false)}
			/>
		</Section>
	);
}

const questionOf = (ballot: Ballot): string =>
	isQuestion(ballot)
		? "Phiếu của đồng chí"
		: `Chọn nhiều nhất ${ballot.most} trong ${ballot.choices.length} người`;

function whyNotYet(
	{ fewest, most }: Ballot,
	marked: number,
): string | undefined {
	if (marked < fewest) return "Chọn trước khi bỏ phiếu.";
	return marked > most
		? `Đã chọn ${marked}, nhiều nhất là ${most}. Bỏ bớt ${marked - most}.`
		: undefined;
}
