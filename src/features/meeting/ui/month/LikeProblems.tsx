import { useView } from "../../../../kit/data.tsx";
import { Row, Rows } from "../../../../kit/Rows.tsx";
import type { solutions } from "../../views/draft.ts";
import { Part } from "../Part.tsx";

const FEWEST_LETTERS = 8;

/** How other cells of the type solved problems like the one that is being written. */
export function LikeProblems(props: { unitId: string; problem: string }) {
	const problem = props.problem.trim();
	const { data = [] } = useView<typeof solutions>(
		"meeting.solutions",
		{ unitId: props.unitId, problem },
		{ when: problem.length >= FEWEST_LETTERS, keepLast: true },
	);
	if (data.length === 0) return null;
	return (
		<Part title="Chi bộ khác đã làm">
			<Rows name="Chi bộ khác đã làm">
				{data.map((each) => (
					<Row
						key={each.id}
						title={each.problem}
						note={`${each.unitName}. Đã làm: ${each.tried} Kết quả: ${each.result}`}
					/>
				))}
			</Rows>
		</Part>
	);
}
