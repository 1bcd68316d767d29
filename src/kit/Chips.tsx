import type { ReactNode } from "react";
import css from "./Chips.module.css";
import { Icon } from "./Icon.tsx";
import type { IconName } from "./icons.tsx";

/** Buttons with names on them, side by side. */
export function Chips(props: { children: ReactNode }) {
	return <div className={css.chips}>{props.children}</div>;
}

/** A name to tap: `now` is the one who speaks, `past` has spoken. */
export function Chip(props: {
	icon: IconName;
	place?: "now" | "past";
	onPress: () => void;
	children: ReactNode;
}) {
	return (
		<button
			type="button"
			className={css.chip}
			data-place={props.place}
			aria-pressed={props.place === "now"}
			onClick={props.onPress}
		>
			<Icon name={props.icon} />
			{props.children}
		</button>
	);
}

const MARKS = {
	present: "check",
	late: "clock",
	absent: "half",
	"absent-unexcused": "x",
	exempt: "minus",
	unmarked: "plus",
} satisfies Record<string, IconName>;

/** How one stands in a roll: the mark on its button. */
export type Mark = keyof typeof MARKS;

/** The roll: a line per name with the button that marks it. */
export function Roll(props: { children: ReactNode; name: string }) {
	return (
		<ul className={css.roll} aria-label={props.name}>
			{props.children}
		</ul>
	);
}

/** One name of the roll. The button keeps its place and width whatever it says. */
export function RollName(props: {
	name: string;
	note?: ReactNode;
	mark: Mark;
	/** "Có mặt", "Vắng mặt", "Đánh dấu". */
	word: string;
	onPress?: () => void;
}) {
	return (
		<li className={css.line}>
			<div className={css.name}>
				{props.name}
				{props.note && <small>{props.note}</small>}
			</div>
			<button
				type="button"
				className={css.mark}
				data-mark={props.mark}
				aria-label={`${props.name}: ${props.word}`}
				disabled={!props.onPress}
				onClick={props.onPress}
			>
				<Icon name={MARKS[props.mark]} size="small" />
				{props.word}
			</button>
		</li>
	);
}
