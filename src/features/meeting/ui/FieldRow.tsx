import type { ReactNode } from "react";
import css from "./FieldRow.module.css";

/** Short fields side by side where there is room, aligned at their inputs. */
export function FieldRow(props: { children: ReactNode }) {
	return <div className={css.row}>{props.children}</div>;
}
