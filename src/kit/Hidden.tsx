import type { ReactNode } from "react";
import css from "./Hidden.module.css";

/** Words only for those who listen to the page. */
export function Hidden(props: { children: ReactNode }) {
	return <span className={css.hidden}>{props.children}</span>;
}
