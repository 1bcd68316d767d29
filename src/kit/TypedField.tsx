import { TextInput } from "@mantine/core";
import { type ReactNode, useEffect, useState } from "react";
import type { FieldProps } from "./TextField.tsx";
import type { Typed } from "./typed.ts";

/**
 * A field in which something is typed and understood: the text stays as typed, the meaning goes to `onChange`
 * (null while it means nothing), and on leaving the field it is written the usual way or what is wrong is said.
 */
export function TypedField<Value extends string | number>(
	props: FieldProps & {
		value: Value | null;
		onChange: (value: Value | null) => void;
		read: (text: string) => Typed<Value>;
		show: (value: Value) => string;
		placeholder?: string;
		inputMode?: "text" | "numeric" | "decimal";
		end?: ReactNode;
		endWidth?: string;
	},
) {
	const { label, hint, problem, value, onChange, read, show } = props;
	const [text, setText] = useState(value === null ? "" : show(value));
	const [left, setLeft] = useState(true);
	const typed = read(text);
	const meant = "value" in typed ? typed.value : null;

	useEffect(() => {
		if (value !== meant) setText(value === null ? "" : show(value));
	}, [value, meant, show]);

	return (
		<TextInput
			label={label}
			description={hint}
			error={
				problem ?? (left && "problem" in typed ? typed.problem : undefined)
			}
			required={props.required ?? false}
			disabled={props.disabled ?? false}
			withAsterisk={false}
			autoComplete="off"
			inputMode={props.inputMode ?? "text"}
			placeholder={props.placeholder ?? ""}
			rightSection={props.end}
			rightSectionWidth={props.endWidth ?? "46px"}
			rightSectionPointerEvents="all"
			value={text}
			onChange={(change) => {
				const next = change.currentTarget.value;
				setText(next);
				setLeft(false);
				const reading = read(next);
				onChange("value" in reading ? reading.value : null);
			}}
			onBlur={() => {
				setLeft(true);
				if (meant !== null) setText(show(meant));
			}}
		/>
	);
}
