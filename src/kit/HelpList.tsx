import type { ReactNode } from "react";
import css from "./HelpList.module.css";
import { Icon } from "./Icon.tsx";
import type { IconName } from "./icons.tsx";

export type Help = {
	id: string;
	name: string;
	note?: string;
	reasons: readonly { icon: IconName; word: string }[];
	action?: ReactNode;
};

/** Who needs help, with the reasons and the one act that helps. Not a ranking. */
export function HelpList(props: { items: readonly Help[] }) {
	return (
		<ol>
			{props.items.map((item) => (
				<li key={item.id} className={css.item}>
					<h3>{item.name}</h3>
					{item.note && <p className={css.note}>{item.note}</p>}
					<ul className={css.reasons}>
						{item.reasons.map((reason) => (
							<li key={reason.word}>
								<Icon name={reason.icon} size="small" />
								<span>{reason.word}</span>
							</li>
						))}
					</ul>
					{item.action && <div>{item.action}</div>}
				</li>
			))}
		</ol>
	);
}
