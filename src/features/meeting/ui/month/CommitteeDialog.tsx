import { Button } from "../../../../kit/Button.tsx";
import { ChoiceField } from "../../../../kit/ChoiceField.tsx";
import { DateField } from "../../../../kit/DateField.tsx";
import { Dialog } from "../../../../kit/Dialog.tsx";
import { DialogEnd } from "../../../../kit/DialogEnd.tsx";
import { useAct } from "../../../../kit/data.tsx";
import { TextArea } from "../../../../kit/TextArea.tsx";
import type { recordCommittee } from "../../actions/record-committee.ts";
import { COMMITTEE_MODE } from "../../labels/words.ts";
import type { Meeting } from "../../schema/record.ts";
import { useKept } from "../Kept.tsx";
import { Coach } from "./Coach.tsx";

type Fields = {
	mode: Meeting["committeeMode"];
	metOn: string | null;
	note: string;
};

const MODES = (
	["met", "secretary-deputy", "secretary-only", "not-met"] as const
).map((value) => ({ value, label: COMMITTEE_MODE[value] }));

/** How the cell committee prepared the meeting, and when. */
export function CommitteeDialog(props: {
	meeting: Meeting;
	today: string;
	onClose: () => void;
}) {
	const { meeting, today, onClose } = props;
	const act = useAct<typeof recordCommittee>("meeting.record-committee");
	const { value, change, forget } = useKept<Fields>(`committee:${meeting.id}`, {
		mode: meeting.committeeMode,
		metOn: meeting.committeeMetOn,
		note: meeting.committeeNote ?? "",
	});
	const { mode, metOn, note } = value;
	const dated = mode === "met" || mode === "secretary-deputy";
	const why = !mode
		? "Chọn hình thức chuẩn bị."
		: dated && metOn?.length !== 10
			? "Nhập ngày chi ủy thống nhất."
			: undefined;
	const save = () => {
		if (mode)
			act.run(
				{
					meetingId: meeting.id,
					mode,
					metOn: dated ? metOn : null,
					note: note.trim() || null,
				},
				() => {
					forget();
					onClose();
				},
			);
	};
	return (
		<Dialog open title="Chi ủy chuẩn bị" onClose={onClose} firm>
			<ChoiceField
				label="Hình thức"
				choices={MODES}
				value={mode}
				onChange={(next) => change({ mode: next })}
			/>
			{dated && (
				<DateField
					label="Ngày"
					max={today}
					value={metOn}
					onChange={(day) => change({ metOn: day })}
				/>
			)}
			<TextArea
				label="Nội dung đã thống nhất"
				hint="Thành phần, vấn đề chọn để thảo luận, ý kiến khác nhau."
				rows={5}
				maxLength={5000}
				value={note}
				onChange={(text) => change({ note: text })}
			/>
			<Coach on="committee" />
			<DialogEnd problem={act.problem} onClose={onClose}>
				<Button kind="main" busy={act.busy} why={why} onClick={save}>
					Lưu việc chi ủy chuẩn bị
				</Button>
			</DialogEnd>
		</Dialog>
	);
}
