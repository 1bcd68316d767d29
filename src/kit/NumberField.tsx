import { useCallback } from "react";
import css from "./NumberField.module.css";
import type { FieldProps } from "./TextField.tsx";
import { TypedField } from "./TypedField.tsx";
import { readNumber, showNumber } from "./typed.ts";

/** A number in the Vietnamese way (1.250 and 88,5), with its unit at the end of the field. */
export function NumberField(
	props: FieldProps & {
		value: number | null;
		onChange: (value: number | null) => void;
		unit?: string;
		whole?: boolean;
		min?: number;
		max?: number;
	},
) {
	const { unit, whole = false, min, max, ...field } = props;
	const read = useCallback(
		(text: string) => {
			const typed = readNumber(text);
			if (!("value" in typed) || typed.value === null) return typed;
			const { value } = typed;
			if (whole && !Number.isInteger(value))
				return { problem: "Viết số nguyên, không có phần lẻ." };
			if (min !== undefined && value < min)
				return { problem: `Ít nhất là ${showNumber(min)}.` };
			if (max !== undefined && value > max)
				return { problem: `Nhiều nhất là ${showNumber(max)}.` };
			return typed;
		},
		[whole, min, max],
	);
	return (
		<TypedField
			{...field}
			read={read}
			show={showNumber}
			inputMode={whole ? "numeric" : "decimal"}
			end={unit ? <span className={css.unit}>{unit}</span> : undefined}
			endWidth={unit ? `${unit.length + 3}ch` : "0"}
		/>
	);
}
