import { Button } from "../../../kit/Button.tsx";
import { Dialog } from "../../../kit/Dialog.tsx";
import { DialogEnd } from "../../../kit/DialogEnd.tsx";
import { useAct } from "../../../kit/data.tsx";
import { useDraft } from "../../../kit/draft.ts";
import { TextArea } from "../../../kit/TextArea.tsx";
import type { answerAdvice } from "../actions/answer-advice.ts";
import { givenBy } from "../labels.ts";
import type { Report } from "../schema.ts";

/** The cell's answer to a piece of advice. */
export function AnswerDialog(props: { report: Report; onClose: () => void }) {
	const { report, onClose } = props;
	const { meetingId, memberId } = report;
	const act = useAct<typeof answerAdvice>("visit.answer-advice");
	const words = useDraft(`answer ${meetingId} ${memberId}`);
	return (
		<Dialog open firm title="Trả lời gợi ý" onClose={onClose}>
			<p>
				{givenBy(report)}: “{report.advice}”
			</p>
			<TextArea
				label="Chi bộ đã làm hoặc quyết định gì"
				hint="Người gợi ý và cấp ủy đọc được. Gửi rồi không sửa."
				rows={4}
				maxLength={1000}
				value={words.text}
				onChange={words.write}
			/>
			<DialogEnd problem={act.problem} onClose={onClose}>
				<Button
					kind="main"
					busy={act.busy}
					why={words.text.trim() === "" ? "Viết câu trả lời trước." : undefined}
					onClick={() =>
						act.run({ meetingId, memberId, words: words.text.trim() }, () => {
							words.forget();
							onClose();
						})
					}
				>
					Gửi trả lời
				</Button>
			</DialogEnd>
		</Dialog>
	);
}
