import { Button } from "../../../../kit/Button.tsx";
import { useAct } from "../../../../kit/data.tsx";
import { ProblemNotice } from "../../../../kit/ProblemNotice.tsx";
import { Row, Rows } from "../../../../kit/Rows.tsx";
import type { withdrawQuestion } from "../../actions/withdraw-question.ts";
import type { AheadQuestion } from "../../schema/record.ts";

/** What was sent ahead; one's own can be withdrawn. */
export function QuestionRows(props: {
	name: string;
	questions: readonly AheadQuestion[];
	own?: boolean;
}) {
	const act = useAct<typeof withdrawQuestion>("meeting.withdraw-question");
	return (
		<>
			{act.problem && <ProblemNotice problem={act.problem} />}
			<Rows name={props.name}>
				{props.questions.map((question) => (
					<Row
						key={question.id}
						title={question.words}
						note={props.own ? ownNote(question) : senderOf(question)}
						end={
							props.own && (
								<Button
									compact
									kind="plain"
									busy={act.busy}
									onClick={() => act.run({ questionId: question.id })}
								>
									Rút lại
								</Button>
							)
						}
					/>
				))}
			</Rows>
		</>
	);
}

const ownNote = ({ forChair }: AheadQuestion): string =>
	forChair ? "Đã gửi. Chỉ chi ủy biết người gửi." : "Đã gửi.";

const senderOf = ({ name, forChair }: AheadQuestion): string => {
	if (name === null) return "Một đồng chí trong chi bộ.";
	return forChair
		? `Đồng chí ${name}, chỉ chi ủy biết người gửi.`
		: `Đồng chí ${name}.`;
};
