import type { ReactNode } from "react";
import css from "./EmptyState.module.css";

/** One sentence, what happens next, at most one button. No drawing. */
export function EmptyState(props: { children: ReactNode; action?: ReactNode }) {
	return (
		<div className={css.empty}>
			<p>{props.children}</p>
			{props.action}
		</div>
	);
}
