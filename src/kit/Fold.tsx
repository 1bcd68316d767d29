import type { ReactNode } from "react";
import css from "./Fold.module.css";
import { Icon } from "./Icon.tsx";

/** A folded part that opens at a tap. `bare` folds a rest inside a card. */
export function Fold(props: {
	title: ReactNode;
	note?: ReactNode;
	children: ReactNode;
	open?: boolean;
	bare?: boolean;
	id?: string;
}) {
	return (
		<details
			id={props.id}
			className={css.fold}
			data-bare={props.bare || undefined}
			open={props.open}
		>
			<summary className={css.summary}>
				<span className={css.title}>{props.title}</span>
				{props.note && <span className={css.note}>{props.note}</span>}
				<span className={css.arrow}>
					<Icon name="down" />
				</span>
			</summary>
			<div className={css.inside}>{props.children}</div>
		</details>
	);
}
