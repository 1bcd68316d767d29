import { useClickOutside, useHotkeys } from "@mantine/hooks";
import { useId, useState } from "react";
import css from "./AccountMenu.module.css";
import { type Choice, ChoiceField } from "./ChoiceField.tsx";
import { Icon } from "./Icon.tsx";
import type { IconName } from "./icons.tsx";
import { Link } from "./Link.tsx";
import { type Background, type TextSize, useLook } from "./look.ts";

export type AccountMenuProps = {
	name: string;
	/** Posts held, one line each. */
	posts: readonly string[];
	links: readonly { href: string; label: string; icon: IconName }[];
	onSignOut: () => void;
};

const TEXT_SIZES = [
	{ value: "normal", label: "Thường" },
	{ value: "large", label: "Chữ lớn" },
] satisfies Choice<TextSize>[];

const BACKGROUNDS = [
	{ value: "auto", label: "Theo máy", icon: "phone" },
	{ value: "light", label: "Sáng", icon: "sun" },
	{ value: "dark", label: "Tối", icon: "moon" },
] satisfies Choice<Background>[];

/** Who is signed in, how the page looks on this device, and the way out. */
export function AccountMenu(props: AccountMenuProps) {
	const [open, setOpen] = useState(false);
	const panel = useId();
	const close = () => setOpen(false);
	const outside = useClickOutside(close);
	useHotkeys([["Escape", close]], []);
	return (
		<div className={css.account} ref={outside}>
			<button
				type="button"
				className={css.opener}
				aria-label={`Tài khoản: ${props.name}`}
				aria-expanded={open}
				aria-controls={panel}
				onClick={() => setOpen(!open)}
			>
				<Icon name="user" />
				<span className={css.name}>{props.name}</span>
			</button>
			<section
				id={panel}
				className={css.panel}
				aria-label="Tài khoản"
				hidden={!open}
			>
				<div>
					<p className={css.who}>{props.name}</p>
					{props.posts.map((post) => (
						<p key={post} className={css.post}>
							{post}
						</p>
					))}
				</div>
				<Look />
				<ul className={css.links}>
					{props.links.map((link) => (
						<li key={link.href}>
							<Link className={css.link} href={link.href} onClick={close}>
								<Icon name={link.icon} />
								{link.label}
							</Link>
						</li>
					))}
					<li>
						<button
							type="button"
							className={css.link}
							onClick={props.onSignOut}
						>
							<Icon name="signOut" />
							Đăng xuất
						</button>
					</li>
				</ul>
			</section>
		</div>
	);
}

function Look() {
	const { text, setText, background, setBackground } = useLook();
	return (
		<>
			<ChoiceField
				row
				label="Cỡ chữ trên máy này"
				choices={TEXT_SIZES}
				value={text}
				onChange={setText}
			/>
			<ChoiceField
				row
				label="Nền trên máy này"
				choices={BACKGROUNDS}
				value={background}
				onChange={setBackground}
			/>
		</>
	);
}
