import { Button } from "../../../../kit/Button.tsx";
import { ChoiceField } from "../../../../kit/ChoiceField.tsx";
import { Dialog } from "../../../../kit/Dialog.tsx";
import { DialogEnd } from "../../../../kit/DialogEnd.tsx";
import { useAct } from "../../../../kit/data.tsx";
import { SmallLine } from "../../../../kit/Figure.tsx";
import { TextArea } from "../../../../kit/TextArea.tsx";
import type { writeDraft } from "../../actions/write-draft.ts";
import { OUTCOME } from "../../labels/words.ts";
import type { Meeting, Outcome } from "../../schema/record.ts";
import { useKept } from "../Kept.tsx";
import { Coach } from "./Coach.tsx";
import { CopiedPart } from "./CopiedPart.tsx";

const OUTCOMES = (["resolution", "conclusion"] as const).map((value) => ({
	value,
	label: OUTCOME[value],
}));

/** The draft that the meeting will discuss. */
export function DraftDialog(props: { meeting: Meeting; onClose: () => void }) {
	const { meeting, onClose } = props;
	const act = useAct<typeof writeDraft>("meeting.write-draft");
	const kept = useKept<{ outcome: Outcome; words: string }>(
		`draft:${meeting.id}`,
		{ outcome: meeting.outcome ?? "resolution", words: meeting.draft ?? "" },
	);
	const { outcome, words } = kept.value;
	const save = () =>
		act.run({ meetingId: meeting.id, outcome, words }, () => {
			kept.forget();
			onClose();
		});
	return (
		<Dialog open wide firm title="Dự thảo" onClose={onClose}>
			<ChoiceField
				row
				label="Loại văn bản"
				choices={OUTCOMES}
				value={outcome}
				onChange={(next) => kept.change({ outcome: next })}
			/>
			<TextArea
				label="Nội dung dự thảo"
				hint="Đánh giá ngắn, nhiệm vụ tháng tới, người làm, thời hạn."
				rows={12}
				maxLength={5000}
				value={words}
				onChange={(text) => kept.change({ words: text })}
			/>
			<CopiedPart meetingId={meeting.id} words={words} />
			<Coach on="draft" />
			{kept.touched && (
				<SmallLine icon="phone">Đã giữ trên máy này, chưa gửi.</SmallLine>
			)}
			<DialogEnd problem={act.problem} onClose={onClose}>
				<Button
					kind="main"
					busy={act.busy}
					why={words.trim() === "" ? "Viết nội dung dự thảo trước." : undefined}
					onClick={save}
				>
					Lưu dự thảo
				</Button>
			</DialogEnd>
		</Dialog>
	);
}
