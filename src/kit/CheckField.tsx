import { useId } from "react";
import css from "./CheckField.module.css";
import { Icon } from "./Icon.tsx";

/** Yes or no, with the whole line as its target. */
export function CheckField(props: {
	label: string;
	hint?: string;
	checked: boolean;
	onChange: (checked: boolean) => void;
	disabled?: boolean;
}) {
	const hint = useId();
	return (
		<label className={css.field}>
			<input
				type="checkbox"
				className={css.native}
				checked={props.checked}
				disabled={props.disabled}
				aria-describedby={props.hint ? hint : undefined}
				onChange={(change) => props.onChange(change.currentTarget.checked)}
			/>
			<span className={css.box} aria-hidden="true">
				{props.checked && <Icon name="check" size="small" />}
			</span>
			<span>
				{props.label}
				{props.hint && (
					<span id={hint} className={css.hint}>
						{props.hint}
					</span>
				)}
			</span>
		</label>
	);
}
