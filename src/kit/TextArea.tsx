import { Textarea } from "@mantine/core";
import type { FieldProps } from "./TextField.tsx";

/** Several lines of text. */
export function TextArea(
	props: FieldProps & {
		value: string;
		onChange: (text: string) => void;
		rows?: number;
		maxLength?: number;
	},
) {
	const { label, hint, problem, value, onChange, rows, ...input } = props;
	return (
		<Textarea
			{...input}
			label={label}
			description={hint}
			error={problem}
			withAsterisk={false}
			rows={rows ?? 3}
			value={value}
			onChange={(change) => onChange(change.currentTarget.value)}
		/>
	);
}
