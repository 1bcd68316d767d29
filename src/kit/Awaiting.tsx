import { type ReactNode, useContext } from "react";
import css from "./Awaiting.module.css";
import { Button, ButtonLink } from "./Button.tsx";
import type { View } from "./data.tsx";
import { LoadingBars } from "./LoadingBars.tsx";
import { InsideMain } from "./main-place.ts";
import { PageTitle } from "./PageTitle.tsx";
import { ProblemNotice } from "./ProblemNotice.tsx";
import { problemOf } from "./problem.ts";

type Shape = "list" | "page" | "lines";

/** Shows the answer of a view; before it, grey bars; instead of it, what went wrong and a way to try again. */
export function Awaiting<Output>(props: {
	of: View<Output>;
	shape?: Shape;
	children: (answer: Output) => ReactNode;
}) {
	const { data, error, refetch } = props.of;
	const inside = useContext(InsideMain);
	if (data !== undefined) return props.children(data);
	const shape = props.shape ?? "list";
	const meanwhile = error ? (
		<NotAnswered error={error} shape={shape} again={() => void refetch()} />
	) : (
		<LoadingBars shape={shape} />
	);
	return inside ? meanwhile : <main className={css.alone}>{meanwhile}</main>;
}

function NotAnswered(props: {
	error: unknown;
	shape: Shape;
	again: () => void;
}) {
	const problem = problemOf(props.error);
	const wholePage = props.shape === "page";
	return (
		<>
			{wholePage && <PageTitle title="Trang chưa mở được" />}
			<ProblemNotice problem={problem}>
				{problem.again && (
					<Button compact onClick={props.again}>
						Thử lại
					</Button>
				)}
				{wholePage && (
					<ButtonLink compact kind="quiet" href="/">
						Về trang đầu
					</ButtonLink>
				)}
			</ProblemNotice>
		</>
	);
}
