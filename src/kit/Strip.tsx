import type { ReactNode } from "react";
import { Icon } from "./Icon.tsx";
import type { IconName } from "./icons.tsx";
import css from "./Strip.module.css";

/** A line under the header for as long as something is so: no network, entries not yet sent. */
export function Strip(props: {
	icon: IconName;
	lead: string;
	children?: ReactNode;
}) {
	return (
		<div className={css.strip} role="status">
			<Icon name={props.icon} />
			<span>
				<b>{props.lead}</b> {props.children}
			</span>
		</div>
	);
}
