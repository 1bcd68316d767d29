import { PasswordInput, TextInput } from "@mantine/core";
import type { HTMLInputAutoCompleteAttribute } from "react";

export type FieldProps = {
	label: string;
	/** What to write, or what it is for. */
	hint?: string | undefined;
	/** What is wrong with it, as a sentence. */
	problem?: string | undefined;
	required?: boolean;
	disabled?: boolean;
};

/** One line of text. */
export function TextField(
	props: FieldProps & {
		value: string;
		onChange: (text: string) => void;
		onBlur?: () => void;
		name?: string;
		placeholder?: string;
		inputMode?: "text" | "numeric" | "decimal" | "tel" | "email";
		autoComplete?: HTMLInputAutoCompleteAttribute;
		autoFocus?: boolean;
		maxLength?: number;
	},
) {
	const { label, hint, problem, value, onChange, ...input } = props;
	return (
		<TextInput
			autoComplete="off"
			{...input}
			label={label}
			description={hint}
			error={problem}
			withAsterisk={false}
			value={value}
			onChange={(change) => onChange(change.currentTarget.value)}
		/>
	);
}

/** A password, hidden until its eye is pressed. */
export function PasswordField(
	props: FieldProps & {
		value: string;
		onChange: (text: string) => void;
		name?: string;
		autoComplete: "current-password" | "new-password";
	},
) {
	const { label, hint, problem, value, onChange, ...input } = props;
	return (
		<PasswordInput
			{...input}
			label={label}
			description={hint}
			error={problem}
			withAsterisk={false}
			value={value}
			onChange={(change) => onChange(change.currentTarget.value)}
			visibilityToggleButtonProps={{
				"aria-label": "Hiện hoặc ẩn mật khẩu",
				tabIndex: 0,
			}}
		/>
	);
}
