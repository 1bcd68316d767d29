import type { ReactNode } from "react";
import css from "./FilterSentence.module.css";
import { Icon } from "./Icon.tsx";

/** Filters that read as a sentence: "Xem [năm 2026] của [13 chi bộ]". */
export function FilterSentence(props: { children: ReactNode }) {
	return <div className={css.sentence}>{props.children}</div>;
}

/** One choice inside the sentence. `name` says what is chosen, for those who listen. */
export function FilterPick<Value extends string>(props: {
	name: string;
	choices: readonly { value: Value; label: string }[];
	value: Value;
	onChange: (value: Value) => void;
}) {
	const chosen = props.choices.find(({ value }) => value === props.value);
	return (
		<span className={css.pick}>
			<span className={css.shown} aria-hidden="true">
				{chosen?.label}
				<Icon name="down" />
			</span>
			<select
				className={css.native}
				aria-label={props.name}
				value={props.value}
				onChange={(change) => {
					const next = props.choices.find(
						({ value }) => value === change.currentTarget.value,
					);
					if (next) props.onChange(next.value);
				}}
			>
				{props.choices.map(({ value, label }) => (
					<option key={value} value={value}>
						{label}
					</option>
				))}
			</select>
		</span>
	);
}
