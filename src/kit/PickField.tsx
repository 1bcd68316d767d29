import { Input } from "@mantine/core";
import { useId } from "react";
import { Icon } from "./Icon.tsx";
import css from "./PickField.module.css";
import type { FieldProps } from "./TextField.tsx";

/** One of many known words, in the device's own list. For people use `PersonPicker`, for two or three choices `ChoiceField`. */
export function PickField<Value extends string>(
	props: FieldProps & {
		choices: readonly { value: Value; label: string }[];
		value: Value | null;
		onChange: (value: Value) => void;
		/** The line shown while nothing is chosen. */
		empty?: string;
	},
) {
	const id = useId();
	return (
		<Input.Wrapper
			id={id}
			label={props.label}
			description={props.hint}
			error={props.problem}
		>
			<span className={css.pick}>
				<select
					id={id}
					className={css.native}
					value={props.value ?? ""}
					required={props.required}
					disabled={props.disabled}
					aria-invalid={props.problem ? true : undefined}
					onChange={(change) => {
						const chosen = props.choices.find(
							({ value }) => value === change.currentTarget.value,
						);
						if (chosen) props.onChange(chosen.value);
					}}
				>
					{props.value === null && (
						<option value="">{props.empty ?? "Chọn"}</option>
					)}
					{props.choices.map(({ value, label }) => (
						<option key={value} value={value}>
							{label}
						</option>
					))}
				</select>
				<Icon name="down" />
			</span>
		</Input.Wrapper>
	);
}
