import type { ReactNode } from "react";
import { Icon } from "./Icon.tsx";
import type { IconName } from "./icons.tsx";
import { Link } from "./Link.tsx";
import { InsideMain } from "./main-place.ts";
import css from "./RoomFrame.module.css";
import { type ThumbAct, ThumbBar } from "./TabBar.tsx";

/** A room: places and tabs give way to one task, a way out, and up to four acts under the thumb. */
export function RoomFrame(props: {
	/** Heading of the page for those who listen, and of the browser's window. */
	name: string;
	title: string;
	note?: string;
	back: { href: string; label: string };
	menu?: { label: string; icon: IconName; onOpen: () => void };
	strip?: ReactNode;
	acts: readonly ThumbAct[];
	actsName: string;
	children: ReactNode;
}) {
	return (
		<div className={css.room}>
			<title>{props.name}</title>
			<header className={css.header}>
				<Link
					className={css.button}
					href={props.back.href}
					aria-label={props.back.label}
				>
					<Icon name="back" />
				</Link>
				<div className={css.words}>
					<b>{props.title}</b>
					{props.note && <div className={css.note}>{props.note}</div>}
				</div>
				{props.menu && (
					<button
						type="button"
						className={css.button}
						aria-label={props.menu.label}
						onClick={props.menu.onOpen}
					>
						<Icon name={props.menu.icon} />
						<span className={css.menu}>{props.menu.label}</span>
					</button>
				)}
			</header>
			{props.strip}
			<main id="main" className={css.main}>
				<h1 className={css.heading} tabIndex={-1} data-page-title>
					{props.name}
				</h1>
				<InsideMain value={true}>{props.children}</InsideMain>
			</main>
			<ThumbBar name={props.actsName} acts={props.acts} />
		</div>
	);
}
