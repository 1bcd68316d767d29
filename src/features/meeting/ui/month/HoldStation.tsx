import {
	showDay,
	showPercent,
	showTime,
} from "../../../../charter/calendar.ts";
import { ButtonLink } from "../../../../kit/Button.tsx";
import { Row, Rows } from "../../../../kit/Rows.tsx";
import { Soft } from "../../../../kit/Soft.tsx";
import type { CellMonth, Planned } from "../Answers.tsx";
import { TakenAlong } from "../TakenAlong.tsx";
import { Ahead } from "./Ahead.tsx";
import { StationPart } from "./StationPart.tsx";

/** The second station: the way into the meeting room, or what the closed meeting was. */
export function HoldStation(props: {
	cell: CellMonth;
	planned: Planned;
	current: number;
}) {
	const { cell, planned, current } = props;
	const { meeting } = planned.dossier;
	const room = `/phong-hop/${meeting.id}`;
	return (
		<StationPart at={1} current={current} note={noteOf(props)}>
			{meeting.state === "closed" ? (
				<Held cell={cell} />
			) : meeting.state === "in-session" ? (
				<>
					<Soft>
						Khai mạc lúc {showTime(meeting.startedAt ?? meeting.plannedTime)}.
						Diễn biến đang được ghi trong phòng họp.
					</Soft>
					<ButtonLink kind="main" wide href={room}>
						Vào phòng họp
					</ButtonLink>
				</>
			) : meeting.state === "convened" ? (
				<>
					<Soft>
						Họp lúc {showTime(meeting.plannedTime)},{" "}
						{showDay(meeting.plannedOn)}, tại {meeting.place}.
					</Soft>
					<Ahead planned={planned} prepares={cell.may.prepare} />
					{cell.may.record && <TakenAlong meetingId={meeting.id} />}
					<ButtonLink
						kind={cell.may.record ? "main" : "outline"}
						wide
						href={room}
					>
						{cell.may.record ? "Mở phòng họp" : "Xem phòng họp"}
					</ButtonLink>
				</>
			) : (
				<Soft>Phòng họp mở sau khi phát thông báo.</Soft>
			)}
		</StationPart>
	);
}

function noteOf({ cell, planned }: { cell: CellMonth; planned: Planned }) {
	const { meeting } = planned.dossier;
	if (meeting.state === "in-session") return "Đang họp";
	const figures = cell.minutes?.snapshot.attendance;
	if (figures) return `Có mặt ${figures.present}/${figures.counted}`;
	return `Mở phòng họp ngày ${showDay(meeting.plannedOn)}`;
}

function Held({ cell }: { cell: CellMonth }) {
	if (!cell.minutes) return null;
	const { snapshot } = cell.minutes;
	const { attendance, discussion, pastTasks } = snapshot;
	const adopted = snapshot.votes.find((vote) => vote.matter === "resolution");
	const rate =
		attendance.ratePercent === null
			? ""
			: `, đạt ${showPercent(attendance.ratePercent)}`;
	return (
		<>
			<Rows name="Kỳ họp">
				<Row
					title="Điểm danh"
					note={`Có mặt ${attendance.present}/${attendance.counted} đồng chí${rate}. Vắng có lý do ${attendance.absentWithReason}, không lý do ${attendance.absentWithoutReason}.`}
				/>
				<Row
					title="Thời gian"
					note={`Từ ${showTime(snapshot.startedAt)} đến ${showTime(snapshot.endedAt)}, ${snapshot.minutes} phút. Đồng chí ${snapshot.chair.name} chủ trì, đồng chí ${snapshot.noteTaker.name} ghi biên bản.`}
				/>
				{pastTasks.total > 0 && (
					<Row
						title="Nhiệm vụ kỳ trước"
						note={`Xong ${pastTasks.done}/${pastTasks.total}, một phần ${pastTasks.partly}, chưa thực hiện ${pastTasks.notDone}.`}
					/>
				)}
				<Row
					title="Thảo luận"
					note={`${discussion.opinions} ý kiến của ${discussion.speakersFromRoll} đồng chí.`}
				/>
				{adopted && (
					<Row
						title={adopted.title}
						note={`Tán thành ${adopted.inFavour}/${adopted.base}, ${showPercent(adopted.percent)}. ${adopted.passed ? "Đã thông qua" : "Không thông qua"}.`}
					/>
				)}
			</Rows>
			<ButtonLink kind="quiet" href={`/phong-hop/${snapshot.meetingId}`}>
				Xem diễn biến
			</ButtonLink>
		</>
	);
}
