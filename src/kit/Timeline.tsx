import type { ReactNode } from "react";
import css from "./Timeline.module.css";

export type Moment = {
	id: string;
	/** "03/08/2026". */
	date: string;
	text: ReactNode;
	current?: boolean;
};

/** What happened, oldest first as given; the present moment is filled. */
export function Timeline(props: { moments: readonly Moment[] }) {
	return (
		<ol className={css.line}>
			{props.moments.map((moment) => (
				<li
					key={moment.id}
					className={css.moment}
					data-current={moment.current || undefined}
				>
					<span className={css.date}>{moment.date}</span>
					<div>{moment.text}</div>
				</li>
			))}
		</ol>
	);
}
