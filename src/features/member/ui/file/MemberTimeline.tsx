import { showDate } from "../../../../charter/calendar.ts";
import { Timeline } from "../../../../kit/Timeline.tsx";
import { momentsOf } from "../../labels.ts";
import type { Shown } from "./shown.ts";

/** Everything with a day, oldest first; the latest that has come is marked. */
export function MemberTimeline({ shown }: { shown: Shown }) {
	const moments = momentsOf(shown);
	const latest = moments.findLast(({ on }) => (on ?? "") <= shown.today);
	return (
		<Timeline
			moments={moments.map(({ id, on, text }) => ({
				id,
				date: on ? showDate(on) : "Không rõ ngày",
				text,
				current: id === latest?.id,
			}))}
		/>
	);
}
