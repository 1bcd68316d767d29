import { useState } from "react";
import { isShare, type Share } from "../../../../charter/rulebook/parameter.ts";
import { NumberField } from "../../../../kit/NumberField.tsx";
import { PickField } from "../../../../kit/PickField.tsx";

const BOUNDS = [
	{ value: "more-than", label: "Trên" },
	{ value: "at-least", label: "Ít nhất" },
	{ value: "at-most", label: "Không quá" },
] as const satisfies readonly { value: Share["bound"]; label: string }[];

type Part = {
	bound: Share["bound"] | null;
	numerator: number | null;
	denominator: number | null;
};

const NOTHING: Part = { bound: null, numerator: null, denominator: null };

/** A part of a whole: more than 1/2, at least 2/3. */
export function ShareField(props: {
	label: string;
	value: Share | null;
	/** Undefined while the three parts are no share yet. */
	onChange: (share: Share | undefined) => void;
}) {
	const [part, setPart] = useState<Part>(props.value ?? NOTHING);
	const fill = (next: Partial<Part>) => {
		const filled = { ...part, ...next };
		setPart(filled);
		props.onChange(isShare(filled) ? filled : undefined);
	};
	return (
		<>
			<PickField
				label={props.label}
				choices={BOUNDS}
				value={part.bound}
				onChange={(bound) => fill({ bound })}
			/>
			<NumberField
				whole
				label="Số phần"
				hint="Ví dụ 2 trong 2/3."
				value={part.numerator}
				onChange={(numerator) => fill({ numerator })}
			/>
			<NumberField
				whole
				label="Trên tổng số phần"
				hint="Ví dụ 3 trong 2/3, hoặc 100 khi tính phần trăm."
				value={part.denominator}
				onChange={(denominator) => fill({ denominator })}
			/>
		</>
	);
}
