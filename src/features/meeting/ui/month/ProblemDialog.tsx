import { Button, Buttons } from "../../../../kit/Button.tsx";
import { Dialog } from "../../../../kit/Dialog.tsx";
import { DialogEnd } from "../../../../kit/DialogEnd.tsx";
import { useAct } from "../../../../kit/data.tsx";
import { TextArea } from "../../../../kit/TextArea.tsx";
import type { chooseProblem } from "../../actions/choose-problem.ts";
import { problemsFor } from "../../labels/coaching.ts";
import type { Planned } from "../Answers.tsx";
import { useKept } from "../Kept.tsx";
import { Part } from "../Part.tsx";
import { Coach } from "./Coach.tsx";
import { LikeProblems } from "./LikeProblems.tsx";

const MOST_CARRIED = 2;

/** The one problem that this meeting is about; what the record already knows is a tap away. */
export function ProblemDialog(props: {
	planned: Planned;
	onClose: () => void;
}) {
	const { planned, onClose } = props;
	const { meeting, focus, pastTasks, unit } = planned.dossier;
	const act = useAct<typeof chooseProblem>("meeting.choose-problem");
	const { value, change, forget } = useKept(`problem:${meeting.id}`, {
		problem: meeting.problem ?? "",
	});
	const unfinished = pastTasks
		.filter(({ outcome }) => outcome?.result !== "done")
		.slice(0, MOST_CARRIED)
		.map(({ title }) => title);
	const offered = [
		...(focus ? [focus] : []),
		...unfinished,
		...problemsFor(unit.type),
	];
	return (
		<Dialog open firm title="Vấn đề trọng tâm" onClose={onClose}>
			<TextArea
				rows={2}
				label="Kỳ họp này tập trung bàn việc gì"
				hint="Một việc, nói rõ ở đâu, bao nhiêu, từ khi nào."
				maxLength={200}
				value={value.problem}
				onChange={(problem) => change({ problem })}
			/>
			<LikeProblems unitId={unit.id} problem={value.problem} />
			<Part title="Lấy từ">
				<Buttons>
					{offered.map((words) => (
						<Button
							key={words}
							compact
							kind="quiet"
							onClick={() => change({ problem: words })}
						>
							{words}
						</Button>
					))}
				</Buttons>
			</Part>
			<Coach on="problem" />
			<DialogEnd problem={act.problem} onClose={onClose}>
				<Button
					kind="main"
					busy={act.busy}
					why={
						value.problem.trim() === "" ? "Viết một vấn đề trước." : undefined
					}
					onClick={() =>
						act.run(
							{ meetingId: meeting.id, problem: value.problem.trim() },
							() => {
								forget();
								onClose();
							},
						)
					}
				>
					Lưu vấn đề trọng tâm
				</Button>
			</DialogEnd>
		</Dialog>
	);
}
