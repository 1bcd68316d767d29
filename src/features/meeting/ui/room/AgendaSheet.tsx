import { minutesBetween } from "../../../../charter/calendar.ts";
import { Button } from "../../../../kit/Button.tsx";
import { Dialog } from "../../../../kit/Dialog.tsx";
import { EmptyState } from "../../../../kit/EmptyState.tsx";
import { ProblemNotice } from "../../../../kit/ProblemNotice.tsx";
import { Row, Rows } from "../../../../kit/Rows.tsx";
import { Soft } from "../../../../kit/Soft.tsx";
import { StateTag } from "../../../../kit/StateTag.tsx";
import { serverTime } from "../../../../kit/server-clock.ts";
import type { startItem } from "../../actions/start-item.ts";
import { actualMinutes } from "../../rules/facts.ts";
import type { Item } from "../../schema/record.ts";
import type { Room } from "../Answers.tsx";
import { useMinute } from "./Clock.tsx";
import { useRecording } from "./Recording.tsx";

/** The whole agenda: what is over, what runs, and a way to any item. */
export function AgendaSheet(props: {
	room: Room;
	recording: boolean;
	onClose: () => void;
}) {
	const { room, recording, onClose } = props;
	const { agenda, meeting, rules } = room.dossier;
	const act = useRecording<typeof startItem>("meeting.start-item");
	const minute = useMinute(room.now);
	const running = meeting.state === "in-session" && meeting.startedAt;
	return (
		<Dialog open wide title="Chương trình" onClose={onClose}>
			{running && (
				<Soft>
					Đã họp {minutesBetween(running, minute)} phút; chi bộ này cần ít nhất{" "}
					{rules.requiredMinutes} phút.
				</Soft>
			)}
			{agenda.length === 0 && (
				<EmptyState>Chi ủy chưa công bố chương trình.</EmptyState>
			)}
			<Rows name="Chương trình">
				{agenda.map((item) => (
					<Row
						key={item.id}
						title={`${item.seq}. ${item.title}`}
						note={timesOf(item)}
						end={
							meeting.state === "in-session" &&
							item.id === meeting.currentItemId ? (
								<StateTag state="soon">Đang diễn ra</StateTag>
							) : recording ? (
								<Button
									compact
									kind="quiet"
									busy={act.busy}
									aria-label={`${item.startedAt ? "Quay lại" : "Bắt đầu"} mục ${item.seq}`}
									onClick={() =>
										act.run(
											{
												meetingId: meeting.id,
												itemId: item.id,
												happenedAt: serverTime().toISOString(),
											},
											onClose,
										)
									}
								>
									{item.startedAt ? "Quay lại" : "Bắt đầu"}
								</Button>
							) : (
								item.endedAt && <StateTag state="done" />
							)
						}
					/>
				))}
			</Rows>
			{act.problem && <ProblemNotice problem={act.problem} />}
		</Dialog>
	);
}

function timesOf(item: Item): string {
	const took = actualMinutes(item);
	const planned = `Dự kiến ${item.plannedMinutes} phút`;
	const who = item.presenterName ? `Đồng chí ${item.presenterName}. ` : "";
	return `${who}${planned}${took === null ? "" : `, đã dùng ${took} phút`}.`;
}
