import {
	dayOf,
	daysBetween,
	monthOf,
	showDate,
	showDay,
	showMonth,
} from "../../../../charter/calendar.ts";
import { Row, Rows } from "../../../../kit/Rows.tsx";
import { Section } from "../../../../kit/Section.tsx";
import { Soft } from "../../../../kit/Soft.tsx";
import { type State, StateTag } from "../../../../kit/StateTag.tsx";
import { CHANGED, RESULT } from "../../../task/labels.ts";
import { stateOf } from "../../../task/rules.ts";
import type { Task } from "../../../task/schema.ts";
import { quarterWord } from "../../labels/words.ts";
import type { Dossier } from "../../schema/record.ts";

/** Last month's tasks with their owners' reports: what the meeting begins with. */
export function EarlierTasks(props: { record: Dossier; today: string }) {
	const { record, today } = props;
	const { meeting, pastTasks, forgotten } = record;
	const [first] = pastTasks;
	const thematic = meeting.kind === "thematic";
	const title = thematic
		? "Nhiệm vụ chuyên đề kỳ trước"
		: first
			? `Nhiệm vụ tháng ${Number(monthOf(first.resolvedOn).slice(5))}`
			: "Nhiệm vụ tháng trước";
	const closed = meeting.state === "closed";
	const tag = (task: Task): Tag =>
		closed && task.outcome?.meetingId !== meeting.id
			? { state: "missing", word: "Không báo cáo" }
			: tagOf(task, meeting.id, today);
	const done = pastTasks.filter((task) => tag(task).state === "done").length;
	if (!first && forgotten.length === 0)
		return (
			<Section title={title}>
				<Soft>
					Chưa có nhiệm vụ kỳ trước. Nhiệm vụ giao ở kỳ này sẽ hiện ở kỳ sau.
				</Soft>
			</Section>
		);
	return (
		<Section
			title={title}
			note={`${done} trên ${pastTasks.length} đã xong.${closed ? "" : " Kỳ họp mở đầu bằng phần này."}`}
		>
			<Rows name={title}>
				{pastTasks.map((task) => (
					<TaskRow key={task.id} task={task} tag={tag(task)} />
				))}
				{forgotten.map((task) => (
					<TaskRow
						key={task.id}
						task={task}
						tag={
							task.outcome?.meetingId === meeting.id
								? tagOf(task, meeting.id, today)
								: {
										state: "missing",
										word: `Bỏ quên từ ${showDay(task.resolvedOn)}`,
									}
						}
					/>
				))}
			</Rows>
		</Section>
	);
}

type Tag = { state: State; word: string };

function TaskRow({ task, tag }: { task: Task; tag: Tag }) {
	return (
		<Row
			title={task.title}
			note={
				<>
					{ownerAndDue(task)}
					{task.report && <div>{reportWords(task)}</div>}
				</>
			}
			end={<StateTag state={tag.state}>{tag.word}</StateTag>}
		/>
	);
}

function ownerAndDue(task: Task): string {
	const owner = task.ownerName ?? "Chưa có người thực hiện";
	const due = task.dueOn ? `, hạn ${showDay(task.dueOn)}` : ", chưa có hạn";
	return `${owner}${due}.${task.carriedFrom ? " Chuyển từ kỳ trước." : ""}`;
}

/** The owner's own report, as a sentence. */
export function reportWords({ report }: Pick<Task, "report">): string {
	if (!report) return "";
	const parts = [
		RESULT[report.result].toLocaleLowerCase("vi"),
		report.figure,
		report.cause && `nguyên nhân: ${report.cause}`,
		report.words,
	].filter(Boolean);
	return `Báo cáo ngày ${showDate(dayOf(new Date(report.reportedAt)))}: ${parts.join(", ")}.`;
}

/** What must change after earlier themes, theme by theme, looked at again in this meeting. */
export function LookBack({
	record,
	today,
}: {
	record: Dossier;
	today: string;
}) {
	const { meeting, lookBack } = record;
	const themes = [...new Map(lookBack.map((l) => [l.meetingId, l])).values()];
	return themes.map(({ meetingId, themeMonth, topic }) => (
		<Section
			key={meetingId}
			title={`Nhìn lại chuyên đề ${quarterWord(themeMonth)}`}
			note={topic}
		>
			<Rows name={`Nhìn lại: ${topic}`}>
				{lookBack
					.filter((line) => line.meetingId === meetingId)
					.map((line) => (
						<LineRow
							key={line.id}
							line={line}
							tag={tagOf(line, meeting.id, today)}
						/>
					))}
			</Rows>
		</Section>
	));
}

function LineRow({ line, tag }: { line: Task; tag: Tag }) {
	const { ownerName, measure, report, outcome } = line;
	return (
		<Row
			title={line.title}
			note={
				<>
					Đồng chí {ownerName ?? "chưa rõ"} theo dõi. Nhận biết bằng: {measure}.
					{report && <div>{reportWords(line)}</div>}
					{outcome?.figure && <div>Nhận thấy: {outcome.figure}.</div>}
					{outcome?.cause && <div>Vì sao: {outcome.cause}.</div>}
				</>
			}
			end={<StateTag state={tag.state}>{tag.word}</StateTag>}
		/>
	);
}

/** Where a task of last month stands: as the meeting found it, else by its date and its owner's report. */
export function tagOf(task: Task, meetingId: string, today: string): Tag {
	if (task.series === "theme") return changeTag(task, today);
	if (task.outcome?.meetingId === meetingId) {
		if (task.outcome.result === "done") return { state: "done", word: "Xong" };
		if (task.outcome.result === "partly")
			return { state: "soon", word: "Xong một phần" };
		return { state: "late", word: "Chưa thực hiện" };
	}
	const state = stateOf(task, today);
	if (state === "done") return { state: "done", word: "Xong" };
	if (state === "carried") return { state: "waiting", word: "Đã chuyển" };
	if (state === "closed") return { state: "done", word: "Đã kết thúc" };
	if (task.report?.result === "done")
		return { state: "on-time", word: "Báo đã xong" };
	const days = task.dueOn ? daysBetween(today, task.dueOn) : 0;
	if (state === "late")
		return task.report
			? { state: "late", word: `Muộn ${-days} ngày` }
			: { state: "missing", word: "Thiếu báo cáo" };
	if (state === "soon")
		return {
			state: "soon",
			word: days === 0 ? "Hạn hôm nay" : `Còn ${days} ngày`,
		};
	return task.dueOn
		? { state: "on-time", word: "Còn thời gian" }
		: { state: "waiting", word: "Chưa có hạn" };
}

const FOUND = { done: "done", partly: "soon", "not-done": "late" } as const;

/** Where what must change after a theme stands. */
export function changeTag(
	{ outcome, dueOn }: Pick<Task, "outcome" | "dueOn">,
	today: string,
): Tag {
	if (outcome)
		return { state: FOUND[outcome.result], word: CHANGED[outcome.result] };
	return dueOn !== null && monthOf(dueOn) <= monthOf(today)
		? { state: "soon", word: "Chưa nhìn lại" }
		: {
				state: "waiting",
				word: `Nhìn lại ${showMonth(monthOf(dueOn ?? today))}`,
			};
}
