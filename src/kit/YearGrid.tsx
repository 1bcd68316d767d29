import { Fragment } from "react";
import { MonthSquare, type Square } from "./MonthSquare.tsx";
import css from "./YearGrid.module.css";

export type YearRow = {
	/** "Quý I". */
	name: string;
	months: readonly Square[];
	/** The square in the last column: the quarter's own meeting. */
	last?: Square;
};

/** A year as four rows of three months and one quarterly square. */
export function YearGrid(props: {
	rows: readonly YearRow[];
	lastName: string;
}) {
	return (
		<div className={css.grid}>
			<span className={css.corner} />
			<span className={css.head}>{props.lastName}</span>
			{props.rows.map((row) => (
				<Fragment key={row.name}>
					<span className={css.name}>{row.name}</span>
					{row.months.map((square) => (
						<MonthSquare key={square.label} square={square} />
					))}
					{row.last ? <MonthSquare square={row.last} /> : <span />}
				</Fragment>
			))}
		</div>
	);
}
