import { useState } from "react";
import { Button } from "../../../../kit/Button.tsx";
import { CheckField } from "../../../../kit/CheckField.tsx";
import { Chip, Chips } from "../../../../kit/Chips.tsx";
import { Stack } from "../../../../kit/Columns.tsx";
import { Dialog } from "../../../../kit/Dialog.tsx";
import { Soft } from "../../../../kit/Soft.tsx";
import { TextField } from "../../../../kit/TextField.tsx";
import { PRESENCE, STANDING } from "../../labels/words.ts";
import type {
	AttendanceMark,
	Attendee,
	Presence,
} from "../../schema/record.ts";

const USUAL_REASONS = ["Ốm", "Đi làm xa", "Đi công tác", "Việc gia đình"];

/** How one member stands: present, late, absent with or without reason. */
export function PresenceDialog(props: {
	attendee: Attendee;
	onMark: (mark: AttendanceMark) => void;
	onClose: () => void;
}) {
	const { attendee, onMark, onClose } = props;
	const [excusing, setExcusing] = useState(attendee.presence === "excused");
	const [reason, setReason] = useState(attendee.reason ?? "");
	const [duty, setDuty] = useState(attendee.standing === "special-duty");
	const exempt = attendee.standing === "exempt";
	const put = (
		presence: Presence | null,
		more: Partial<AttendanceMark> = {},
	) => {
		onMark({
			memberId: attendee.memberId,
			presence,
			reason: null,
			specialDuty: false,
			...more,
		});
		onClose();
	};
	return (
		<Dialog open title={attendee.name} onClose={onClose}>
			<Stack gap="small">
				{exempt && (
					<Soft>{STANDING.exempt}: có mặt hay không cũng không đổi tỷ lệ.</Soft>
				)}
				<Button wide icon="check" onClick={() => put("present")}>
					{PRESENCE.present}
				</Button>
				{!exempt && (
					<>
						<Button wide kind="quiet" icon="clock" onClick={() => put("late")}>
							{PRESENCE.late}
						</Button>
						<Button
							wide
							kind="quiet"
							icon="half"
							aria-expanded={excusing}
							onClick={() => setExcusing(true)}
						>
							{PRESENCE.excused}
						</Button>
					</>
				)}
				{excusing && (
					<>
						<Chips>
							{USUAL_REASONS.map((usual) => (
								<Chip
									key={usual}
									icon={reason === usual ? "check" : "plus"}
									{...(reason === usual ? { place: "now" } : {})}
									onPress={() => setReason(usual)}
								>
									{usual}
								</Chip>
							))}
						</Chips>
						<TextField
							label="Lý do"
							value={reason}
							maxLength={300}
							onChange={setReason}
						/>
						<CheckField
							label="Đi làm nhiệm vụ đặc biệt"
							hint="Không tính vào tỷ lệ của kỳ họp này."
							checked={duty}
							onChange={setDuty}
						/>
						<Button
							kind="main"
							wide
							why={reason.trim() === "" ? "Ghi lý do vắng." : undefined}
							onClick={() => put("excused", { reason, specialDuty: duty })}
						>
							Ghi vắng có lý do
						</Button>
					</>
				)}
				{!exempt && (
					<Button wide kind="quiet" icon="x" onClick={() => put("unexcused")}>
						{PRESENCE.unexcused}
					</Button>
				)}
				{attendee.presence !== null && (
					<Button wide kind="plain" onClick={() => put(null)}>
						Bỏ đánh dấu
					</Button>
				)}
			</Stack>
		</Dialog>
	);
}
