import { Icon } from "./Icon.tsx";
import type { IconName } from "./icons.tsx";
import css from "./Legend.module.css";

/** What the drawings of a grid mean; `sample` shows a figure as it stands in a square. */
export function Legend(props: {
	items: readonly ({ word: string } & (
		| { icon: IconName }
		| { sample: string }
	))[];
}) {
	return (
		<ul className={css.legend}>
			{props.items.map((item) => (
				<li key={item.word}>
					{"icon" in item ? (
						<Icon name={item.icon} />
					) : (
						<span className={css.sample}>{item.sample}</span>
					)}
					{item.word}
				</li>
			))}
		</ul>
	);
}
