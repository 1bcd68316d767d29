import type { ReactNode } from "react";
import css from "./Figure.module.css";
import { Icon } from "./Icon.tsx";
import type { IconName } from "./icons.tsx";

/** A heading with its one large figure at the right: "23/25 có mặt, 92%". */
export function FigureHead(props: {
	title: string;
	note?: ReactNode;
	figure: string;
	base: string;
}) {
	return (
		<div className={css.head}>
			<div>
				<h2>{props.title}</h2>
				{props.note && <div className={css.soft}>{props.note}</div>}
			</div>
			<div className={css.figure}>
				<div className={css.large}>{props.figure}</div>
				<div className={css.soft}>{props.base}</div>
			</div>
		</div>
	);
}

/** Points out of their most: "5/5", the most in small figures. */
export function Points(props: { points: string | number; most: number }) {
	return (
		<span className={css.points}>
			{props.points}
			<small>/{props.most}</small>
		</span>
	);
}

/** A small line that says where and when something stands: a step's time, "Đã lưu trên máy này lúc 19 giờ 43". */
export function SmallLine(props: {
	icon: IconName;
	children: ReactNode;
	/** A step of the meeting: heavier. */
	step?: boolean;
}) {
	return (
		<p className={css.line} data-step={props.step || undefined}>
			<Icon name={props.icon} />
			<span>{props.children}</span>
		</p>
	);
}
