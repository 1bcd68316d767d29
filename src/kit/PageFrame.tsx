import { type ReactNode, useState } from "react";
import { AccountMenu, type AccountMenuProps } from "./AccountMenu.tsx";
import { useBrand } from "./brand.ts";
import { Icon } from "./Icon.tsx";
import type { IconName } from "./icons.tsx";
import { Link } from "./Link.tsx";
import { MoreSheet } from "./MoreSheet.tsx";
import { InsideMain } from "./main-place.ts";
import css from "./PageFrame.module.css";
import { TabBar } from "./TabBar.tsx";

export type PlaceEntry = {
	href: string;
	label: string;
	/** For the tab bar, where there is room for one or two words. */
	short?: string;
	icon: IconName;
	current: boolean;
};

const MOST_ON_TOP = 6;
const MOST_IN_BAR = 4;

/** The frame of every page: name and places on top of a desk, five tabs at the foot of a phone. */
export function PageFrame(props: {
	/** The organisation in which one is. */
	place: string;
	entries: readonly PlaceEntry[];
	account: AccountMenuProps;
	/** Under the header until it is no longer true: offline, waiting to be sent. */
	strip?: ReactNode;
	children: ReactNode;
}) {
	const { name } = useBrand();
	const [more, setMore] = useState(false);
	const { entries } = props;
	const fitsOnTop = entries.length <= MOST_ON_TOP;
	const onTop = fitsOnTop ? entries : entries.slice(0, MOST_ON_TOP - 1);
	return (
		<div className={css.frame}>
			<a className={css.skip} href="#main">
				Đến nội dung chính
			</a>
			<header className={css.header}>
				<div className={css.inner}>
					<Link className={css.brand} href="/">
						{name}
					</Link>
					<div className={css.place}>{props.place}</div>
					<nav className={css.places} aria-label="Các nơi">
						{onTop.map((entry) => (
							<Link
								key={entry.href}
								href={entry.href}
								aria-current={entry.current ? "page" : undefined}
							>
								{entry.label}
							</Link>
						))}
						{!fitsOnTop && (
							<button
								type="button"
								aria-haspopup="dialog"
								aria-current={
									entries.slice(onTop.length).some((e) => e.current)
										? "page"
										: undefined
								}
								onClick={() => setMore(true)}
							>
								Thêm
								<Icon name="down" size="small" />
							</button>
						)}
					</nav>
					<AccountMenu {...props.account} />
				</div>
			</header>
			{props.strip}
			<main id="main" className={css.main} tabIndex={-1}>
				<InsideMain value={true}>{props.children}</InsideMain>
			</main>
			<TabBar
				entries={entries}
				most={MOST_IN_BAR}
				onMore={() => setMore(true)}
			/>
			<MoreSheet entries={entries} open={more} onClose={() => setMore(false)} />
		</div>
	);
}
