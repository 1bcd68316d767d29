import { useState } from "react";
import { showDate, showTime, timeOf } from "../../../charter/calendar.ts";
import { Awaiting } from "../../../kit/Awaiting.tsx";
import { Stack } from "../../../kit/Columns.tsx";
import { useOutbox } from "../../../kit/Outbox.tsx";
import { heldUpBy, isFinal } from "../../../kit/outbox.ts";
import { RoomFrame } from "../../../kit/RoomFrame.tsx";
import { Refusal } from "../../../kit/refusal.ts";
import { titleOf } from "../labels/words.ts";
import type { Room } from "./Answers.tsx";
import { monthPageOf } from "./Paths.tsx";
import { BeforeOpening } from "./room/BeforeOpening.tsx";
import { Conflicts } from "./room/Conflicts.tsx";
import { useEntered, useEntriesOf, useRoom } from "./room/Entered.tsx";
import { InSession } from "./room/InSession.tsx";
import { useMarks } from "./room/Marks.tsx";
import { MeetingContext } from "./room/Recording.tsx";
import { RoomStrip } from "./room/RoomStrip.tsx";
import { type Sheet, SheetOf } from "./room/Sheets.tsx";
import { SignInAgain, SignInStrip } from "./room/SignInAgain.tsx";
import { Unsettled } from "./room/Unsettled.tsx";

const ACTS = [
	{ name: "opinion", label: "Ý kiến", icon: "talk" },
	{ name: "task", label: "Giao việc", icon: "task" },
	{ name: "vote", label: "Biểu quyết", icon: "hand" },
	{ name: "conclusion", label: "Kết luận", icon: "flag" },
] as const;
const READING = [
	{ name: "agenda", label: "Chương trình", icon: "task" },
] as const;

/** The meeting room: one hand, one thumb; with or without network, two devices see each other. */
export function RoomPage({ meetingId }: { meetingId: string }) {
	const asked = useRoom(meetingId);
	const refused = asked.error instanceof Refusal && isFinal(asked.error.status);
	const signedOut =
		asked.error instanceof Refusal && asked.error.status === 401;
	if (signedOut && !asked.data) return <SignInAgain meetingId={meetingId} />;
	return (
		<Awaiting of={asked} shape="page">
			{(room) => (
				<MeetingContext.Provider value={meetingId}>
					<RoomShown
						known={room}
						cutOff={asked.error !== null && !refused && !signedOut}
						signedOut={signedOut}
					/>
				</MeetingContext.Provider>
			)}
		</Awaiting>
	);
}

function RoomShown(props: {
	known: Room;
	cutOff: boolean;
	signedOut: boolean;
}) {
	const { known, cutOff, signedOut } = props;
	const entries = useEntriesOf(known.dossier.meeting.id);
	const room = useEntered(known, entries);
	const { arrived, stuck } = useOutbox();
	const { unit, meeting } = room.dossier;
	const [sheet, setSheet] = useState<Sheet | null>(null);
	const marks = useMarks(room);
	const waiting = entries.filter(
		(entry) => entry.state === "waiting" && !heldUpBy(entry, entries),
	).length;
	const recording = meeting.state === "in-session" && room.may.record;
	const title = titleOf(meeting).toLocaleLowerCase("vi");
	const on = showDate(meeting.heldOn ?? meeting.plannedOn);
	const saved = arrived.at
		? ` ${arrived.count} mục đã lên máy chủ, lúc ${showTime(timeOf(arrived.at))}.`
		: "";
	return (
		<RoomFrame
			name={`Phòng họp ${unit.name}, ${title}`}
			title={unit.name}
			note={`Họp ${title}, ${on}.${saved}`}
			back={{ href: monthPageOf(meeting), label: "Rời phòng họp" }}
			menu={{
				label: "Chương trình",
				icon: "more",
				onOpen: () => setSheet({ name: "agenda" }),
			}}
			strip={
				signedOut ? (
					<SignInStrip meetingId={meeting.id} />
				) : (
					<RoomStrip
						waiting={waiting}
						cutOff={cutOff || (waiting > 0 && stuck !== null)}
					/>
				)
			}
			actsName="Việc trong phòng họp"
			acts={(recording ? ACTS : READING).map(({ name, label, icon }) => ({
				label,
				icon,
				onPress: () => setSheet({ name }),
			}))}
		>
			<Stack>
				<Unsettled
					room={room}
					recording={recording}
					entries={entries}
					onOpen={setSheet}
				/>
				<Conflicts room={room} recording={recording} />
				{meeting.heldOn === null ? (
					<BeforeOpening room={room} />
				) : (
					<InSession
						room={room}
						marks={marks}
						recording={recording}
						onOpen={setSheet}
					/>
				)}
			</Stack>
			<SheetOf
				sheet={sheet}
				room={room}
				recording={recording}
				onClose={() => setSheet(null)}
			/>
		</RoomFrame>
	);
}
