import { Row } from "../../../../kit/Rows.tsx";
import type { Solution } from "../../reads/solutions.ts";

/** A problem, what was tried and what came of it, a line each. */
export function SolutionRow(props: {
	solution: Pick<Solution, "problem" | "tried" | "result">;
	/** The cell that tells it. */
	from?: string;
}) {
	const { problem, tried, result } = props.solution;
	return (
		<Row
			title={problem}
			note={
				<>
					{props.from && <div>{props.from}.</div>}
					<div>Đã làm: {tried}</div>
					<div>Kết quả: {result}</div>
				</>
			}
		/>
	);
}
