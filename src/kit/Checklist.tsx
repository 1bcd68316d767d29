import type { ReactNode } from "react";
import css from "./Checklist.module.css";
import { Fold } from "./Fold.tsx";
import { Hidden } from "./Hidden.tsx";
import { Icon } from "./Icon.tsx";
import { type State, StateTag } from "./StateTag.tsx";

export type ChecklistItem = {
	id: string;
	title: string;
	/** Who owes it and by when, or how it was met. */
	note?: ReactNode;
	done: boolean;
	state?: State;
	stateWord?: string;
	action?: ReactNode;
};

/** What is needed: open items first in the order given, then those that are there, all but `shown` of them folded. */
export function Checklist(props: {
	items: readonly ChecklistItem[];
	shown?: number;
	foldedWord?: (count: number) => string;
}) {
	const open = props.items.filter((item) => !item.done);
	const done = props.items.filter((item) => item.done);
	const shown = props.shown ?? 4;
	const rest = done.length - shown === 1 ? [] : done.slice(shown);
	const word = props.foldedWord ?? ((count) => `${count} mục khác đã có`);
	return (
		<div>
			<ul className={css.list}>
				{[...open, ...done.slice(0, done.length - rest.length)].map((item) => (
					<ChecklistRow key={item.id} item={item} />
				))}
			</ul>
			{rest.length > 0 && (
				<Fold bare title={word(rest.length)}>
					<ul className={css.list}>
						{rest.map((item) => (
							<ChecklistRow key={item.id} item={item} />
						))}
					</ul>
				</Fold>
			)}
		</div>
	);
}

function ChecklistRow({ item }: { item: ChecklistItem }) {
	return (
		<li className={css.row} data-done={item.done || undefined}>
			<span className={css.box}>
				{item.done && <Icon name="check" size="small" />}
				<Hidden>{item.done ? "Đã có: " : "Chưa có: "}</Hidden>
			</span>
			<div className={css.words}>
				<div className={css.title}>{item.title}</div>
				{item.note && <div className={css.note}>{item.note}</div>}
			</div>
			{(item.state ?? item.action) && (
				<div className={css.end}>
					{item.state && (
						<StateTag state={item.state}>{item.stateWord}</StateTag>
					)}
					{item.action}
				</div>
			)}
		</li>
	);
}
