import { showDate } from "../../../../charter/calendar.ts";
import { Row, Rows } from "../../../../kit/Rows.tsx";
import { Soft } from "../../../../kit/Soft.tsx";
import { StateTag } from "../../../../kit/StateTag.tsx";
import type { Task } from "../../../task/schema.ts";
import { reportWords, tagOf } from "./EarlierTasks.tsx";

/** Tasks that a meeting gave, as they stand today. */
export function GivenTaskRows(props: {
	tasks: readonly Task[];
	today: string;
}) {
	if (props.tasks.length === 0) return <Soft>Kỳ họp không giao nhiệm vụ.</Soft>;
	return (
		<Rows name="Nhiệm vụ đã giao">
			{props.tasks.map((task) => {
				const tag = tagOf(task, task.outcome?.meetingId ?? "", props.today);
				return (
					<Row
						key={task.id}
						title={task.title}
						note={
							<>
								{task.series === "theme" ? (
									<>
										Điều phải thay đổi. Đồng chí {task.ownerName ?? "chưa rõ"}{" "}
										theo dõi. Nhận biết bằng: {task.measure}.
									</>
								) : (
									<>
										Đồng chí {task.ownerName ?? "chưa rõ"}
										{task.dueOn && `, hạn ${showDate(task.dueOn)}`}. Phải đạt:{" "}
										{task.measure}.
									</>
								)}
								{task.report && <div>{reportWords(task)}</div>}
							</>
						}
						end={<StateTag state={tag.state}>{tag.word}</StateTag>}
					/>
				);
			})}
		</Rows>
	);
}
