import {
	daysBetween,
	showDate,
	showDay,
} from "../../../../charter/calendar.ts";
import { Notice } from "../../../../kit/Notice.tsx";
import { Row, Rows } from "../../../../kit/Rows.tsx";
import { Soft } from "../../../../kit/Soft.tsx";
import { StateTag } from "../../../../kit/StateTag.tsx";
import { OUTCOME } from "../../labels/words.ts";
import { finishedBy } from "../../rules/clocks.ts";
import type { CellMonth, Planned } from "../Answers.tsx";
import { DocumentLinks } from "../DocumentLinks.tsx";
import { Part } from "../Part.tsx";
import { UploadMark } from "../UploadMark.tsx";
import { Addenda } from "./Addenda.tsx";
import { GivenTaskRows } from "./GivenTaskRows.tsx";
import { SolutionPart } from "./SolutionPart.tsx";
import { StationPart } from "./StationPart.tsx";

/** The third station: papers of the closed meeting, tasks given, the mark of the national handbook, corrections. */
export function AfterStation(props: {
	cell: CellMonth;
	planned: Planned;
	current: number;
}) {
	const { cell, planned, current } = props;
	const { meeting, rules, uploads } = planned.dossier;
	const due = finishedBy(
		meeting.heldOn ?? meeting.plannedOn,
		rules.finishedAfterDays,
	);
	const { minutes } = cell;
	return (
		<StationPart
			at={2}
			current={current}
			note={
				uploads.after
					? `Đã đưa hồ sơ lên ngày ${showDay(uploads.after)}`
					: `Biên bản, nghị quyết, đến ${showDay(due)}`
			}
		>
			{minutes ? (
				<>
					<Papers cell={cell} minutes={minutes} />
					<Part title="Nhiệm vụ đã giao">
						<GivenTaskRows tasks={cell.tasks} today={cell.today} />
					</Part>
					<Part title="Hồ sơ trên Sổ tay đảng viên điện tử">
						{!uploads.after && <Deadline due={due} today={cell.today} />}
						{uploads.after || cell.may.record ? (
							<UploadMark
								meetingId={meeting.id}
								stage="after"
								marked={uploads.after}
								today={cell.today}
							/>
						) : (
							<Soft>Chưa đánh dấu đưa hồ sơ lên.</Soft>
						)}
					</Part>
					<SolutionPart
						meeting={meeting}
						solution={cell.solution}
						mayTell={cell.may.prepare}
					/>
					<Addenda
						meetingId={meeting.id}
						addenda={cell.addenda}
						mayAdd={cell.may.record}
					/>
				</>
			) : (
				<Soft>
					Biên bản, nghị quyết và nhiệm vụ hiện ở đây khi kỳ họp kết thúc.
				</Soft>
			)}
		</StationPart>
	);
}

function Papers(props: {
	cell: CellMonth;
	minutes: NonNullable<CellMonth["minutes"]>;
}) {
	const { snapshot } = props.minutes;
	const resolution = `${OUTCOME[snapshot.outcome]} số ${snapshot.paperNumber}`;
	const on = `Ngày ${showDate(snapshot.heldOn)}.`;
	return (
		<Rows name="Văn bản">
			<Row
				title={resolution}
				note={on}
				end={
					<DocumentLinks
						paper="resolution"
						meetingId={snapshot.meetingId}
						name={resolution}
					/>
				}
			/>
			<Row
				title="Biên bản"
				note={on}
				end={
					<DocumentLinks
						paper="minutes"
						meetingId={snapshot.meetingId}
						name="Biên bản"
					/>
				}
			/>
		</Rows>
	);
}

function Deadline({ due, today }: { due: string; today: string }) {
	const days = daysBetween(today, due);
	return days < 0 ? (
		<Notice tone="warning">
			Hạn đưa hồ sơ hoàn chỉnh lên là {showDate(due)}, đã quá {-days} ngày.
		</Notice>
	) : (
		<StateTag state="soon">
			{days === 0
				? "Hạn đưa lên hôm nay"
				: `Hạn ${showDay(due)}, còn ${days} ngày`}
		</StateTag>
	);
}
