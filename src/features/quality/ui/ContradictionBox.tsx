import { useState } from "react";
import { Button, Buttons } from "../../../kit/Button.tsx";
import { useAct } from "../../../kit/data.tsx";
import { useDraft } from "../../../kit/draft.ts";
import { NumberField } from "../../../kit/NumberField.tsx";
import { ProblemNotice } from "../../../kit/ProblemNotice.tsx";
import { QuestionBox } from "../../../kit/QuestionBox.tsx";
import { TextArea } from "../../../kit/TextArea.tsx";
import { useToast } from "../../../kit/Toast.tsx";
import type { explainMark } from "../actions/explain-mark.ts";
import {
	expectationOf,
	objectionSentences,
	showPoints,
} from "../labels/score.ts";
import type { Objection } from "../rules/objections.ts";
import type { LineReading } from "../rules/reading.ts";
import type { ScoreSheetAnswer } from "../views.ts";

/** A mark the record contradicts: the cell keeps it with one sentence, or takes a lower one. */
export function ContradictionBox(props: {
	sheet: ScoreSheetAnswer;
	line: LineReading;
	objection: Objection;
	onDone: () => void;
}) {
	const { sheet, line, objection, onDone } = props;
	const { meetingId } = sheet;
	const { no } = line.line;
	const draft = useDraft(`score:${meetingId}:${no}`);
	const likely = likelyMark(line, objection);
	const [typed, setTyped] = useState<number | null>(likely);
	const explain = useAct<typeof explainMark>("quality.explain");
	const say = useToast();

	const words = draft.text.trim();
	const send = (answer: { words?: string; mark?: number }, done: string) =>
		explain.run({ meetingId, line: no, ...answer }, () => {
			draft.forget();
			say({ text: done });
			onDone();
		});
	const [fact, ...more] = objectionSentences(objection);
	const asks = [
		expectationOf(line.line, sheet.facts),
		...more,
		"Đồng chí sửa điểm, hoặc viết một câu vì sao giữ.",
	].filter((sentence) => sentence !== null);

	return (
		<QuestionBox fact={fact ?? ""}>
			<p>{asks.join(" ")}</p>
			<TextArea
				label="Một câu giải trình"
				rows={2}
				maxLength={300}
				value={draft.text}
				onChange={draft.write}
			/>
			{likely === null && (
				<NumberField
					label="Hoặc điểm sửa lại"
					unit="điểm"
					min={line.line.min ?? 0}
					max={objection.mark - 0.5}
					value={typed}
					onChange={setTyped}
				/>
			)}
			{explain.problem && <ProblemNotice problem={explain.problem} />}
			<Buttons>
				<Button
					kind="main"
					busy={explain.busy}
					why={words === "" ? "Viết một câu giải trình trước." : undefined}
					onClick={() => send({ words }, `Đã gửi giải trình dòng ${no}.`)}
				>
					Giữ {showPoints(objection.mark)} điểm, gửi câu này
				</Button>
				{typed !== null && (
					<Button
						kind="quiet"
						busy={explain.busy}
						onClick={() =>
							send(
								{ mark: typed, ...(words ? { words } : {}) },
								`Đã sửa dòng ${no} thành ${showPoints(typed)} điểm.`,
							)
						}
					>
						Sửa thành {showPoints(typed)} điểm
					</Button>
				)}
			</Buttons>
		</QuestionBox>
	);
}

/** The lower mark that the committee gave or the record computes; null where neither names one. */
function likelyMark(
	{ decided }: LineReading,
	{ mark, computed }: Objection,
): number | null {
	const named = decided?.mark ?? computed;
	return named !== null && named < mark ? named : null;
}
