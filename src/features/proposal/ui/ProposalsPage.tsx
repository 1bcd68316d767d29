import { useState } from "react";
import { Awaiting } from "../../../kit/Awaiting.tsx";
import { Button } from "../../../kit/Button.tsx";
import { Stack } from "../../../kit/Columns.tsx";
import { useView } from "../../../kit/data.tsx";
import type { Given } from "../../../kit/declared.ts";
import { EmptyState } from "../../../kit/EmptyState.tsx";
import { PageTitle } from "../../../kit/PageTitle.tsx";
import { Row, Rows } from "../../../kit/Rows.tsx";
import { Section } from "../../../kit/Section.tsx";
import { openSentence, sentWords, stateWords } from "../labels.ts";
import type { received } from "../views.ts";
import { AnswerDialog } from "./AnswerDialog.tsx";
import { Said } from "./Said.tsx";

type Received = Given<typeof received>["proposals"][number];

/** What cells ask of the committees above them: the longest wait first, each with its answer. */
export function ProposalsPage() {
	const asked = useView<typeof received>("proposal.received", {});
	const [answering, setAnswering] = useState<Received | null>(null);
	return (
		<Awaiting of={asked} shape="page">
			{({ proposals, today }) => {
				const open = proposals.filter((one) => one.answeredOn === null);
				const answered = proposals.filter((one) => one.answeredOn !== null);
				return (
					<>
						<PageTitle
							back={{ href: "/bao-quat", label: "Bao quát" }}
							title="Kiến nghị của chi bộ"
							note={openSentence(proposals, today)}
						/>
						<Stack>
							<Section title="Chờ trả lời">
								{open.length === 0 && (
									<EmptyState>Không có kiến nghị nào đang chờ.</EmptyState>
								)}
								<Listed proposals={open} onAnswer={setAnswering} />
							</Section>
							{answered.length > 0 && (
								<Section title="Đã trả lời trong 60 ngày">
									<Listed proposals={answered} onAnswer={setAnswering} />
								</Section>
							)}
						</Stack>
						{answering && (
							<AnswerDialog
								key={answering.id}
								proposal={answering}
								mayForward={answering.mayForward}
								onClose={() => setAnswering(null)}
							/>
						)}
					</>
				);
			}}
		</Awaiting>
	);
}

const Listed = (props: {
	proposals: readonly Received[];
	onAnswer: (proposal: Received) => void;
}) => (
	<Rows name="Kiến nghị">
		{props.proposals.map((one) => (
			<Row
				key={one.id}
				title={one.words}
				note={`${one.unitName}. ${sentWords(one)}. ${stateWords(one)}`}
				end={
					one.mayAnswer && (
						<Button compact onClick={() => props.onAnswer(one)}>
							Trả lời
						</Button>
					)
				}
			>
				<Said said={one.said} />
			</Row>
		))}
	</Rows>
);
