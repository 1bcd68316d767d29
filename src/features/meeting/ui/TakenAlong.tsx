import { useView } from "../../../kit/data.tsx";
import { SmallLine } from "../../../kit/Figure.tsx";
import type { room } from "../views/cell.ts";
import { alongWith } from "./room/Entered.tsx";

/** Whoever records the meeting takes it along by looking at it: its room opens without network. */
export function TakenAlong({ meetingId }: { meetingId: string }) {
	const asked = useView<typeof room>(
		"meeting.room",
		{ meetingId },
		{ along: alongWith(meetingId) },
	);
	if (!asked.data) return null;
	return (
		<SmallLine icon="phone">
			Đã mang theo trên máy này. Mở được phòng họp khi không có mạng.
		</SmallLine>
	);
}
