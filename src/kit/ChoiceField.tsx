import { useId } from "react";
import css from "./ChoiceField.module.css";
import { Icon } from "./Icon.tsx";
import type { IconName } from "./icons.tsx";
import type { FieldProps } from "./TextField.tsx";

export type Choice<Value extends string> = {
	value: Value;
	label: string;
	note?: string;
	icon?: IconName;
	/** The colour it takes once chosen; neutral without. */
	state?: "on-time" | "soon" | "late";
};

/** One of a few, all in sight. `row` puts up to three side by side for a thumb; otherwise one under the other. */
export function ChoiceField<Value extends string>(
	props: FieldProps & {
		choices: readonly Choice<Value>[];
		value: Value | null;
		onChange: (value: Value) => void;
		row?: boolean;
	},
) {
	const name = useId();
	return (
		<fieldset
			className={css.field}
			data-row={props.row || undefined}
			disabled={props.disabled}
			aria-describedby={`${name}-hint ${name}-problem`}
		>
			<legend className={css.legend}>{props.label}</legend>
			{props.hint && (
				<p id={`${name}-hint`} className={css.hint}>
					{props.hint}
				</p>
			)}
			<div className={css.choices}>
				{props.choices.map((choice) => (
					<label
						key={choice.value}
						className={css.choice}
						data-state={choice.state}
					>
						<input
							type="radio"
							className={css.radio}
							name={name}
							value={choice.value}
							required={props.required}
							checked={choice.value === props.value}
							onChange={() => props.onChange(choice.value)}
						/>
						{choice.icon ? (
							<Icon name={choice.icon} />
						) : (
							<span className={css.dot} aria-hidden="true" />
						)}
						<span>
							{choice.label}
							{choice.note && <span className={css.note}>{choice.note}</span>}
						</span>
					</label>
				))}
			</div>
			{props.problem && (
				<p id={`${name}-problem`} className={css.problem}>
					{props.problem}
				</p>
			)}
		</fieldset>
	);
}
