import { Button } from "../../../kit/Button.tsx";
import { Dialog } from "../../../kit/Dialog.tsx";
import { DialogEnd } from "../../../kit/DialogEnd.tsx";
import { useAct } from "../../../kit/data.tsx";
import { useDraft } from "../../../kit/draft.ts";
import { TextArea } from "../../../kit/TextArea.tsx";
import type { answerProposal } from "../actions/answer-proposal.ts";
import type { forwardProposal } from "../actions/forward-proposal.ts";
import type { Proposal } from "../schema.ts";
import { Said } from "./Said.tsx";

/** The committee answers the cell, or passes the proposal on to the level above with a word. */
export function AnswerDialog(props: {
	proposal: Proposal;
	mayForward: boolean;
	onClose: () => void;
}) {
	const { proposal, mayForward, onClose } = props;
	const answer = useAct<typeof answerProposal>("proposal.answer");
	const forward = useAct<typeof forwardProposal>("proposal.forward");
	const words = useDraft(`proposal answer ${proposal.id}`);
	const input = { proposalId: proposal.id, words: words.text.trim() };
	const done = () => {
		words.forget();
		onClose();
	};
	const problem = answer.problem ?? forward.problem;
	const why = input.words === "" ? "Viết câu trả lời trước." : undefined;
	return (
		<Dialog
			open
			firm
			title={`Kiến nghị của ${proposal.unitName}`}
			onClose={onClose}
		>
			<p>{proposal.words}</p>
			<Said said={proposal.said} />
			<TextArea
				label="Trả lời chi bộ"
				hint={
					mayForward
						? "Vượt thẩm quyền thì viết rõ lý do rồi chuyển lên cấp trên. Gửi rồi không sửa."
						: "Chi bộ đọc và báo lại ở kỳ họp tới. Gửi rồi không sửa."
				}
				rows={4}
				maxLength={1000}
				value={words.text}
				onChange={words.write}
			/>
			<DialogEnd problem={problem} onClose={onClose}>
				<Button
					kind="main"
					busy={answer.busy}
					why={why}
					onClick={() => answer.run(input, done)}
				>
					Gửi trả lời
				</Button>
				{mayForward && (
					<Button
						kind="outline"
						busy={forward.busy}
						why={why}
						onClick={() => forward.run(input, done)}
					>
						Chuyển lên cấp trên
					</Button>
				)}
			</DialogEnd>
		</Dialog>
	);
}
