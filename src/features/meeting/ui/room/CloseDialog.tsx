import { useState } from "react";
import { useAct } from "../../../../kit/data.tsx";
import { TextField } from "../../../../kit/TextField.tsx";
import { TimeField } from "../../../../kit/TimeField.tsx";
import { useToast } from "../../../../kit/Toast.tsx";
import type { closeMeeting } from "../../actions/close-meeting.ts";
import { OUTCOME } from "../../labels/words.ts";
import { checklist } from "../../rules/checklist.ts";
import type { Room } from "../Answers.tsx";
import { FieldRow } from "../FieldRow.tsx";
import { StepDialog } from "../StepDialog.tsx";
import { useEntriesOf } from "./Entered.tsx";

/** Closes the meeting, after saying what becomes fixed. */
export function CloseDialog(props: {
	room: Room;
	minute: string;
	/** The self-score in words, where there is one. */
	score: string | null;
	onClose: () => void;
}) {
	const { room, score } = props;
	const { meeting, givenTasks, superior } = room.dossier;
	const act = useAct<typeof closeMeeting>("meeting.close");
	const here = useEntriesOf(meeting.id).length;
	const say = useToast();
	const paper = meeting.source === "paper";
	const [at, setAt] = useState<string | null>(null);
	const [number, setNumber] = useState("");
	const outcome = OUTCOME[meeting.outcome ?? "resolution"];
	return (
		<StepDialog
			step="close"
			meetingId={meeting.id}
			open
			onClose={props.onClose}
			checks={checklist("close", room.dossier, paper ? at : props.minute)}
			consequences={[
				"Biên bản được cố định; điểm danh, ý kiến, biểu quyết không sửa được nữa.",
				`${outcome} lấy số tiếp theo trong nhiệm kỳ.`,
				givenTasks.length > 0
					? `${givenTasks.length} nhiệm vụ đến từng đồng chí được giao.`
					: "Không có nhiệm vụ nào được giao.",
				"Việc mà máy khác chưa gửi lên sẽ không ghi thêm vào được.",
				score
					? `Điểm tự chấm ${score} gửi lên ${superior?.name ?? "cấp trên"}.`
					: "Kỳ họp không có điểm tự chấm.",
			]}
			afterwards="Sau đó chỉ thêm được phụ lục ghi ngày."
			busy={act.busy}
			problem={act.problem}
			waits={waitsFor(here, room.conflicts.length)}
			why={paper && !at ? "Nhập giờ kết thúc." : undefined}
			onConfirm={(reasons) =>
				act.run(
					{
						meetingId: meeting.id,
						reasons,
						...(paper && at ? { at } : {}),
						...(paper && number.trim() ? { number } : {}),
					},
					({ paperNumber }) => {
						say({
							text: `Đã kết thúc kỳ họp. ${outcome} số ${paperNumber}.`,
						});
						props.onClose();
					},
				)
			}
		>
			{paper && (
				<FieldRow>
					<TimeField label="Giờ kết thúc" value={at} onChange={setAt} />
					<TextField
						label={`Số ${outcome.toLocaleLowerCase("vi")} giấy`}
						placeholder="05-NQ/CB"
						value={number}
						maxLength={40}
						onChange={setNumber}
					/>
				</FieldRow>
			)}
		</StepDialog>
	);
}

/** The record is fixed only when the server has all of it, and agrees with itself. */
function waitsFor(here: number, conflicts: number): string | undefined {
	if (here > 0)
		return `Còn ${here} mục trên máy này chưa lên máy chủ. Kết thúc được khi máy chủ có đủ.`;
	return conflicts > 0
		? "Hai máy còn ghi khác nhau. Chủ trì chọn bản đúng trước."
		: undefined;
}
