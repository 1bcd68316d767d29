import { showDate } from "../../../../charter/calendar.ts";
import type { Given } from "../../../../kit/declared.ts";
import { Soft } from "../../../../kit/Soft.tsx";
import { Timeline } from "../../../../kit/Timeline.tsx";
import type { task } from "../../../task/views.ts";
import { storyOf } from "../../labels/story.ts";

type Props = { found: Given<typeof task> };

/** What a task must bring, who does it, by when. */
export function TaskFacts({ found }: Props) {
	const { ownerName, measure, dueOn } = found.task;
	return (
		<Soft>
			{measure && (
				<>
					Kết quả phải đạt: {measure.replace(/\.$/, "")}.
					<br />
				</>
			)}
			Người thực hiện: {ownerName ? `đồng chí ${ownerName}` : "chưa phân công"}.
			{dueOn && ` Hạn ${showDate(dueOn)}.`}
		</Soft>
	);
}

/** What happened to it over the months. */
export function TaskStory({ found }: Props) {
	return <Timeline moments={storyOf(found.chain, found.today)} />;
}
