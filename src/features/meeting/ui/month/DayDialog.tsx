import {
	firstDayOf,
	isRealDay,
	lastDayOf,
} from "../../../../charter/calendar.ts";
import { Button } from "../../../../kit/Button.tsx";
import { Dialog } from "../../../../kit/Dialog.tsx";
import { DialogEnd } from "../../../../kit/DialogEnd.tsx";
import { useAct } from "../../../../kit/data.tsx";
import { Notice } from "../../../../kit/Notice.tsx";
import type { changeDay } from "../../actions/change-day.ts";
import type { Meeting } from "../../schema/record.ts";
import { useKept } from "../Kept.tsx";
import { type Day, DayFields } from "./DayFields.tsx";

/** Moves the meeting to another day, time or place. */
export function DayDialog(props: { meeting: Meeting; onClose: () => void }) {
	const { meeting, onClose } = props;
	const act = useAct<typeof changeDay>("meeting.change-day");
	const { value, change, forget } = useKept<Day>(`day:${meeting.id}`, {
		on: meeting.plannedOn,
		time: meeting.plannedTime,
		place: meeting.place,
	});
	const { on, time, place } = value;
	const why =
		!on || !isRealDay(on) || !time || place.trim() === ""
			? "Nhập đủ ngày, giờ và địa điểm."
			: undefined;
	const save = () => {
		if (on && time)
			act.run({ meetingId: meeting.id, on, time, place }, () => {
				forget();
				onClose();
			});
	};
	return (
		<Dialog open title="Đổi ngày họp" onClose={onClose} firm>
			<DayFields
				value={value}
				onChange={change}
				min={firstDayOf(meeting.month)}
				max={lastDayOf(meeting.month)}
			/>
			<Notice>
				Ngày đăng ký lần đầu vẫn được giữ. Họp sau ngày đó tính là họp muộn.
				{meeting.noticeOn && " Thông báo đã phát cần báo lại cho đảng viên."}
			</Notice>
			<DialogEnd problem={act.problem} onClose={onClose}>
				<Button kind="main" busy={act.busy} why={why} onClick={save}>
					Lưu ngày họp
				</Button>
			</DialogEnd>
		</Dialog>
	);
}
