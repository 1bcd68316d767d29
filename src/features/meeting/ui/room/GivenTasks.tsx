import { showDate } from "../../../../charter/calendar.ts";
import { Button } from "../../../../kit/Button.tsx";
import { ProblemNotice } from "../../../../kit/ProblemNotice.tsx";
import { Row, Rows } from "../../../../kit/Rows.tsx";
import { Section } from "../../../../kit/Section.tsx";
import { Soft } from "../../../../kit/Soft.tsx";
import { useToast } from "../../../../kit/Toast.tsx";
import { GAP } from "../../../task/labels.ts";
import { gapsIn } from "../../../task/rules.ts";
import type { assignTask } from "../../actions/assign-task.ts";
import type { dropTask } from "../../actions/drop-task.ts";
import type { GivenTask } from "../../schema/record.ts";
import { useRecording } from "./Recording.tsx";
import type { InRoom } from "./Sheets.tsx";

/** Tasks given so far; one given by mistake is dropped, and can be given back. */
export function GivenTasks({ room, recording }: Omit<InRoom, "onOpen">) {
	const { meeting, givenTasks } = room.dossier;
	const drop = useRecording<typeof dropTask>("meeting.drop-task");
	const assign = useRecording<typeof assignTask>("meeting.assign-task");
	const say = useToast();
	const remove = ({ id, seq: _seq, ownerName: _name, ...task }: GivenTask) =>
		drop.run({ meetingTaskId: id }, () =>
			say({
				text: `Đã bỏ nhiệm vụ: ${task.title}.`,
				undo: {
					label: "Giao lại",
					run: () => assign.run({ meetingId: meeting.id, ...task }),
				},
			}),
		);
	return (
		<Section
			title="Nhiệm vụ mới"
			aside={givenTasks.length > 0 && `${givenTasks.length} nhiệm vụ`}
		>
			{givenTasks.length === 0 ? (
				<Soft>Chưa giao nhiệm vụ nào.</Soft>
			) : (
				<Rows name="Nhiệm vụ mới">
					{givenTasks.map((task) => (
						<Row
							key={task.id}
							title={`${task.seq}. ${task.title}`}
							note={wordsOf(task)}
							end={
								recording && (
									<Button
										compact
										kind="plain"
										busy={drop.busy}
										aria-label={`Bỏ nhiệm vụ ${task.title}`}
										onClick={() => remove(task)}
									>
										Bỏ
									</Button>
								)
							}
						/>
					))}
				</Rows>
			)}
			{drop.problem && <ProblemNotice problem={drop.problem} />}
			{assign.problem && <ProblemNotice problem={assign.problem} />}
		</Section>
	);
}

function wordsOf(task: GivenTask): string {
	const gaps = gapsIn(task).map((gap) => GAP[gap]);
	const parts = [
		task.ownerName ?? task.ownerText,
		task.dueOn && `hạn ${showDate(task.dueOn)}`,
		task.measure && `phải đạt: ${task.measure}`,
	].filter(Boolean);
	const said = parts.length > 0 ? `${parts.join(", ")}.` : "";
	return gaps.length > 0 ? `${said} Còn thiếu ${gaps.join(", ")}.` : said;
}
