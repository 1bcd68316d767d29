import { useState } from "react";
import { showPercent, showTime } from "../../../../charter/calendar.ts";
import { Button } from "../../../../kit/Button.tsx";
import { Card } from "../../../../kit/Card.tsx";
import { Roll } from "../../../../kit/Chips.tsx";
import { Stack } from "../../../../kit/Columns.tsx";
import { FigureHead, SmallLine } from "../../../../kit/Figure.tsx";
import { ProblemNotice } from "../../../../kit/ProblemNotice.tsx";
import { Soft } from "../../../../kit/Soft.tsx";
import { attendanceFigures } from "../../rules/attendance.ts";
import type { Attendee } from "../../schema/record.ts";
import type { AttendanceFigures } from "../../schema/snapshot.ts";
import type { Room } from "../Answers.tsx";
import { AttendeeLine } from "./AttendeeLine.tsx";
import type { Marks } from "./Marks.tsx";
import { PresenceDialog } from "./PresenceDialog.tsx";
import { canSign, RollCodeDialog } from "./RollCodeDialog.tsx";

/** The roll-call: a tap per name, the count and what it is counted from. */
export function RollCall(props: {
	room: Room;
	marks: Marks;
	recording: boolean;
}) {
	const { room, marks, recording } = props;
	const { meeting, roll } = room.dossier;
	const figures = attendanceFigures(roll);
	const [whole, setWhole] = useState(recording && figures.unmarked > 0);
	const [showing, setShowing] = useState(false);
	const [asked, setAsked] = useState<string | null>(null);
	const shown = whole ? roll : roll.filter(isWorthALine);
	const hidden = roll.length - shown.length;
	const open = roll.filter(
		(a) => a.standing === "counted" && a.presence === null,
	);
	const attendee = roll.find((a) => a.memberId === asked);
	const present = (memberIds: string[]) =>
		marks.mark(
			memberIds.map((memberId) => ({
				memberId,
				presence: "present",
				reason: null,
				specialDuty: false,
			})),
		);
	const tap = (a: Attendee) => {
		if (a.presence === null && a.standing === "counted") present([a.memberId]);
		else setAsked(a.memberId);
	};
	return (
		<Stack gap="small">
			<SmallLine step icon="clock">
				{showTime(meeting.startedAt ?? meeting.plannedTime)} – Khai mạc
			</SmallLine>
			<Card>
				<FigureHead
					title="Điểm danh"
					note={<Absences figures={figures} />}
					figure={`${figures.present}/${figures.counted}`}
					base={
						figures.ratePercent === null
							? "có mặt"
							: `có mặt, ${showPercent(figures.ratePercent)}`
					}
				/>
				{marks.problem && <ProblemNotice problem={marks.problem} />}
				<Roll name="Điểm danh">
					{shown.map((a) => (
						<AttendeeLine
							key={a.memberId}
							attendee={a}
							room={room}
							{...(recording ? { onPress: () => tap(a) } : {})}
						/>
					))}
				</Roll>
				{recording && open.length > 1 && (
					<Button wide onClick={() => present(open.map((a) => a.memberId))}>
						Tất cả {open.length} đồng chí còn lại có mặt
					</Button>
				)}
				{recording && room.rollKey && canSign() && (
					<Button kind="quiet" wide onClick={() => setShowing(true)}>
						Điểm danh bằng mã QR
					</Button>
				)}
				{whole ? (
					figures.unmarked === 0 && (
						<Button kind="quiet" wide onClick={() => setWhole(false)}>
							Thu gọn danh sách
						</Button>
					)
				) : (
					<Button kind="quiet" wide onClick={() => setWhole(true)}>
						Xem {hidden} đồng chí còn lại
					</Button>
				)}
				<Soft>{notCounted(figures)}</Soft>
			</Card>
			{showing && room.rollKey && (
				<RollCodeDialog
					meetingId={meeting.id}
					rollKey={room.rollKey}
					onClose={() => setShowing(false)}
				/>
			)}
			{attendee && (
				<PresenceDialog
					attendee={attendee}
					onMark={(mark) => marks.mark([mark])}
					onClose={() => setAsked(null)}
				/>
			)}
		</Stack>
	);
}

/** Those of whom the folded list still speaks: late, absent, not marked. */
const isWorthALine = (a: Attendee): boolean =>
	a.standing === "counted" ? a.presence !== "present" : a.presence !== null;

function Absences({ figures }: { figures: AttendanceFigures }) {
	const lines = [
		figures.late > 0 && `Đến muộn: ${figures.late}`,
		figures.absentWithReason > 0 &&
			`Vắng có lý do: ${figures.absentWithReason}`,
		figures.absentWithoutReason > 0 &&
			`Vắng không lý do: ${figures.absentWithoutReason}`,
		figures.unmarked > 0 && `Chưa đánh dấu: ${figures.unmarked}`,
	].filter((line) => line !== false);
	return lines.map((line) => <div key={line}>{line}</div>);
}

function notCounted(figures: AttendanceFigures): string {
	const left = [
		figures.exempt > 0 && `${figures.exempt} đồng chí miễn sinh hoạt`,
		figures.temporaryElsewhere > 0 &&
			`${figures.temporaryElsewhere} đồng chí sinh hoạt tạm thời nơi khác`,
		figures.suspended > 0 && `${figures.suspended} đồng chí bị đình chỉ`,
		figures.specialDuty > 0 &&
			`${figures.specialDuty} đồng chí làm nhiệm vụ đặc biệt`,
	].filter((part) => part !== false);
	return left.length > 0
		? `Tỷ lệ tính trên ${figures.counted} đồng chí. Không tính ${left.join(", ")}.`
		: `Tỷ lệ tính trên cả ${figures.counted} đồng chí của chi bộ.`;
}
