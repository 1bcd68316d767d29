import type { ReactNode } from "react";
import {
	daysBetween,
	showDate,
	showMonth,
	showTime,
	weekdayOf,
} from "../../../charter/calendar.ts";
import { Awaiting } from "../../../kit/Awaiting.tsx";
import { Columns, Stack } from "../../../kit/Columns.tsx";
import { useView } from "../../../kit/data.tsx";
import { PageTitle } from "../../../kit/PageTitle.tsx";
import { titleOf } from "../labels/words.ts";
import type { month as monthView } from "../views/cell.ts";
import type { CellMonth } from "./Answers.tsx";
import { AfterStation } from "./month/AfterStation.tsx";
import { EarlierTasks, LookBack } from "./month/EarlierTasks.tsx";
import { HoldStation } from "./month/HoldStation.tsx";
import { OwnPart } from "./month/OwnPart.tsx";
import { PrepareStation } from "./month/PrepareStation.tsx";
import { RateStation } from "./month/RateStation.tsx";
import { RegisterStation } from "./month/RegisterStation.tsx";
import { stationOf } from "./month/StationPart.tsx";
import { StationTrack } from "./month/StationTrack.tsx";
import { ThemeYear } from "./month/ThemeYear.tsx";
import { YearCard } from "./month/YearCard.tsx";

/** One month of one cell: four stations, last month's tasks above the agenda, the year beside it. */
export function CellMonthPage(props: {
	unitId: string;
	month: string;
	/** A thematic meeting of the year instead of the month's ordinary one. */
	meetingId?: string | undefined;
	/** What other capabilities know of the month: who comes from above, what went up. */
	beside?: ReactNode;
}) {
	const { unitId, month, meetingId, beside } = props;
	const asked = useView<typeof monthView>(
		"meeting.month",
		{ unitId, month, ...(meetingId ? { meetingId } : {}) },
		{ keepLast: true },
	);
	return (
		<Awaiting of={asked} shape="page">
			{(cell) => (
				<MonthShown
					key={cell.meeting?.dossier.meeting.id ?? cell.unit.id + cell.month}
					cell={cell}
					beside={beside}
				/>
			)}
		</Awaiting>
	);
}

function MonthShown({ cell, beside }: { cell: CellMonth; beside: ReactNode }) {
	const { meeting: planned } = cell;
	const current = stationOf(cell);
	return (
		<>
			<PageTitle
				title={`${cell.unit.name} – ${titleOf(planned?.dossier.meeting ?? { kind: "ordinary", month: cell.month })}`}
				note={whenAndWhere(cell)}
			/>
			<Columns
				sideName={`Năm ${cell.month.slice(0, 4)}`}
				main={
					<>
						<StationTrack cell={cell} current={current} />
						<Stack>
							{planned ? (
								<>
									<OwnPart cell={cell} planned={planned} />
									<EarlierTasks record={planned.dossier} today={cell.today} />
									<LookBack record={planned.dossier} today={cell.today} />
									<PrepareStation
										cell={cell}
										planned={planned}
										current={current}
									/>
									<HoldStation
										cell={cell}
										planned={planned}
										current={current}
									/>
									<AfterStation
										cell={cell}
										planned={planned}
										current={current}
									/>
									<RateStation
										cell={cell}
										planned={planned}
										current={current}
									/>
								</>
							) : (
								<RegisterStation cell={cell} />
							)}
							{beside}
						</Stack>
					</>
				}
				side={
					<Stack>
						<YearCard cell={cell} />
						<ThemeYear cell={cell} />
					</Stack>
				}
			/>
		</>
	);
}

function whenAndWhere({ meeting: planned, month, today }: CellMonth): string {
	if (!planned) return `Chưa đăng ký ngày họp tháng ${showMonth(month)}.`;
	const { meeting } = planned.dossier;
	const topic = meeting.topic ? ` Chuyên đề: ${meeting.topic}.` : "";
	if (meeting.heldOn && meeting.startedAt) {
		const until = meeting.endedAt ? ` đến ${showTime(meeting.endedAt)}` : "";
		return `Họp từ ${showTime(meeting.startedAt)}${until}, ${weekdayOf(meeting.heldOn)}, ${showDate(meeting.heldOn)}, tại ${meeting.place}.${topic}`;
	}
	return `Họp lúc ${showTime(meeting.plannedTime)}, ${weekdayOf(meeting.plannedOn)}, ${showDate(meeting.plannedOn)}, tại ${meeting.place}. ${daysLeft(today, meeting.plannedOn)}${topic}`;
}

function daysLeft(today: string, on: string): string {
	const days = daysBetween(today, on);
	if (days === 0) return "Họp hôm nay.";
	return days > 0 ? `Còn ${days} ngày.` : `Đã quá ngày họp ${-days} ngày.`;
}
