import type { UnitType } from "../../../../charter/units.ts";
import { FilterPick, FilterSentence } from "../../../../kit/FilterSentence.tsx";
import { UNIT_TYPE } from "../../../org/labels.ts";
import type { Overseen } from "./OverseeTable.tsx";

export type Picked = {
	year: string | null;
	unitId: string | null;
	type: UnitType | null;
};

const ALL = "all";
const YEARS_BACK = 2;

/** "Xem [năm 2026] của [13 chi bộ]", and below which committee where there are several. */
export function OverseeFilter(props: {
	seen: Overseen;
	committees: Overseen["committees"];
	picked: Picked;
	onPick: (picked: Picked) => void;
}) {
	const { seen, committees, picked, onPick } = props;
	const types = [...new Set(seen.cells.map(({ unit }) => unit.type))];
	const known = types.filter((type) => type !== null);
	return (
		<FilterSentence>
			Xem
			<FilterPick
				name="Năm"
				choices={yearsUpTo(seen.today)}
				value={seen.year}
				onChange={(year) => onPick({ ...picked, year })}
			/>
			của
			<FilterPick
				name="Chi bộ"
				choices={[
					{ value: ALL, label: `${seen.cells.length} chi bộ` },
					...known.map((type) => ({
						value: type,
						label: `${seen.cells.filter(({ unit }) => unit.type === type).length} chi bộ ${UNIT_TYPE[type].toLocaleLowerCase("vi")}`,
					})),
				]}
				value={picked.type ?? ALL}
				onChange={(type) =>
					onPick({ ...picked, type: type === ALL ? null : type })
				}
			/>
			{committees.length > 1 && (
				<FilterPick
					name="Đảng bộ"
					choices={[
						{ value: ALL, label: "mọi đảng bộ" },
						...committees.map(({ id, name }) => ({ value: id, label: name })),
					]}
					value={picked.unitId ?? ALL}
					onChange={(unitId) =>
						onPick({
							...picked,
							type: null,
							unitId: unitId === ALL ? null : unitId,
						})
					}
				/>
			)}
		</FilterSentence>
	);
}

const yearsUpTo = (today: string) =>
	Array.from({ length: YEARS_BACK + 1 }, (_, back) => {
		const value = String(Number(today.slice(0, 4)) - back);
		return { value, label: `năm ${value}` };
	});
