import { Awaiting } from "../../../kit/Awaiting.tsx";
import { Card } from "../../../kit/Card.tsx";
import { Columns } from "../../../kit/Columns.tsx";
import { useView } from "../../../kit/data.tsx";
import { PageTitle } from "../../../kit/PageTitle.tsx";
import type { task } from "../views.ts";
import { mayReport, ReportForm } from "./work/ReportForm.tsx";
import { TaskStory } from "./work/TaskStory.tsx";

/** One task: what it must bring, what happened over the months, and its owner's report. */
export function TaskPage({ taskId }: { taskId: string }) {
	const asked = useView<typeof task>("task.one", { taskId });
	return (
		<Awaiting of={asked} shape="page">
			{(found) => {
				const story = (
					<Card>
						<TaskStory found={found} />
					</Card>
				);
				return (
					<>
						<PageTitle
							back={{ href: "/", label: "Việc của tôi" }}
							title={found.task.title}
							note={`${found.task.unitName}. ${found.task.source}.`}
						/>
						{mayReport(found) ? (
							<Columns
								sideName="Báo cáo"
								main={story}
								side={
									<Card>
										<ReportForm found={found} />
									</Card>
								}
							/>
						) : (
							story
						)}
					</>
				);
			}}
		</Awaiting>
	);
}
