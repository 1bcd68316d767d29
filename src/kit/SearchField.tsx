import { TextInput } from "@mantine/core";
import { Icon } from "./Icon.tsx";
import css from "./SearchField.module.css";

/** Searches while one types. `found` ("12 đồng chí") is read aloud as it changes. */
export function SearchField(props: {
	label: string;
	placeholder?: string;
	value: string;
	onChange: (text: string) => void;
	found?: string;
}) {
	return (
		<div>
			<TextInput
				type="search"
				aria-label={props.label}
				placeholder={props.placeholder ?? props.label}
				autoComplete="off"
				leftSection={<Icon name="search" />}
				leftSectionWidth="44px"
				styles={{ input: { paddingInlineStart: "44px" } }}
				value={props.value}
				onChange={(change) => props.onChange(change.currentTarget.value)}
			/>
			<p className={css.found} role="status">
				{props.found}
			</p>
		</div>
	);
}
