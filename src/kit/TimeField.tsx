import type { FieldProps } from "./TextField.tsx";
import { TypedField } from "./TypedField.tsx";
import { readTime } from "./typed.ts";

const asWritten = (time: string): string => time;

/** A time of the day, typed as 19:30, 19h30 or 1930; gives `HH:MM`. */
export function TimeField(
	props: FieldProps & {
		value: string | null;
		onChange: (time: string | null) => void;
	},
) {
	return (
		<TypedField
			{...props}
			read={readTime}
			show={asWritten}
			inputMode="numeric"
			placeholder="giờ:phút"
		/>
	);
}
