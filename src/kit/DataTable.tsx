import { Fragment, type ReactNode } from "react";
import css from "./DataTable.module.css";
import { Link } from "./Link.tsx";

export type Column<Row> = {
	id: string;
	head: string;
	cell: (row: Row) => ReactNode;
	/** Names the row: bold, first on the phone's card. */
	names?: boolean;
	/** Figures stand at the right. */
	figure?: boolean;
	/** On a phone: a whole line of the card without its head (`line`), a third of a line under its head (`third`), or not at all. */
	phone?: "line" | "third" | "none";
	/** CSS width on a desk. */
	width?: string;
};

/** Rows and columns on a desk, one card per row on a phone. */
export function DataTable<Row>(props: {
	/** Says what the table holds, for those who listen. */
	caption: string;
	columns: readonly Column<Row>[];
	rows: readonly Row[];
	keyOf: (row: Row) => string;
	/** What a row opens; the naming column carries the link. */
	hrefOf?: (row: Row) => string | undefined;
	/** Something across the whole width under a row: an answer, a question. */
	under?: (row: Row) => ReactNode;
	/** Shown instead of the table when there are no rows. */
	empty?: ReactNode;
}) {
	if (props.rows.length === 0 && props.empty) return props.empty;
	return (
		<table className={css.table}>
			<caption className={css.caption}>{props.caption}</caption>
			<thead>
				<tr>
					{props.columns.map((column) => (
						<th
							key={column.id}
							scope="col"
							className={css.head}
							data-figure={column.figure || undefined}
							style={{ width: column.width }}
						>
							{column.head}
						</th>
					))}
				</tr>
			</thead>
			<tbody>
				{props.rows.map((row) => {
					const under = props.under?.(row);
					const href = props.hrefOf?.(row);
					return (
						<Fragment key={props.keyOf(row)}>
							<tr className={css.row} data-opens={href ? true : undefined}>
								{props.columns.map((column) => (
									<Cell key={column.id} column={column} row={row} href={href} />
								))}
							</tr>
							{under && (
								<tr className={css.under}>
									<td colSpan={props.columns.length}>{under}</td>
								</tr>
							)}
						</Fragment>
					);
				})}
			</tbody>
		</table>
	);
}

function Cell<Row>(props: {
	column: Column<Row>;
	row: Row;
	href: string | undefined;
}) {
	const { column, row, href } = props;
	const content = column.cell(row);
	const shape = {
		className: css.cell,
		"data-figure": column.figure || undefined,
		"data-phone": column.phone ?? (column.names ? "line" : "third"),
		"data-head": column.head,
	};
	if (!column.names) return <td {...shape}>{content}</td>;
	return (
		<th scope="row" {...shape}>
			{href ? (
				<Link className={css.link} href={href}>
					{content}
				</Link>
			) : (
				content
			)}
		</th>
	);
}
