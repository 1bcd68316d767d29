import { useEffect, useRef } from "react";
import { Awaiting } from "../../../../kit/Awaiting.tsx";
import { Card } from "../../../../kit/Card.tsx";
import { useView } from "../../../../kit/data.tsx";
import type { task } from "../../../task/views.ts";
import { mayReport, OwnReport } from "./OwnReport.tsx";
import { TaskFacts, TaskStory } from "./TaskStory.tsx";

/** A task with its story and the owner's report, beside the list of what waits. */
export function TaskPane(props: { taskId: string; arrives: boolean }) {
	const { taskId, arrives } = props;
	const asked = useView<typeof task>("task.one", { taskId });
	return (
		<Card>
			<Awaiting of={asked} shape="lines">
				{(found) => (
					<>
						<Heading title={found.task.title} arrives={arrives} />
						<TaskFacts found={found} />
						<h3>Diễn biến</h3>
						<TaskStory found={found} />
						{mayReport(found) && (
							<>
								{!found.task.report && <h3>Báo cáo của đồng chí</h3>}
								<OwnReport found={found} />
							</>
						)}
					</>
				)}
			</Awaiting>
		</Card>
	);
}

function Heading({ title, arrives }: { title: string; arrives: boolean }) {
	const heading = useRef<HTMLHeadingElement>(null);
	useEffect(() => {
		if (arrives) heading.current?.focus({ preventScroll: true });
	}, [arrives]);
	return (
		<h2 ref={heading} tabIndex={-1}>
			{title}
		</h2>
	);
}
