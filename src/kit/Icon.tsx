import css from "./Icon.module.css";
import { ICONS, type IconName } from "./icons.tsx";

/** A drawing beside words. Without `label` it is decoration; with it, it is read aloud. */
export function Icon(props: {
	name: IconName;
	size?: "small" | "tiny" | "large";
	label?: string;
}) {
	return (
		<svg
			className={css.icon}
			data-size={props.size}
			viewBox="0 0 24 24"
			role={props.label ? "img" : undefined}
			aria-label={props.label}
			aria-hidden={props.label ? undefined : true}
		>
			{ICONS[props.name]}
		</svg>
	);
}
