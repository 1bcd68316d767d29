import type { ReactNode } from "react";
import { Icon } from "./Icon.tsx";
import css from "./QuestionBox.module.css";

/** A fact that does not fit, and the answer it asks for. */
export function QuestionBox(props: { fact: string; children?: ReactNode }) {
	return (
		<div className={css.box}>
			<div className={css.fact}>
				<Icon name="gap" />
				<span>{props.fact}</span>
			</div>
			{props.children}
		</div>
	);
}

/** What someone answered, with name and day. */
export function Answer(props: { children: ReactNode }) {
	return (
		<div className={css.answer}>
			<Icon name="talk" />
			<span>{props.children}</span>
		</div>
	);
}
