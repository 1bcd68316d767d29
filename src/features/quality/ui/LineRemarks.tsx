import { showDay } from "../../../charter/calendar.ts";
import { Button, Buttons } from "../../../kit/Button.tsx";
import { Stack } from "../../../kit/Columns.tsx";
import { Answer, QuestionBox } from "../../../kit/QuestionBox.tsx";
import { Soft } from "../../../kit/Soft.tsx";
import { objectionSentences, showPoints } from "../labels/score.ts";
import type { Objection } from "../rules/objections.ts";
import type { LineReading } from "../rules/reading.ts";
import type { ScoreSheetAnswer } from "../views.ts";
import { ContradictionBox } from "./ContradictionBox.tsx";

/** Whether anything stands under a line. */
export const hasRemarks = (line: LineReading): boolean =>
	line.objection !== null || wordsUnder(line).length > 0;

/** What stands under a line: reasons, the contradiction with its answer, what changed since the vote. */
export function LineRemarks(props: {
	sheet: ScoreSheetAnswer;
	line: LineReading;
	open: boolean;
	onOpen: () => void;
	onDone: () => void;
}) {
	const { sheet, line, open, onOpen, onDone } = props;
	return (
		<Stack gap="small">
			{wordsUnder(line).map((sentence) => (
				<Soft key={sentence}>{sentence}</Soft>
			))}
			{line.objection && (
				<Contradiction
					sheet={sheet}
					line={line}
					objection={line.objection}
					open={open}
					onOpen={onOpen}
					onDone={onDone}
				/>
			)}
		</Stack>
	);
}

function Contradiction(props: {
	sheet: ScoreSheetAnswer;
	line: LineReading;
	objection: Objection;
	open: boolean;
	onOpen: () => void;
	onDone: () => void;
}) {
	const { sheet, line, objection, open, onOpen, onDone } = props;
	if (objection.explanation !== null)
		return <Answer>{answerOf(line, objection.explanation)}</Answer>;
	if (sheet.may.explain && open)
		return (
			<ContradictionBox
				sheet={sheet}
				line={line}
				objection={objection}
				onDone={onDone}
			/>
		);
	const [fact, ...more] = objectionSentences(objection);
	return (
		<QuestionBox fact={fact ?? ""}>
			{sheet.may.explain ? (
				<Buttons>
					<Button onClick={onOpen}>Trả lời dòng {line.line.no}</Button>
				</Buttons>
			) : (
				more.length > 0 && <p>{more.join(" ")}</p>
			)}
		</QuestionBox>
	);
}

const answerOf = ({ answer }: LineReading, words: string): string =>
	answer?.words === words
		? `“${words}” ${answer.memberName}, ${showDay(answer.on)}`
		: `“${words}” Chi bộ giải trình tại kỳ họp.`;

function wordsUnder({
	self,
	votedMark,
	lacksReason,
	decided,
	gap,
}: LineReading): string[] {
	return [
		self?.reason ? `Lý do trừ: ${self.reason}` : null,
		lacksReason ? "Trừ điểm nhưng chưa nêu lý do." : null,
		votedMark !== null
			? `Chi bộ biểu quyết ${showPoints(votedMark)} điểm, nay tính ${showPoints(self?.mark ?? 0)} điểm.`
			: null,
		gap !== 0 && decided?.reason ? `Cấp ủy: ${decided.reason}` : null,
	].filter((sentence) => sentence !== null);
}
