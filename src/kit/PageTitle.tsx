import type { ReactNode } from "react";
import { useBrand } from "./brand.ts";
import { Icon } from "./Icon.tsx";
import { Link } from "./Link.tsx";
import css from "./PageTitle.module.css";

/** The one h1 of a page; it also names the browser's window. `aside` (a filter sentence) stands at the right on a desk. */
export function PageTitle(props: {
	title: string;
	note?: ReactNode;
	back?: { href: string; label: string };
	aside?: ReactNode;
}) {
	const { name } = useBrand();
	return (
		<div className={css.title} data-aside={props.aside ? true : undefined}>
			<title>{`${props.title} – ${name}`}</title>
			{props.back && (
				<Link className={css.back} href={props.back.href}>
					<Icon name="back" />
					{props.back.label}
				</Link>
			)}
			<h1 tabIndex={-1} data-page-title>
				{props.title}
			</h1>
			{props.note && <p className={css.note}>{props.note}</p>}
			{props.aside && <div className={css.aside}>{props.aside}</div>}
		</div>
	);
}
