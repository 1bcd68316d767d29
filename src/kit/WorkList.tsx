import { type ReactNode, useId } from "react";
import { Icon } from "./Icon.tsx";
import { type State, StateTag } from "./StateTag.tsx";
import css from "./WorkList.module.css";

/** Things that wait, under a heading that counts them: "Quá hạn … 2 việc". */
export function WorkGroup(props: {
	title: string;
	count: string;
	children: ReactNode;
}) {
	const heading = useId();
	return (
		<section className={css.group} aria-labelledby={heading}>
			<div className={css.head}>
				<h2 id={heading}>{props.title}</h2>
				<span className={css.soft}>{props.count}</span>
			</div>
			<ol className={css.list}>{props.children}</ol>
		</section>
	);
}

/** One thing that waits, with the one button that does it. */
export function WorkItem(props: {
	state: State;
	stateWord: string;
	due?: string;
	title: string;
	note?: ReactNode;
	action?: ReactNode;
	/** Open beside the list on a desk: the button gives way to "Đang mở". */
	open?: boolean;
}) {
	return (
		<li className={css.item} data-open={props.open || undefined}>
			<div className={css.top}>
				<StateTag state={props.state}>{props.stateWord}</StateTag>
				{props.due && <span className={css.soft}>{props.due}</span>}
			</div>
			<h3>{props.title}</h3>
			{props.note && <p className={css.soft}>{props.note}</p>}
			{props.open && (
				<span className={css.here}>
					Đang mở <Icon name="right" />
				</span>
			)}
			{props.action && <div className={css.action}>{props.action}</div>}
		</li>
	);
}
