import { Button } from "../../../kit/Button.tsx";
import { Dialog } from "../../../kit/Dialog.tsx";
import { DialogEnd } from "../../../kit/DialogEnd.tsx";
import { useAct } from "../../../kit/data.tsx";
import { useDraft } from "../../../kit/draft.ts";
import { TextArea } from "../../../kit/TextArea.tsx";
import type { sendProposal } from "../actions/send-proposal.ts";
import { MOST_SENT, type Sendable } from "../schema.ts";

/** The cell words what it asks of the committee above, beginning with the line that was noted. */
export function SendDialog(props: {
	sendable: Sendable;
	above: string;
	onClose: () => void;
}) {
	const { sendable, above, onClose } = props;
	const act = useAct<typeof sendProposal>("proposal.send");
	const words = useDraft(
		`proposal ${sendable.opinionId}`,
		sendable.words.slice(0, MOST_SENT),
	);
	return (
		<Dialog open firm title="Gửi cấp ủy cấp trên" onClose={onClose}>
			<TextArea
				label="Kiến nghị của chi bộ"
				hint={`${above} đọc được, không kèm tên người nêu. Gửi rồi không sửa.`}
				rows={4}
				maxLength={MOST_SENT}
				value={words.text}
				onChange={words.write}
			/>
			<DialogEnd problem={act.problem} onClose={onClose}>
				<Button
					kind="main"
					busy={act.busy}
					why={words.text.trim() === "" ? "Viết kiến nghị trước." : undefined}
					onClick={() =>
						act.run(
							{ opinionId: sendable.opinionId, words: words.text.trim() },
							() => {
								words.forget();
								onClose();
							},
						)
					}
				>
					Gửi {above}
				</Button>
			</DialogEnd>
		</Dialog>
	);
}
