import { useView } from "../../../../kit/data.tsx";
import { Rows } from "../../../../kit/Rows.tsx";
import type { solutions } from "../../views/draft.ts";
import { Part } from "../Part.tsx";
import { SolutionRow } from "./SolutionRow.tsx";

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
					<SolutionRow key={each.id} solution={each} from={each.unitName} />
				))}
			</Rows>
		</Part>
	);
}
