import type { ReactNode } from "react";
import { Link } from "./Link.tsx";
import css from "./Rows.module.css";

/** A list divided by lines; for those who listen it keeps its name. */
export function Rows(props: { children: ReactNode; name?: string }) {
	return (
		<ul className={css.rows} aria-label={props.name}>
			{props.children}
		</ul>
	);
}

/** A title, what belongs to it, and where it stands at the end of the line (under it on a phone). */
export function Row(props: {
	title: ReactNode;
	note?: ReactNode;
	end?: ReactNode;
	/** The whole row opens this. */
	href?: string;
	children?: ReactNode;
}) {
	return (
		<li className={css.row}>
			<div className={css.title}>
				{props.href ? (
					<Link className={css.link} href={props.href}>
						{props.title}
					</Link>
				) : (
					props.title
				)}
			</div>
			{props.note && <div className={css.note}>{props.note}</div>}
			{props.end && <div className={css.end}>{props.end}</div>}
			{props.children && <div className={css.more}>{props.children}</div>}
		</li>
	);
}
