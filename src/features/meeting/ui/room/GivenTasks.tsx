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
	const tasks = room.dossier.givenTasks.filter(({ ofTheme }) => !ofTheme);
	return (
		<Section
			title="Nhiệm vụ mới"
			aside={tasks.length > 0 && `${tasks.length} nhiệm vụ`}
		>
			{tasks.length === 0 && <Soft>Chưa giao nhiệm vụ nào.</Soft>}
			<GivenRows
				name="Nhiệm vụ mới"
				what="nhiệm vụ"
				meetingId={room.dossier.meeting.id}
				tasks={tasks}
				recording={recording}
				wordsOf={wordsOf}
			/>
		</Section>
	);
}

/** What was given, each with its way back. */
export function GivenRows(props: {
	name: string;
	/** What one of them is called: `nhiệm vụ`. */
	what: string;
	meetingId: string;
	tasks: readonly GivenTask[];
	recording: boolean;
	wordsOf: (task: GivenTask) => string;
}) {
	const { name, what, meetingId, tasks, recording } = props;
	const drop = useRecording<typeof dropTask>("meeting.drop-task");
	const assign = useRecording<typeof assignTask>("meeting.assign-task");
	const say = useToast();
	const remove = ({ id, seq: _seq, ownerName: _name, ...task }: GivenTask) =>
		drop.run({ meetingTaskId: id }, () =>
			say({
				text: `Đã bỏ ${what}: ${task.title}.`,
				undo: {
					label: "Giao lại",
					run: () => assign.run({ meetingId, ...task }),
				},
			}),
		);
	return (
		<>
			{tasks.length > 0 && (
				<Rows name={name}>
					{tasks.map((task, at) => (
						<Row
							key={task.id}
							title={`${at + 1}. ${task.title}`}
							note={props.wordsOf(task)}
							end={
								recording && (
									<Button
										compact
										kind="plain"
										busy={drop.busy}
										aria-label={`Bỏ ${what} ${task.title}`}
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
		</>
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
