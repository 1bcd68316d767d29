import type { ReactNode } from "react";
import { Icon } from "./Icon.tsx";
import type { IconName } from "./icons.tsx";
import css from "./StateTag.module.css";

const STATES = {
	"on-time": { icon: "ok", word: "Đúng hạn" },
	soon: { icon: "clock", word: "Sắp đến hạn" },
	late: { icon: "late", word: "Muộn" },
	missing: { icon: "missing", word: "Thiếu" },
	done: { icon: "check", word: "Xong" },
	waiting: { icon: "clock", word: "Đang chờ" },
} satisfies Record<string, { icon: IconName; word: string }>;

export type State = keyof typeof STATES;

/** Where something stands: always colour, drawing and word together. `children` replaces the general word ("Còn 2 ngày"). */
export function StateTag(props: {
	state: State;
	icon?: IconName;
	children?: ReactNode;
}) {
	const { icon, word } = STATES[props.state];
	return (
		<span className={css.tag} data-state={props.state}>
			<Icon name={props.icon ?? icon} size="small" />
			<span>{props.children ?? word}</span>
		</span>
	);
}
