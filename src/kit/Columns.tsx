import type { ReactNode } from "react";
import css from "./Columns.module.css";

/** On a desk the main column with a side column that stays in view; on a phone one under the other. */
export function Columns(props: {
	main: ReactNode;
	side: ReactNode;
	/** Name of the side column for those who listen. */
	sideName: string;
	/** Width of the side column on a desk: 380 or 336 px. */
	narrow?: boolean;
	/** On a phone the side column comes first. */
	sideFirst?: boolean;
	/** On a phone the side column is left out: the page shows its content elsewhere. */
	deskOnly?: boolean;
}) {
	return (
		<div
			className={css.columns}
			data-narrow={props.narrow || undefined}
			data-side-first={props.sideFirst || undefined}
		>
			<div className={css.main}>{props.main}</div>
			<aside
				className={css.side}
				data-desk-only={props.deskOnly || undefined}
				aria-label={props.sideName}
			>
				{props.side}
			</aside>
		</div>
	);
}

/** Things one under the other, 16 px apart. */
export function Stack(props: { children: ReactNode; gap?: "small" | "large" }) {
	return (
		<div className={css.stack} data-gap={props.gap}>
			{props.children}
		</div>
	);
}

/** Equal columns on a desk (the meeting room has three), one under the other on a phone. */
export function Thirds(props: { children: ReactNode }) {
	return <div className={css.thirds}>{props.children}</div>;
}
