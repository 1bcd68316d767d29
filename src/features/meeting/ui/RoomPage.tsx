import { useState } from "react";
import { showDate, showTime, timeOf } from "../../../charter/calendar.ts";
import { Awaiting } from "../../../kit/Awaiting.tsx";
import { useView } from "../../../kit/data.tsx";
import { RoomFrame } from "../../../kit/RoomFrame.tsx";
import { Refusal } from "../../../kit/refusal.ts";
import { titleOf } from "../labels/words.ts";
import type { room as roomView } from "../views/cell.ts";
import type { Room } from "./Answers.tsx";
import { monthPageOf } from "./Paths.tsx";
import { BeforeOpening } from "./room/BeforeOpening.tsx";
import { InSession } from "./room/InSession.tsx";
import { useMarks } from "./room/Marks.tsx";
import { SavedContext } from "./room/Recording.tsx";
import { RoomStrip } from "./room/RoomStrip.tsx";
import { type Sheet, SheetOf } from "./room/Sheets.tsx";
import { SignInAgain, SignInStrip } from "./room/SignInAgain.tsx";

const POLL_MS = 5_000;

const ACTS = [
	{ name: "opinion", label: "Ý kiến", icon: "talk" },
	{ name: "task", label: "Giao việc", icon: "task" },
	{ name: "vote", label: "Biểu quyết", icon: "hand" },
	{ name: "conclusion", label: "Kết luận", icon: "flag" },
] as const;
const READING = [
	{ name: "agenda", label: "Chương trình", icon: "task" },
] as const;

/** The meeting room: one hand, one thumb; two devices see each other. */
export function RoomPage({ meetingId }: { meetingId: string }) {
	const asked = useView<typeof roomView>(
		"meeting.room",
		{ meetingId },
		{ every: POLL_MS },
	);
	const [savedAt, setSavedAt] = useState<string | null>(null);
	const refused = asked.error instanceof Refusal;
	const signedOut =
		asked.error instanceof Refusal && asked.error.status === 401;
	if (signedOut && !asked.data) return <SignInAgain meetingId={meetingId} />;
	return (
		<Awaiting of={asked} shape="page">
			{(room) => (
				<SavedContext.Provider value={() => setSavedAt(timeOf(new Date()))}>
					<RoomShown
						room={room}
						cutOff={asked.error !== null && !refused}
						signedOut={signedOut}
						savedAt={savedAt}
					/>
				</SavedContext.Provider>
			)}
		</Awaiting>
	);
}

function RoomShown(props: {
	room: Room;
	cutOff: boolean;
	signedOut: boolean;
	savedAt: string | null;
}) {
	const { room, cutOff, signedOut, savedAt } = props;
	const { unit, meeting } = room.dossier;
	const [sheet, setSheet] = useState<Sheet | null>(null);
	const marks = useMarks(room);
	const recording = meeting.state === "in-session" && room.may.record;
	const title = titleOf(meeting).toLocaleLowerCase("vi");
	const on = showDate(meeting.heldOn ?? meeting.plannedOn);
	const saved = savedAt ? ` Đã lưu lúc ${showTime(savedAt)}.` : "";
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
					<RoomStrip waiting={marks.waiting} cutOff={cutOff} />
				)
			}
			actsName="Việc trong phòng họp"
			acts={(recording ? ACTS : READING).map(({ name, label, icon }) => ({
				label,
				icon,
				onPress: () => setSheet({ name }),
			}))}
		>
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
			<SheetOf
				sheet={sheet}
				room={room}
				recording={recording}
				onClose={() => setSheet(null)}
			/>
		</RoomFrame>
	);
}
