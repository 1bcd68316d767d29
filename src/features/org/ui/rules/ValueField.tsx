import { useState } from "react";
import { isShare } from "../../../../charter/rulebook/parameter.ts";
import {
	type ParameterKey,
	parameterOf,
} from "../../../../charter/rulebook/parameters.ts";
import { CheckField } from "../../../../kit/CheckField.tsx";
import { ChoiceField } from "../../../../kit/ChoiceField.tsx";
import { NumberField } from "../../../../kit/NumberField.tsx";
import { PickField } from "../../../../kit/PickField.tsx";
import { TextField } from "../../../../kit/TextField.tsx";
import { ShareField } from "./ShareField.tsx";
import css from "./ValueField.module.css";

type ValueProps = {
	value: unknown;
	/** Undefined while what is typed is no value of the rule. */
	onChange: (value: unknown) => void;
};

const LABEL = "Mức mới";
const NONE_HINT = "Để trống là không quy định.";

/** The field for a value, in the form that the parameter has. */
export function ValueField({
	parameter: key,
	value,
	onChange,
}: ValueProps & { parameter: ParameterKey }) {
	const parameter = parameterOf(key);
	const number = typeof value === "number" ? value : null;
	const unit = parameter.unit ? { unit: parameter.unit } : {};
	switch (parameter.kind) {
		case "number":
			return (
				<NumberField
					{...unit}
					label={LABEL}
					value={number}
					min={0}
					onChange={(next) => onChange(next ?? undefined)}
				/>
			);
		case "number-or-none":
			return (
				<NumberField
					{...unit}
					label={LABEL}
					hint={NONE_HINT}
					value={number}
					min={0}
					onChange={onChange}
				/>
			);
		case "day-of-month-or-none":
			return (
				<NumberField
					whole
					label="Ngày trong tháng"
					hint={NONE_HINT}
					value={number}
					min={1}
					max={31}
					onChange={onChange}
				/>
			);
		case "numbers":
			return <NumbersField value={value} onChange={onChange} />;
		case "flag":
			return (
				<ChoiceField
					row
					label={LABEL}
					choices={YES_NO}
					value={value === true ? "yes" : value === false ? "no" : null}
					onChange={(answer) => onChange(answer === "yes")}
				/>
			);
		case "text":
			return (
				<TextField
					label={LABEL}
					value={typeof value === "string" ? value : ""}
					onChange={onChange}
				/>
			);
		case "share":
			return (
				<ShareField
					label={LABEL}
					value={isShare(value) ? value : null}
					onChange={onChange}
				/>
			);
		case "choice":
			return (
				<PickField
					label={LABEL}
					choices={choicesOf(parameter.options)}
					value={typeof value === "string" ? value : null}
					onChange={onChange}
				/>
			);
		case "choices":
			return (
				<ManyField
					options={parameter.options}
					value={value}
					onChange={onChange}
				/>
			);
	}
}

const YES_NO = [
	{ value: "yes", label: "Có" },
	{ value: "no", label: "Không" },
] as const;

const choicesOf = (options: Readonly<Record<string, string>>) =>
	Object.entries(options).map(([value, label]) => ({ value, label }));

function NumbersField({ value, onChange }: ValueProps) {
	const [text, setText] = useState(
		Array.isArray(value) ? value.join(", ") : "",
	);
	return (
		<TextField
			label={LABEL}
			hint="Các số cách nhau bằng dấu phẩy, ví dụ 4, 8."
			inputMode="numeric"
			value={text}
			onChange={(next) => {
				setText(next);
				const numbers = next.split(/[,;\s]+/).filter(Boolean);
				const whole = numbers.every((n) => /^\d+$/.test(n));
				onChange(whole ? numbers.map(Number) : undefined);
			}}
		/>
	);
}

function ManyField(
	props: ValueProps & { options: Readonly<Record<string, string>> },
) {
	const { options, value, onChange } = props;
	const chosen: unknown[] = Array.isArray(value) ? value : [];
	return (
		<fieldset>
			<legend className={css.legend}>{LABEL}</legend>
			{choicesOf(options).map((option) => (
				<CheckField
					key={option.value}
					label={option.label}
					checked={chosen.includes(option.value)}
					onChange={(checked) =>
						onChange(
							Object.keys(options).filter((key) =>
								key === option.value ? checked : chosen.includes(key),
							),
						)
					}
				/>
			))}
		</fieldset>
	);
}
