import { Awaiting } from "../../../kit/Awaiting.tsx";
import { Columns } from "../../../kit/Columns.tsx";
import { useView } from "../../../kit/data.tsx";
import type { Given } from "../../../kit/declared.ts";
import { PageTitle } from "../../../kit/PageTitle.tsx";
import { Section } from "../../../kit/Section.tsx";
import type { task } from "../views.ts";
import { mayReport, ReportForm, reportTitle } from "./work/ReportForm.tsx";
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
	const story = (
		<Section title="Diễn biến">
			<TaskFacts found={found} />
			<TaskStory found={found} />
		</Section>
	);
	return (
		<>
			<PageTitle
				back={{ href: "/", label: "Việc của tôi" }}
				title={title}
				note={`${unitName}. ${source}.`}
			/>
			{mayReport(found) ? (
				<Columns
					sideName="Báo cáo"
					main={story}
					side={
						<Section title={reportTitle(found)}>
							<ReportForm found={found} />
						</Section>
					}
				/>
			) : (
				story
			)}
		</>
	);
}
