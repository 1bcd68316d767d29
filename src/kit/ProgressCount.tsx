import { useId } from "react";
import { Button } from "./Button.tsx";
import css from "./ProgressCount.module.css";

/** How far along: "6/9 mục đã có", "120/431". Long work can be cancelled. */
export function ProgressCount(props: {
	label: string;
	done: number;
	total: number;
	/** The heading beside already says it: only the bar is shown. */
	barOnly?: boolean;
	cancel?: { label: string; run: () => void };
}) {
	const label = useId();
	const share = props.total > 0 ? (props.done / props.total) * 100 : 0;
	return (
		<div className={css.progress}>
			<div className={css.line} hidden={props.barOnly}>
				<span id={label}>{props.label}</span>
				<span>
					<b>
						{props.done}/{props.total}
					</b>
				</span>
			</div>
			<div
				className={css.bar}
				role="progressbar"
				aria-labelledby={label}
				aria-valuemin={0}
				aria-valuemax={props.total}
				aria-valuenow={props.done}
				aria-valuetext={`${props.done} trên ${props.total}`}
			>
				<div className={css.done} style={{ width: `${share}%` }} />
			</div>
			{props.cancel && (
				<Button kind="quiet" compact onClick={props.cancel.run}>
					{props.cancel.label}
				</Button>
			)}
		</div>
	);
}
