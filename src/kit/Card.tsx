import type { ReactNode } from "react";
import css from "./Card.module.css";

/** A white field with one line around it. With `stays`, it stays in view beside a long column. */
export function Card(props: { children: ReactNode; stays?: boolean }) {
	return (
		<div className={css.card} data-stays={props.stays || undefined}>
			{props.children}
		</div>
	);
}
