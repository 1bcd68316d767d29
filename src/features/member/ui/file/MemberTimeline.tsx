import { showDate } from "../../../../charter/calendar.ts";
import { Timeline } from "../../../../kit/Timeline.tsx";
import { momentsOf, NOW } from "../../labels.ts";
import type { Shown } from "./shown.ts";

/** Everything with a day, oldest first; how it stands today is marked. */
export function MemberTimeline({ shown }: { shown: Shown }) {
	return (
		<Timeline
			moments={momentsOf(shown).map(({ id, on, text }) => ({
				id,
				date: id === NOW ? "Hiện nay" : on ? showDate(on) : "Không rõ ngày",
				text,
				current: id === NOW,
			}))}
		/>
	);
}
