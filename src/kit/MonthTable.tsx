import { Icon } from "./Icon.tsx";
import type { IconName } from "./icons.tsx";
import { Link } from "./Link.tsx";
import { type Square, TableSquare } from "./MonthSquare.tsx";
import css from "./MonthTable.module.css";

export type MonthTableRow = {
	id: string;
	name: string;
	href: string;
	/** On a phone, beside the name: what calls for attention. */
	note?: { icon: IconName; word: string };
	/** Twelve, January first. */
	squares: readonly Square[];
};

const MONTHS = Array.from({ length: 12 }, (_, n) => n + 1);

/** Cells down, months across. On a desk each square opens its meeting; on a phone each row opens the cell. */
export function MonthTable(props: {
	caption: string;
	rows: readonly MonthTableRow[];
	/** The month in which we are, 1 to 12. */
	current?: number;
}) {
	return (
		<div className={css.frame}>
			<div className={css.months} aria-hidden="true">
				{MONTHS.map((month) => (
					<span key={month}>{month}</span>
				))}
			</div>
			<table className={css.table}>
				<caption className={css.caption}>{props.caption}</caption>
				<thead>
					<tr>
						<td className={css.name} />
						{MONTHS.map((month) => (
							<th
								key={month}
								scope="col"
								className={css.month}
								data-current={month === props.current || undefined}
							>
								Th {month}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{props.rows.map((row) => (
						<tr key={row.id}>
							<th scope="row" className={css.name}>
								<Link href={row.href}>
									<span>{row.name}</span>
									<span className={css.note}>
										{row.note && <Icon name={row.note.icon} />}
										{row.note?.word}
										<Icon name="right" />
									</span>
								</Link>
							</th>
							{row.squares.map((square) => (
								<td key={square.label}>
									<TableSquare square={square} />
								</td>
							))}
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
}
