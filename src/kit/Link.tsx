import { useRouter } from "@tanstack/react-router";
import type { AnchorHTMLAttributes, MouseEvent } from "react";

type LinkProps = AnchorHTMLAttributes<HTMLAnchorElement> & { href: string };

const opensElsewhere = (click: MouseEvent<HTMLAnchorElement>): boolean =>
	click.metaKey ||
	click.ctrlKey ||
	click.shiftKey ||
	click.button !== 0 ||
	click.currentTarget.target !== "" ||
	click.currentTarget.hasAttribute("download");

/** An ordinary link; inside the application (`/…`) the page changes without loading anew. */
export function Link({ href, onClick, ...rest }: LinkProps) {
	const router = useRouter();
	const inside = href.startsWith("/") && !href.startsWith("/api/");
	return (
		<a
			{...rest}
			href={href}
			onClick={(click) => {
				onClick?.(click);
				if (!inside || click.defaultPrevented || opensElsewhere(click)) return;
				click.preventDefault();
				router.history.push(href);
			}}
		/>
	);
}
