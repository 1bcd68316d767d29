import { type ReactNode, useId } from "react";
import css from "./Section.module.css";

/** A part of a page under its own heading; `aside` stands at the end of the heading's line. */
export function Section(props: {
	title: ReactNode;
	note?: ReactNode;
	aside?: ReactNode;
	children: ReactNode;
	/** Without a frame: the heading stands on the page itself. */
	bare?: boolean;
	id?: string;
}) {
	const heading = useId();
	return (
		<section
			id={props.id}
			className={css.section}
			data-bare={props.bare || undefined}
			aria-labelledby={heading}
		>
			<div className={css.head}>
				<div className={css.line}>
					<h2 id={heading}>{props.title}</h2>
					{props.aside && <div className={css.aside}>{props.aside}</div>}
				</div>
				{props.note && <p className={css.note}>{props.note}</p>}
			</div>
			{props.children}
		</section>
	);
}
