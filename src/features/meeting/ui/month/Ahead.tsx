import { Row, Rows } from "../../../../kit/Rows.tsx";
import { Soft } from "../../../../kit/Soft.tsx";
import { OPEN_QUESTION } from "../../labels/coaching.ts";
import type { Planned } from "../Answers.tsx";
import { Part } from "../Part.tsx";
import { QuestionRows } from "./QuestionRows.tsx";

/** What came from the members before the meeting: who comes, who asks leave, what they ask. */
export function Ahead(props: { planned: Planned; prepares: boolean }) {
	const { roll, replies, questions, unheard } = props.planned.dossier;
	const away = replies.filter(({ coming }) => !coming);
	const nameOf = (id: string) =>
		roll.find(({ memberId }) => memberId === id)?.name ?? "";
	return (
		<>
			{props.prepares && replies.length > 0 && (
				<Part title="Báo dự">
					<Soft>
						{replies.length}/{roll.length} đồng chí đã báo:{" "}
						{replies.length - away.length} dự, {away.length} xin phép vắng.
					</Soft>
					{away.length > 0 && (
						<Rows name="Xin phép vắng">
							{away.map(({ memberId, reason }) => (
								<Row key={memberId} title={nameOf(memberId)} note={reason} />
							))}
						</Rows>
					)}
				</Part>
			)}
			{props.prepares && unheard.length > 0 && (
				<Part title="Ba kỳ chưa phát biểu">
					<Soft>
						{unheard.map(nameOf).filter(Boolean).join(", ")}. Chỉ chi ủy thấy.
						Nên hỏi trước một câu: “{OPEN_QUESTION.discussion}”
					</Soft>
				</Part>
			)}
			{questions.length > 0 && (
				<Part title="Câu hỏi, ý kiến gửi trước">
					<QuestionRows
						name="Câu hỏi, ý kiến gửi trước"
						questions={questions}
					/>
				</Part>
			)}
		</>
	);
}
