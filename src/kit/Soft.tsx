import type { ReactNode } from "react";
import css from "./Soft.module.css";

/** Secondary text: the line under a title, a note under a figure. */
export function Soft(props: { children: ReactNode; inline?: boolean }) {
	return props.inline ? (
		<span className={css.soft}>{props.children}</span>
	) : (
		<p className={css.soft}>{props.children}</p>
	);
}
