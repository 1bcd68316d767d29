import { Button } from "../../../../kit/Button.tsx";
import { CheckField } from "../../../../kit/CheckField.tsx";
import { Dialog } from "../../../../kit/Dialog.tsx";
import { DialogEnd } from "../../../../kit/DialogEnd.tsx";
import { useAct } from "../../../../kit/data.tsx";
import { Soft } from "../../../../kit/Soft.tsx";
import { TextArea } from "../../../../kit/TextArea.tsx";
import type { askAhead } from "../../actions/ask-ahead.ts";
import { useKept } from "../Kept.tsx";

/** A question or an opinion for the meeting, sent beforehand. */
export function AskAheadDialog(props: {
	meetingId: string;
	/** The theme that members are asked about. */
	topic: string | null;
	onClose: () => void;
}) {
	const { meetingId, topic, onClose } = props;
	const act = useAct<typeof askAhead>("meeting.ask-ahead");
	const { value, change, forget } = useKept(`ahead:${meetingId}`, {
		words: "",
		forChair: false,
	});
	return (
		<Dialog open firm title="Gửi câu hỏi, ý kiến trước" onClose={onClose}>
			{topic && (
				<Soft>
					Chuyên đề: {topic}. Đồng chí muốn hỏi điều gì, liên hệ điều gì ở nơi
					mình?
				</Soft>
			)}
			<TextArea
				label="Câu hỏi hoặc ý kiến"
				rows={5}
				maxLength={1000}
				value={value.words}
				onChange={(words) => change({ words })}
			/>
			<CheckField
				label="Chỉ chi ủy biết người gửi"
				hint="Đảng viên khác đọc nội dung, không thấy tên."
				checked={value.forChair}
				onChange={(forChair) => change({ forChair })}
			/>
			<DialogEnd problem={act.problem} onClose={onClose}>
				<Button
					kind="main"
					busy={act.busy}
					why={value.words.trim() === "" ? "Viết nội dung trước." : undefined}
					onClick={() =>
						act.run(
							{
								meetingId,
								words: value.words.trim(),
								forChair: value.forChair,
							},
							() => {
								forget();
								onClose();
							},
						)
					}
				>
					Gửi
				</Button>
			</DialogEnd>
		</Dialog>
	);
}
