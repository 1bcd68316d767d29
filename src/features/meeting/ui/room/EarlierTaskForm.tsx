import { showDate } from "../../../../charter/calendar.ts";
import { Button } from "../../../../kit/Button.tsx";
import { ChoiceField } from "../../../../kit/ChoiceField.tsx";
import { DateField } from "../../../../kit/DateField.tsx";
import { SmallLine } from "../../../../kit/Figure.tsx";
import { ProblemNotice } from "../../../../kit/ProblemNotice.tsx";
import { Soft } from "../../../../kit/Soft.tsx";
import { StateTag } from "../../../../kit/StateTag.tsx";
import { TextField } from "../../../../kit/TextField.tsx";
import { HANDLING } from "../../../task/labels.ts";
import { lacksCause } from "../../../task/rules.ts";
import type { Task } from "../../../task/schema.ts";
import type { judgeTask } from "../../actions/judge-task.ts";
import { quarterWord } from "../../labels/words.ts";
import type { ThemeLine } from "../../schema/themes.ts";
import type { Room } from "../Answers.tsx";
import { useKept } from "../Kept.tsx";
import { reportWords, tagOf } from "../month/EarlierTasks.tsx";
import { useRecording } from "./Recording.tsx";
import type { CarriedTask } from "./TaskDialog.tsx";

type Outcome = NonNullable<Task["outcome"]>;
type Fields = {
	result: Outcome["result"] | null;
	figure: string;
	cause: string;
	handling: Outcome["handling"];
	newDueOn: string | null;
};

const RESULTS = [
	{ value: "done", label: "Xong", icon: "check" },
	{ value: "partly", label: "Một phần", icon: "half" },
	{ value: "not-done", label: "Chưa làm", icon: "x" },
] as const;
const CHANGES = [
	{ value: "done", label: "Đã đổi", icon: "check" },
	{ value: "partly", label: "Một phần", icon: "half" },
	{ value: "not-done", label: "Chưa đổi", icon: "x" },
] as const;
const HANDLINGS = (["carried", "watched", "closed"] as const).map((value) => ({
	value,
	label: HANDLING[value],
}));

/** What became of one task: result, figure, cause, and what happens to it now. The owner's report stands there already. */
export function EarlierTaskForm(props: {
	room: Room;
	task: Task;
	place: string;
	forgotten: boolean;
	/** The theme after which this had to change; null for a task. */
	theme: Pick<ThemeLine, "topic" | "themeMonth"> | null;
	/** No other task waits after this one. */
	last: boolean;
	onJudged: (carried: CarriedTask | null) => void;
}) {
	const { room, task, place, forgotten, theme, last } = props;
	const { meeting } = room.dossier;
	const act = useRecording<typeof judgeTask>("meeting.judge-task");
	const { value, change, forget, touched } = useKept<Fields>(
		`finding:${meeting.id}:${task.id}`,
		knownOf(task, meeting.id),
	);
	const { result, figure, cause, handling, newDueOn } = value;
	const tag = tagOf(task, meeting.id, room.today);
	const open = result !== null && result !== "done";
	const why = !result
		? "Chọn kết quả."
		: lacksCause(result, cause)
			? theme
				? "Ghi một câu vì sao."
				: "Ghi nguyên nhân chưa hoàn thành."
			: undefined;
	const judge = () => {
		if (!result) return;
		const carries = open && handling === "carried";
		act.run(
			{
				meetingId: meeting.id,
				taskId: task.id,
				result,
				figure: figure.trim() || null,
				cause: open ? cause : null,
				handling: open ? handling : "closed",
				handlingWords: null,
				was: foundBefore(task, meeting.id),
				newDueOn: carries ? newDueOn : null,
			},
			() => {
				forget();
				const given = room.dossier.givenTasks.some(
					({ carriedFrom }) => carriedFrom === task.id,
				);
				props.onJudged(carries && !given ? carriedTask(task, newDueOn) : null);
			},
		);
	};
	return (
		<>
			<Soft>{place}</Soft>
			{theme ? (
				<Soft>
					Nhìn lại chuyên đề {quarterWord(theme.themeMonth)}: {theme.topic}.
				</Soft>
			) : (
				<StateTag state={forgotten ? "missing" : tag.state}>
					{forgotten ? "Bỏ quên" : tag.word}
				</StateTag>
			)}
			<h2>{task.title}</h2>
			<Soft>
				Đồng chí {task.ownerName ?? "chưa rõ"}
				{theme ? " theo dõi. Nhận biết bằng: " : ". Phải đạt: "}
				{task.measure || "—"}
				{task.dueOn && !theme && `, hạn ${showDate(task.dueOn)}`}.
			</Soft>
			{task.report && <Soft>{reportWords(task)}</Soft>}
			<ChoiceField
				row
				label="Kết quả"
				choices={theme ? CHANGES : RESULTS}
				value={result}
				onChange={(next) => change({ result: next })}
			/>
			<TextField
				label={theme ? "Nhận thấy" : "Đã làm được"}
				value={figure}
				maxLength={100}
				placeholder={theme ? "38 trên 45 hộ" : "420 m trên 600 m"}
				onChange={(text) => change({ figure: text })}
			/>
			{open && (
				<>
					<TextField
						label={theme ? "Vì sao" : "Nguyên nhân"}
						value={cause}
						maxLength={5000}
						onChange={(text) => change({ cause: text })}
					/>
					<ChoiceField
						label="Xử lý"
						choices={HANDLINGS}
						value={handling}
						onChange={(next) => change({ handling: next })}
					/>
					{handling === "carried" && (
						<DateField
							label="Hạn mới"
							value={newDueOn}
							min={room.today}
							onChange={(day) => change({ newDueOn: day })}
						/>
					)}
				</>
			)}
			{touched && (
				<SmallLine icon="phone">Đã giữ trên máy này, chưa gửi.</SmallLine>
			)}
			{act.problem && <ProblemNotice problem={act.problem} />}
			<Button kind="main" wide busy={act.busy} why={why} onClick={judge}>
				{last
					? "Ghi kết quả"
					: `Ghi kết quả, sang ${theme ? "mục" : "nhiệm vụ"} tiếp`}
			</Button>
		</>
	);
}

function foundBefore({ outcome }: Task, meetingId: string) {
	if (outcome?.meetingId !== meetingId) return null;
	const { meetingId: _meeting, ...found } = outcome;
	return found;
}

function knownOf({ outcome, report }: Task, meetingId: string): Fields {
	const found = outcome?.meetingId === meetingId ? outcome : null;
	return {
		result: found?.result ?? report?.result ?? null,
		figure: found?.figure ?? report?.figure ?? "",
		cause: found?.cause ?? report?.cause ?? "",
		handling: found?.handling ?? "carried",
		newDueOn: found?.newDueOn ?? null,
	};
}

const carriedTask = (task: Task, dueOn: string | null): CarriedTask => ({
	carriedFrom: task.id,
	title: task.title,
	ownerId: task.ownerId,
	measure: task.measure,
	dueOn,
});
