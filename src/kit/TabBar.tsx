import { Icon } from "./Icon.tsx";
import type { IconName } from "./icons.tsx";
import { Link } from "./Link.tsx";
import type { PlaceEntry } from "./PageFrame.tsx";
import css from "./TabBar.module.css";

/** The first places of a phone, and "Thêm" for the rest. */
export function TabBar(props: {
	entries: readonly PlaceEntry[];
	most: number;
	onMore: () => void;
}) {
	const shown = props.entries.slice(0, props.most);
	const rest = props.entries.slice(props.most);
	return (
		<nav className={css.bar} aria-label="Các nơi">
			{shown.map((entry) => (
				<Link
					key={entry.href}
					href={entry.href}
					aria-current={entry.current ? "page" : undefined}
					aria-label={entry.short ? entry.label : undefined}
				>
					<Icon name={entry.icon} size="large" />
					{entry.short ?? entry.label}
				</Link>
			))}
			{rest.length > 0 && (
				<button
					type="button"
					aria-haspopup="dialog"
					aria-current={rest.some((entry) => entry.current) || undefined}
					onClick={props.onMore}
				>
					<Icon name="more" size="large" />
					Thêm
				</button>
			)}
		</nav>
	);
}

export type ThumbAct = {
	label: string;
	icon: IconName;
	onPress: () => void;
	/** Open now. */
	pressed?: boolean;
};

/** Up to four acts within reach of a thumb; they stay on a desk too. */
export function ThumbBar(props: { name: string; acts: readonly ThumbAct[] }) {
	return (
		<nav className={css.bar} data-stays aria-label={props.name}>
			{props.acts.map((act) => (
				<button
					key={act.label}
					type="button"
					aria-pressed={act.pressed}
					onClick={act.onPress}
				>
					<Icon name={act.icon} size="large" />
					{act.label}
				</button>
			))}
		</nav>
	);
}
