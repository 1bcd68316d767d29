import type { ReactNode } from "react";
import { Icon } from "./Icon.tsx";
import type { IconName } from "./icons.tsx";
import css from "./Notice.module.css";

/** A fact worth a second look, before or beside an act. */
export function Notice(props: {
	tone?: "plain" | "warning";
	icon?: IconName;
	children: ReactNode;
}) {
	return (
		<div className={css.notice} data-tone={props.tone}>
			<Icon name={props.icon ?? (props.tone === "warning" ? "gap" : "info")} />
			<div>{props.children}</div>
		</div>
	);
}
