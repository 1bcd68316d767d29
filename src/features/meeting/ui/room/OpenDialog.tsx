import { useState } from "react";
import { DateField } from "../../../../kit/DateField.tsx";
import { serverTime } from "../../../../kit/server-clock.ts";
import { TimeField } from "../../../../kit/TimeField.tsx";
import type { openMeeting } from "../../actions/open-meeting.ts";
import type { Room } from "../Answers.tsx";
import { FieldRow } from "../FieldRow.tsx";
import { StepDialog } from "../StepDialog.tsx";
import { useRecording } from "./Recording.tsx";

/** Opens the meeting: the roll is frozen as it stands. */
export function OpenDialog(props: {
	room: Room;
	chairId: string;
	noteTakerId: string;
	open: boolean;
	onClose: () => void;
}) {
	const { room, chairId, noteTakerId } = props;
	const { meeting, roll } = room.dossier;
	const act = useRecording<typeof openMeeting>("meeting.open");
	const [on, setOn] = useState<string | null>(meeting.plannedOn);
	const [at, setAt] = useState<string | null>(meeting.plannedTime);
	const paper = meeting.source === "paper";
	const nameOf = (id: string) =>
		roll.find(({ memberId }) => memberId === id)?.name ?? "";
	return (
		<StepDialog
			step="open"
			meetingId={meeting.id}
			open={props.open}
			onClose={props.onClose}
			checks={room.checks.open}
			consequences={[
				`Danh sách ${roll.length} đồng chí được cố định cho kỳ họp này.`,
				`Đồng chí ${nameOf(chairId)} chủ trì, đồng chí ${nameOf(noteTakerId)} ghi biên bản.`,
				paper
					? "Giờ khai mạc ghi theo biên bản giấy."
					: "Giờ khai mạc ghi là lúc này.",
			]}
			afterwards="Sau khi khai mạc không đổi được chương trình, dự thảo và người chủ trì."
			busy={act.busy}
			problem={act.problem}
			why={paper && !(on && at) ? "Nhập ngày và giờ khai mạc." : undefined}
			onConfirm={(reasons) =>
				act.run(
					{
						meetingId: meeting.id,
						chairId,
						noteTakerId,
						reasons,
						happenedAt: serverTime().toISOString(),
						...(paper && on && at ? { on, at } : {}),
					},
					props.onClose,
				)
			}
		>
			{paper && (
				<FieldRow>
					<DateField
						label="Ngày họp"
						max={room.today}
						value={on}
						onChange={setOn}
					/>
					<TimeField label="Giờ khai mạc" value={at} onChange={setAt} />
				</FieldRow>
			)}
		</StepDialog>
	);
}
