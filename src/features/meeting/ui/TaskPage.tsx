import { monthOf, showMonth } from "../../../charter/calendar.ts";
import { Awaiting } from "../../../kit/Awaiting.tsx";
import { Columns } from "../../../kit/Columns.tsx";
import { useView } from "../../../kit/data.tsx";
import type { Given } from "../../../kit/declared.ts";
import { PageTitle } from "../../../kit/PageTitle.tsx";
import { Section } from "../../../kit/Section.tsx";
import type { task } from "../../task/views.ts";
import { mayReport, OwnReport } from "./work/OwnReport.tsx";
import { TaskFacts, TaskStory } from "./work/TaskStory.tsx";

/** One task: what it must bring, what happened over the months, and its owner's report. */
export function TaskPage({ taskId }: { taskId: string }) {
	const asked = useView<typeof task>("task.one", { taskId });
	return (
		<Awaiting of={asked} shape="page">
			{(found) => <TaskShown found={found} />}
		</Awaiting>
	);
}

function TaskShown({ found }: { found: Given<typeof task> }) {
	const { title, unitName, source } = found.task;
	return (
		<>
			<PageTitle
				back={backFrom(found)}
				title={title}
				note={`${unitName}. ${source}.`}
			/>
			{mayReport(found) ? (
				<Columns
					sideName="Báo cáo"
					main={
						<Section title="Diễn biến">
							<TaskFacts found={found} />
							<TaskStory found={found} />
						</Section>
					}
					side={
						<Section title="Báo cáo của đồng chí">
							<OwnReport found={found} />
						</Section>
					}
				/>
			) : (
				<Columns
					sideFirst
					sideName="Nhiệm vụ"
					main={
						<Section title="Diễn biến">
							<TaskStory found={found} />
						</Section>
					}
					side={
						<Section title="Nhiệm vụ">
							<TaskFacts found={found} />
						</Section>
					}
				/>
			)}
		</>
	);
}

/** The owner comes from what waits, others from the month in which the task was given. */
function backFrom(found: Given<typeof task>) {
	const { unitId, resolvedOn } = found.task;
	const month = monthOf(resolvedOn);
	return found.own
		? { href: "/", label: "Việc của tôi" }
		: {
				href: `/chi-bo/${unitId}/${month}`,
				label: `Tháng ${showMonth(month)}`,
			};
}
