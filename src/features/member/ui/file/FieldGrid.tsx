import type { ReactNode } from "react";
import css from "./FieldGrid.module.css";

/** Fields in two columns on a desk, aligned at their inputs; one under the other on a phone. */
export function FieldGrid(props: { children: ReactNode }) {
	return <div className={css.grid}>{props.children}</div>;
}
