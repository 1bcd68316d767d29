import { Link } from "../../../../kit/Link.tsx";
import css from "./RuleTabs.module.css";

const TABS = [
	{ id: "rules", href: "/quy-dinh", label: "Quy định" },
	{ id: "documents", href: "/quy-dinh/van-ban", label: "Danh mục văn bản" },
] as const;

/** The two sides of the rulebook: what holds, and the documents behind it. */
export function RuleTabs(props: { current: (typeof TABS)[number]["id"] }) {
	return (
		<nav className={css.tabs} aria-label="Quy định và văn bản">
			{TABS.map(({ id, href, label }) => (
				<Link
					key={id}
					className={css.tab}
					href={href}
					aria-current={id === props.current ? "page" : undefined}
				>
					{label}
				</Link>
			))}
		</nav>
	);
}
