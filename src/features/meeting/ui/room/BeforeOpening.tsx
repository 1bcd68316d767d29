import { useState } from "react";
import { showDate, showTime } from "../../../../charter/calendar.ts";
import { Button, ButtonLink } from "../../../../kit/Button.tsx";
import { Stack } from "../../../../kit/Columns.tsx";
import { Notice } from "../../../../kit/Notice.tsx";
import { PersonPicker } from "../../../../kit/PersonPicker.tsx";
import { Section } from "../../../../kit/Section.tsx";
import { Soft } from "../../../../kit/Soft.tsx";
import { mayVote } from "../../rules/attendance.ts";
import type { Dossier } from "../../schema/record.ts";
import type { Room } from "../Answers.tsx";
import { useKept } from "../Kept.tsx";
import { AgendaList } from "../month/AgendaList.tsx";
import { monthPageOf } from "../Paths.tsx";
import { peopleOf } from "../People.tsx";
import { TakenAlong } from "../TakenAlong.tsx";
import css from "./BeforeOpening.module.css";
import { OpenDialog } from "./OpenDialog.tsx";

/** The room before the meeting: who chairs, who takes notes, then it opens. */
export function BeforeOpening({ room }: { room: Room }) {
	const { meeting, agenda, roll } = room.dossier;
	const may = room.may.record;
	const elsewhere =
		meeting.source === "live" && meeting.plannedOn !== room.today;
	return (
		<div className={css.narrow}>
			<Stack>
				<Section
					title="Trước giờ họp"
					note={`Họp lúc ${showTime(meeting.plannedTime)}, ${showDate(meeting.plannedOn)}, tại ${meeting.place}. Danh sách ${roll.length} đồng chí.`}
				>
					<TakenAlong meetingId={meeting.id} />
					{meeting.state !== "convened" ? (
						<>
							<Soft>Kỳ họp chưa phát thông báo nên chưa khai mạc được.</Soft>
							<ButtonLink
								kind={may ? "main" : "quiet"}
								href={monthPageOf(meeting)}
							>
								Đến trang chi bộ
							</ButtonLink>
						</>
					) : may ? (
						<>
							{elsewhere && (
								<Notice tone="warning">
									Lịch họp là ngày {showDate(meeting.plannedOn)}, hôm nay là{" "}
									{showDate(room.today)}. Kỳ họp ghi ngày khai mạc thật.
								</Notice>
							)}
							<Opening room={room} />
						</>
					) : (
						<Soft>Kỳ họp chưa khai mạc. Diễn biến sẽ hiện ở đây.</Soft>
					)}
				</Section>
				{agenda.length > 0 && (
					<Section title="Chương trình">
						<AgendaList agenda={agenda} />
					</Section>
				)}
			</Stack>
		</div>
	);
}

function Opening({ room }: { room: Room }) {
	const { dossier } = room;
	const { meeting, roll, posts } = dossier;
	const [asking, setAsking] = useState(false);
	const { value, change } = useKept<{
		chairId: string | null;
		noteTakerId: string | null;
	}>(`opening:${meeting.id}`, usualPeople(dossier));
	const { chairId, noteTakerId } = value;
	const why = !chairId
		? "Chọn người chủ trì."
		: !noteTakerId
			? "Chọn người ghi biên bản."
			: chairId === noteTakerId
				? "Người chủ trì không ghi biên bản. Chọn người khác."
				: undefined;
	return (
		<>
			<PersonPicker
				label="Chủ trì"
				people={peopleOf(roll.filter(mayVote), posts)}
				value={chairId}
				onChange={(id) => change({ chairId: id })}
			/>
			<PersonPicker
				label="Ghi biên bản"
				people={peopleOf(roll, posts)}
				value={noteTakerId}
				onChange={(id) => change({ noteTakerId: id })}
			/>
			<Button kind="main" wide why={why} onClick={() => setAsking(true)}>
				Khai mạc kỳ họp
			</Button>
			{chairId && noteTakerId && (
				<OpenDialog
					room={room}
					chairId={chairId}
					noteTakerId={noteTakerId}
					open={asking}
					onClose={() => setAsking(false)}
				/>
			)}
		</>
	);
}

/** The secretary chairs, the note-taker or the deputy writes. */
function usualPeople({ roll, posts }: Dossier) {
	const holder = (post: string, not: string | null = null) =>
		roll.find(
			({ memberId }) => memberId !== not && posts[memberId]?.includes(post),
		)?.memberId ?? null;
	const chairId = holder("cell-secretary") ?? holder("cell-deputy");
	const noteTakerId =
		holder("note-taker", chairId) ??
		holder("cell-deputy", chairId) ??
		holder("cell-committee-member", chairId);
	return { chairId, noteTakerId };
}
