import { Stack } from "../../../kit/Columns.tsx";
import { NumberField } from "../../../kit/NumberField.tsx";
import { PickField } from "../../../kit/PickField.tsx";
import { Soft } from "../../../kit/Soft.tsx";
import { TextField } from "../../../kit/TextField.tsx";
import { objectionSentences, showPoints } from "../labels/score.ts";
import type { LineReading } from "../rules/reading.ts";

/** A mark being given, and why it differs. */
export type GivenMark = { mark: number | null; reason: string };

type FieldProps = {
	line: LineReading;
	given: GivenMark;
	onChange: (given: GivenMark) => void;
};

/** The mark of the committee on one line. */
export function MarkField({ line, given, onChange }: FieldProps) {
	const { no, max, min } = line.line;
	const label = `Dòng ${no}`;
	const { mark } = given;
	if (line.known === "halves")
		return (
			<NumberField
				label={label}
				unit={`/${showPoints(max)}`}
				min={min ?? 0}
				max={max}
				value={mark}
				onChange={(next) => onChange({ ...given, mark: next })}
			/>
		);
	return (
		<PickField
			label={label}
			choices={line.known.map((known) => ({
				value: String(known),
				label: `${showPoints(known)}/${showPoints(max)}`,
			}))}
			value={mark === null ? null : String(mark)}
			onChange={(value) => onChange({ ...given, mark: Number(value) })}
		/>
	);
}

const differs = ({ self }: LineReading, { mark }: GivenMark): boolean =>
	mark !== null && mark !== self?.mark;

/** Whether a line being marked needs more than its mark. */
export const asksBelow = (line: LineReading, given: GivenMark): boolean =>
	line.objection !== null || differs(line, given);

/** What the record holds against the cell's mark, and why the committee differs from it. */
export function MarkRemarks({ line, given, onChange }: FieldProps) {
	const { objection } = line;
	return (
		<Stack gap="small">
			{objection && (
				<Soft>
					{objectionSentences(objection).join(" ")}
					{objection.explanation && ` “${objection.explanation}”`}
				</Soft>
			)}
			{differs(line, given) && (
				<TextField
					label={`Vì sao dòng ${line.line.no} chấm khác chi bộ`}
					value={given.reason}
					maxLength={500}
					onChange={(reason) => onChange({ ...given, reason })}
				/>
			)}
		</Stack>
	);
}
