import type { ReactNode } from "react";
import { Button } from "./Button.tsx";
import type { View } from "./data.tsx";
import { LoadingBars } from "./LoadingBars.tsx";
import { ProblemNotice } from "./ProblemNotice.tsx";
import { problemOf } from "./problem.ts";

/** Shows the answer of a view; before it, grey bars; instead of it, what went wrong and a way to try again. */
export function Awaiting<Output>(props: {
	of: View<Output>;
	shape?: "list" | "page" | "lines";
	children: (answer: Output) => ReactNode;
}) {
	const { data, error, refetch } = props.of;
	if (data !== undefined) return props.children(data);
	if (!error) return <LoadingBars shape={props.shape ?? "list"} />;
	const problem = problemOf(error);
	return (
		<ProblemNotice problem={problem}>
			{problem.again && (
				<Button compact onClick={() => void refetch()}>
					Thử lại
				</Button>
			)}
		</ProblemNotice>
	);
}
