import { showDate, weekdayOf } from "../../../../charter/calendar.ts";
import { ButtonLink } from "../../../../kit/Button.tsx";
import { Card } from "../../../../kit/Card.tsx";
import { Soft } from "../../../../kit/Soft.tsx";
import { StateTag } from "../../../../kit/StateTag.tsx";
import { timeLeft, wordsOf } from "../../labels/waiting.ts";
import type { Waiting } from "../../schema/asked.ts";
import { TaskPane } from "./TaskPane.tsx";
import { pageOf } from "./WaitingItem.tsx";

/** The thing that is open, beside the list on a desk. */
export function WaitingPane(props: {
	waiting: Waiting;
	today: string;
	/** Somebody opened it just now: the keyboard goes there. */
	arrives: boolean;
}) {
	const { waiting, today, arrives } = props;
	if (waiting.taskId !== null)
		return <TaskPane taskId={waiting.taskId} arrives={arrives} />;
	const words = wordsOf(waiting);
	const left = timeLeft(waiting, today);
	return (
		<Card>
			<StateTag state={left.state}>{left.word}</StateTag>
			<h2>{words.title}</h2>
			<Soft>
				{waiting.unitName}
				{waiting.dueOn && (
					<>
						<br />
						{words.date ?? "Hạn"}{" "}
						{weekdayOf(waiting.dueOn).toLocaleLowerCase("vi")},{" "}
						{showDate(waiting.dueOn)}
					</>
				)}
			</Soft>
			<p>{words.note}</p>
			<ButtonLink kind="main" wide href={pageOf(waiting)}>
				{words.button}
			</ButtonLink>
		</Card>
	);
}
