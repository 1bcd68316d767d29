import { Dialog } from "./Dialog.tsx";
import { Icon } from "./Icon.tsx";
import { Link } from "./Link.tsx";
import css from "./MoreSheet.module.css";
import type { PlaceEntry } from "./PageFrame.tsx";

/** All places, one line each. */
export function MoreSheet(props: {
	entries: readonly PlaceEntry[];
	open: boolean;
	onClose: () => void;
}) {
	return (
		<Dialog open={props.open} title="Các nơi" onClose={props.onClose}>
			<ul className={css.list}>
				{props.entries.map((entry) => (
					<li key={entry.href}>
						<Link
							className={css.entry}
							href={entry.href}
							aria-current={entry.current ? "page" : undefined}
							onClick={props.onClose}
						>
							<Icon name={entry.icon} size="large" />
							{entry.label}
						</Link>
					</li>
				))}
			</ul>
		</Dialog>
	);
}
