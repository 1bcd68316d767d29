import { FilterPick, FilterSentence } from "../../../../kit/FilterSentence.tsx";
import type { Certainty } from "./certainty.ts";

const CHOICES = [
	{ value: "any", label: "mọi quy định" },
	{ value: "verified", label: "quy định đã đối chiếu văn bản" },
	{ value: "unverified", label: "quy định chưa kiểm chứng" },
	{ value: "set", label: "mức do cấp ủy đặt" },
	{ value: "ours", label: "quy ước của Nếp" },
] as const satisfies readonly { value: Certainty | "any"; label: string }[];

/** Which rules are shown, and for which organisation they are resolved, as a sentence. */
export function RuleFilter(props: {
	certainty: Certainty | null;
	onCertainty: (certainty: Certainty | null) => void;
	units: readonly { id: string; name: string }[];
	unitId: string;
	onUnit: (unitId: string) => void;
}) {
	return (
		<FilterSentence>
			Xem{" "}
			<FilterPick
				name="Mức chắc chắn"
				choices={CHOICES}
				value={props.certainty ?? "any"}
				onChange={(value) => props.onCertainty(value === "any" ? null : value)}
			/>
			{props.units.length > 1 && (
				<>
					áp dụng cho{" "}
					<FilterPick
						name="Tổ chức"
						choices={props.units.map(({ id, name }) => ({
							value: id,
							label: name,
						}))}
						value={props.unitId}
						onChange={props.onUnit}
					/>
				</>
			)}
		</FilterSentence>
	);
}
