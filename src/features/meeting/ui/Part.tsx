import type { ReactNode } from "react";
import css from "./Part.module.css";

/** A part inside a card, under its own small heading. */
export function Part(props: { title: ReactNode; children: ReactNode }) {
	return (
		<div className={css.part}>
			<h3>{props.title}</h3>
			{props.children}
		</div>
	);
}
