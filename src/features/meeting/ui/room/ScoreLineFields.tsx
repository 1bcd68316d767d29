import { ChoiceField } from "../../../../kit/ChoiceField.tsx";
import { NumberField } from "../../../../kit/NumberField.tsx";
import { PickField } from "../../../../kit/PickField.tsx";
import { QuestionBox } from "../../../../kit/QuestionBox.tsx";
import { Soft } from "../../../../kit/Soft.tsx";
import { TextField } from "../../../../kit/TextField.tsx";
import { sentenceOf } from "../../../quality/labels/evidence.ts";
import {
	expectationOf,
	LINE_STATUS,
	objectionSentences,
	showPoints,
} from "../../../quality/labels/score.ts";
import type { LineReading } from "../../../quality/rules/reading.ts";
import type { MeetingFacts } from "../../../quality/schema.ts";
import css from "./ScoreLineFields.module.css";

/** A line as it is being marked. */
export type TypedMark = {
	mark: number | null;
	reason: string;
	explanation: string;
};

export const NO_MARK: TypedMark = { mark: null, reason: "", explanation: "" };

const MOST_SIDE_BY_SIDE = 3;

/** One line of the sheet: what the record says, the mark, why points are taken off, what contradicts it. */
export function ScoreLineFields(props: {
	reading: LineReading;
	facts: MeetingFacts;
	typed: TypedMark;
	onChange: (typed: TypedMark) => void;
}) {
	const { reading, facts, typed, onChange } = props;
	const { line, evidence, objection } = reading;
	const untouched =
		evidence.status === "void" || evidence.status === "full-by-rule";
	const deducted =
		typed.mark !== null &&
		typed.mark < line.max &&
		typed.mark !== evidence.computed;
	const [fact, ...others] = objection ? objectionSentences(objection) : [];
	return (
		<li className={css.line}>
			<h3>
				{line.no}. {line.title}
			</h3>
			{evidence.findings.length > 0 && (
				<Soft>{evidence.findings.map(sentenceOf).join(" ")}</Soft>
			)}
			{evidence.status !== "applies" && (
				<Soft>{LINE_STATUS[evidence.status]}.</Soft>
			)}
			{!untouched && (
				<>
					<MarkField
						reading={reading}
						hint={expectationOf(line, facts) ?? undefined}
						mark={typed.mark}
						onChange={(mark) => onChange({ ...typed, mark })}
					/>
					{deducted && (
						<TextField
							label={`Lý do trừ điểm dòng ${line.no}`}
							value={typed.reason}
							maxLength={500}
							onChange={(reason) => onChange({ ...typed, reason })}
						/>
					)}
					{fact && (
						<QuestionBox fact={fact}>
							{others.length > 0 && <p>{others.join(" ")}</p>}
							<TextField
								label={`Vì sao giữ điểm dòng ${line.no}`}
								hint="Sửa điểm, hoặc viết một câu."
								value={typed.explanation}
								maxLength={500}
								onChange={(explanation) => onChange({ ...typed, explanation })}
							/>
						</QuestionBox>
					)}
				</>
			)}
		</li>
	);
}

function MarkField(props: {
	reading: LineReading;
	hint: string | undefined;
	mark: number | null;
	onChange: (mark: number | null) => void;
}) {
	const { reading, hint, mark, onChange } = props;
	const { line, known } = reading;
	const label = `Điểm dòng ${line.no}`;
	if (known === "halves")
		return (
			<NumberField
				label={label}
				hint={hint}
				unit={`/${showPoints(line.max)}`}
				min={line.min ?? 0}
				max={line.max}
				value={mark}
				onChange={onChange}
			/>
		);
	const choices = known.map((points) => ({
		value: String(points),
		label: `${showPoints(points)} điểm`,
	}));
	const field = {
		label,
		hint,
		choices,
		value: mark === null ? null : String(mark),
		onChange: (value: string) => onChange(Number(value)),
	};
	return known.length <= MOST_SIDE_BY_SIDE ? (
		<ChoiceField row {...field} />
	) : (
		<PickField {...field} />
	);
}
