import { showDate } from "../../../../charter/calendar.ts";
import type { Given } from "../../../../kit/declared.ts";
import { Soft } from "../../../../kit/Soft.tsx";
import { Timeline } from "../../../../kit/Timeline.tsx";
import { storyOf } from "../../labels/story.ts";
import type { task } from "../../views.ts";

/** What a task must bring, who does it, by when, and what happened to it over the months. */
export function TaskStory({ found }: { found: Given<typeof task> }) {
	const { ownerName, measure, dueOn } = found.task;
	return (
		<>
			<Soft>
				{measure && (
					<>
						Kết quả phải đạt: {measure.replace(/\.$/, "")}.
						<br />
					</>
				)}
				Người thực hiện:{" "}
				{ownerName ? `đồng chí ${ownerName}` : "chưa phân công"}.
				{dueOn && ` Hạn ${showDate(dueOn)}.`}
			</Soft>
			<h3>Diễn biến</h3>
			<Timeline moments={storyOf(found.chain, found.today)} />
		</>
	);
}
