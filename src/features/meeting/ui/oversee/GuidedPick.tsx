import { PickField } from "../../../../kit/PickField.tsx";

/** A committee that the person guides cells of. */
export type Guided = { unitId: string; unitName: string };

/** Which of the committees it is for; asked only where there are several. */
export function GuidedPick(props: {
	guided: readonly Guided[];
	value: string;
	onChange: (unitId: string) => void;
}) {
	const { guided, value, onChange } = props;
	if (guided.length < 2) return null;
	return (
		<PickField
			label="Đảng bộ"
			choices={guided.map((unit) => ({
				value: unit.unitId,
				label: unit.unitName,
			}))}
			value={value}
			onChange={onChange}
		/>
	);
}
