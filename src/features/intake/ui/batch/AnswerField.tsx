import { ChoiceField } from "../../../../kit/ChoiceField.tsx";
import { DateField } from "../../../../kit/DateField.tsx";
import { PickField } from "../../../../kit/PickField.tsx";
import { TextField } from "../../../../kit/TextField.tsx";
import { FIELD } from "../../labels/words.ts";
import type { Field } from "../../schema/list.ts";
import type { Cells, SeenRow } from "./seen.ts";

/** What is being typed about a row. */
export type Answer = {
	values: Partial<Record<Field, string>>;
	unitId: string | null;
};

/** The fields in which the errors of a row can be answered; a date spread over columns is answered as one. */
export const answerFields = (row: SeenRow): Field[] => [
	...new Set(row.errors.flatMap(({ field }) => (field ? [asked(field)] : []))),
];

function asked(field: Field): Field {
	if (field.startsWith("birth")) return "birthDate";
	if (field === "male" || field === "female") return "sex";
	if (field === "familyName" || field === "givenName") return "name";
	return field;
}

const DATES: ReadonlySet<Field> = new Set([
	"birthDate",
	"admittedOn",
	"officialOn",
]);

/** One answer: a day, a cell, nam or nữ, or a line of text. */
export function AnswerField(props: {
	field: Field;
	cells: Cells;
	answer: Answer;
	onAnswer: (answer: Answer) => void;
}) {
	const { field, cells, answer, onAnswer } = props;
	const label = `${FIELD[field]} đúng`;
	const value = answer.values[field] ?? "";
	const fill = (text: string) =>
		onAnswer({ ...answer, values: { ...answer.values, [field]: text } });
	if (field === "unit")
		return (
			<PickField
				label="Chi bộ"
				empty="Chọn chi bộ"
				choices={cells.map(({ id, name }) => ({ value: id, label: name }))}
				value={answer.unitId}
				onChange={(unitId) => onAnswer({ ...answer, unitId })}
			/>
		);
	if (field === "sex")
		return (
			<ChoiceField
				row
				label="Giới tính"
				choices={SEXES}
				value={SEXES.find((sex) => sex.value === value)?.value ?? null}
				onChange={fill}
			/>
		);
	if (DATES.has(field))
		return (
			<DateField
				partial
				label={label}
				value={value || null}
				onChange={(date) => fill(date ?? "")}
			/>
		);
	return (
		<TextField
			label={label}
			value={value}
			onChange={fill}
			inputMode={field === "cardNumber" ? "numeric" : "text"}
		/>
	);
}

const SEXES = [
	{ value: "Nam", label: "Nam" },
	{ value: "Nữ", label: "Nữ" },
] as const;
