import type { ReactNode } from "react";
import { Fold } from "../../../../kit/Fold.tsx";
import { WorkGroup } from "../../../../kit/WorkList.tsx";
import css from "./WaitingGroup.module.css";

const SHOWN = 8;

/** Things that wait under one heading; of a long list the oldest stand open, the rest is folded. */
export function WaitingGroup(props: { title: string; items: ReactNode[] }) {
	const { title, items } = props;
	const rest = items.slice(SHOWN);
	return (
		<WorkGroup title={title} count={`${items.length} việc`}>
			{items.slice(0, SHOWN)}
			{rest.length > 0 && (
				<li>
					<FoldedItems title={`${rest.length} việc khác`} items={rest} />
				</li>
			)}
		</WorkGroup>
	);
}

/** Things of a list that open at a tap. */
export function FoldedItems(props: { title: string; items: ReactNode[] }) {
	return (
		<div className={css.rest}>
			<Fold title={props.title}>
				<ol className={css.folded}>{props.items}</ol>
			</Fold>
		</div>
	);
}
