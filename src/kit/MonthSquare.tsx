import type { ReactNode } from "react";
import { Hidden } from "./Hidden.tsx";
import { Icon } from "./Icon.tsx";
import type { IconName } from "./icons.tsx";
import { Link } from "./Link.tsx";
import css from "./MonthSquare.module.css";

/** One meeting of one month, as a square. The accessible `label` says everything that the square only hints at. */
export type Square = {
	state: "on-time" | "late" | "missing" | "waiting" | "current" | "ahead";
	label: string;
	/** The committee's score, or the day of a meeting to come. */
	value?: string;
	/** "Th 2", "20/03", "Thiếu". */
	foot?: string;
	/** Points between the two scores, or only that they differ. */
	gap?: string | true;
	attended?: boolean;
	href?: string;
};

const MARKS: Partial<Record<Square["state"], IconName>> = {
	late: "late",
	missing: "x",
	waiting: "clock",
};

/** A square of the year of one cell: figure above, month below. */
export function MonthSquare({ square }: { square: Square }) {
	const mark = MARKS[square.state];
	const empty = !square.value && !mark;
	const nothing = square.state === "ahead" ? "minus" : "check";
	return (
		<SquareBox square={square} look="year">
			<b className={css.value}>
				{mark && <Icon name={mark} size="tiny" />}
				{empty && <Icon name={nothing} size="tiny" />}
				{square.value}
				{square.gap && <Icon name="gap" size="tiny" />}
			</b>
			{square.foot && <span>{square.foot}</span>}
		</SquareBox>
	);
}

/** A square of the table of cells and months, 50 × 44 on a desk; on a phone only its mark is shown. */
export function TableSquare({ square }: { square: Square }) {
	const mark = MARKS[square.state];
	const held = square.state === "on-time" || square.state === "late";
	return (
		<SquareBox square={square} look="table">
			<span className={css.full}>
				{square.state === "missing" && <Icon name="x" size="tiny" />}
				{square.state === "missing" ? (
					<span>Thiếu</span>
				) : (
					square.value && <b className={css.value}>{square.value}</b>
				)}
				{typeof square.gap === "string" && (
					<span className={css.gap}>
						<Icon name="gap" size="tiny" />
						{square.gap}
					</span>
				)}
				{square.state === "waiting" && <Icon name="clock" size="tiny" />}
			</span>
			{(square.state === "late" ||
				(square.attended && square.state !== "missing")) && (
				<span className={css.corner} data-high={square.gap ? true : undefined}>
					<Icon name={square.state === "late" ? "late" : "eye"} size="tiny" />
				</span>
			)}
			<span className={css.mark}>
				{square.gap && held ? (
					<Icon name="gap" size="tiny" />
				) : mark ? (
					<Icon name={mark} size="tiny" />
				) : (
					held && <Icon name="check" size="tiny" />
				)}
			</span>
		</SquareBox>
	);
}

function SquareBox(props: {
	square: Square;
	look: "year" | "table";
	children: ReactNode;
}) {
	const { href, label, state } = props.square;
	const shape = {
		className: css.square,
		"data-state": state,
		"data-look": props.look,
	};
	const content = (
		<>
			<Hidden>{label}</Hidden>
			<span className={css.drawn} aria-hidden="true">
				{props.children}
			</span>
		</>
	);
	return href ? (
		<Link {...shape} href={href}>
			{content}
		</Link>
	) : (
		<span {...shape}>{content}</span>
	);
}
