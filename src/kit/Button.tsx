import {
	type AnchorHTMLAttributes,
	type ButtonHTMLAttributes,
	type ReactNode,
	useId,
} from "react";
import css from "./Button.module.css";
import { Icon } from "./Icon.tsx";
import type { IconName } from "./icons.tsx";
import { Link } from "./Link.tsx";

/** `main`: the one filled button of a view; `outline`: other acts; `quiet`: the neutral way out; `plain`: words only. */
export type ButtonKind = "main" | "outline" | "quiet" | "plain";

type Look = {
	kind?: ButtonKind;
	icon?: IconName;
	/** As wide as its place. */
	wide?: boolean;
	/** 44 instead of 48 px high, inside lists. */
	compact?: boolean;
	children: ReactNode;
};

type ButtonProps = Look &
	ButtonHTMLAttributes<HTMLButtonElement> & {
		/** The act is under way: the button waits and says so. */
		busy?: boolean;
		/** Greyed, and why: the sentence stands under the button. */
		why?: string | undefined;
	};

/** Does something here. Its words begin with a verb and name the object. */
export function Button({ busy, why, onClick, type, ...rest }: ButtonProps) {
	const { kind, icon, wide, compact, children, ...attributes } = rest;
	const reason = useId();
	const held = busy || why !== undefined;
	const button = (
		<button
			{...attributes}
			className={css.button}
			type={type ?? "button"}
			data-kind={kind ?? "outline"}
			data-wide={wide || undefined}
			data-compact={compact || undefined}
			data-held={held || undefined}
			aria-disabled={held || undefined}
			aria-busy={busy || undefined}
			aria-describedby={why ? reason : undefined}
			onClick={(click) => {
				if (held) click.preventDefault();
				else onClick?.(click);
			}}
		>
			{icon && <Icon name={icon} />}
			<span>{children}</span>
			{busy && <span className={css.waiting}>…</span>}
		</button>
	);
	if (!why) return button;
	return (
		<span className={css.withReason} data-wide={wide || undefined}>
			{button}
			<span id={reason} className={css.reason}>
				{why}
			</span>
		</span>
	);
}

type ButtonLinkProps = Look &
	AnchorHTMLAttributes<HTMLAnchorElement> & { href: string };

/** Goes somewhere, and looks like a button. */
export function ButtonLink(props: ButtonLinkProps) {
	const { kind, icon, wide, compact, children, ...attributes } = props;
	return (
		<Link
			{...attributes}
			className={css.button}
			data-kind={kind ?? "outline"}
			data-wide={wide || undefined}
			data-compact={compact || undefined}
		>
			{icon && <Icon name={icon} />}
			<span>{children}</span>
		</Link>
	);
}

/** Buttons side by side, each as wide as it needs, wrapping on a phone. */
export function Buttons(props: { children: ReactNode; spread?: boolean }) {
	return (
		<div className={css.row} data-spread={props.spread || undefined}>
			{props.children}
		</div>
	);
}
