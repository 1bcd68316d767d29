import { useState } from "react";
import { Button } from "../../../../kit/Button.tsx";
import { Card } from "../../../../kit/Card.tsx";
import { Stack } from "../../../../kit/Columns.tsx";
import { SmallLine } from "../../../../kit/Figure.tsx";
import { Row, Rows } from "../../../../kit/Rows.tsx";
import { Soft } from "../../../../kit/Soft.tsx";
import { StateTag } from "../../../../kit/StateTag.tsx";
import { HANDLING } from "../../../task/labels.ts";
import type { Task } from "../../../task/schema.ts";
import { tagOf } from "../month/EarlierTasks.tsx";
import css from "./EarlierTaskCard.module.css";
import { EarlierTaskForm } from "./EarlierTaskForm.tsx";
import type { InRoom } from "./Sheets.tsx";

/** Last month's tasks, one by one: the meeting says what became of each. */
export function EarlierTaskCard({ room, recording, onOpen }: InRoom) {
	const { meeting, pastTasks, forgotten, lookBack } = room.dossier;
	const tasks = [...pastTasks, ...forgotten, ...lookBack];
	const name =
		lookBack.length > 0
			? "Nhiệm vụ tháng trước, nhìn lại chuyên đề"
			: "Nhiệm vụ tháng trước";
	const isJudged = (task: Task) => task.outcome?.meetingId === meeting.id;
	const [chosen, setChosen] = useState<string | null>(null);
	const first = tasks.find((task) => !isJudged(task));
	const task = tasks.find(({ id }) => id === chosen) ?? first;
	const at = task ? tasks.indexOf(task) + 1 : 0;
	const judged = tasks.filter(isJudged).length;
	return (
		<Stack gap="small">
			<SmallLine step icon="task">
				{tasks.length === 0
					? name
					: `${name} – ${judged} trên ${tasks.length} đã kết luận`}
			</SmallLine>
			<Card>
				{tasks.length === 0 && (
					<Soft>Chi bộ chưa có nhiệm vụ của kỳ trước trong Nếp.</Soft>
				)}
				{recording && task && (
					<EarlierTaskForm
						key={task.id}
						room={room}
						task={task}
						place={`${task.series === "theme" ? "Mục" : "Nhiệm vụ"} ${at} trên ${tasks.length}`}
						forgotten={forgotten.includes(task)}
						theme={lookBack.find(({ id }) => id === task.id) ?? null}
						last={judged >= tasks.length - (isJudged(task) ? 0 : 1)}
						onJudged={(carried) => {
							setChosen(null);
							if (carried) onOpen({ name: "carried-task", task: carried });
						}}
					/>
				)}
				{tasks.length > 0 && (
					<Rows name="Các nhiệm vụ tháng trước">
						{tasks
							.filter((each) => !recording || each !== task)
							.map((each) => {
								const tag = tagOf(each, meeting.id, room.today);
								return (
									<Row
										key={each.id}
										title={each.title}
										note={isJudged(each) ? findingOf(each) : each.ownerName}
									>
										<div className={css.judged}>
											<StateTag state={tag.state}>{tag.word}</StateTag>
											{recording && (
												<Button
													compact
													kind="plain"
													aria-label={`${isJudged(each) ? "Sửa" : "Xem"}: ${each.title}`}
													onClick={() => setChosen(each.id)}
												>
													{isJudged(each) ? "Sửa" : "Xem"}
												</Button>
											)}
										</div>
									</Row>
								);
							})}
					</Rows>
				)}
			</Card>
		</Stack>
	);
}

function findingOf({ ownerName, outcome }: Task): string {
	if (!outcome) return ownerName ?? "";
	const parts = [
		ownerName,
		outcome.figure,
		outcome.cause,
		outcome.result !== "done" && HANDLING[outcome.handling],
	];
	return parts.filter(Boolean).join("; ");
}
