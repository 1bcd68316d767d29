import type { ReactNode } from "react";
import { Button } from "./Button.tsx";
import css from "./ConsequenceDialog.module.css";
import { Dialog } from "./Dialog.tsx";
import { DialogEnd } from "./DialogEnd.tsx";
import { Icon } from "./Icon.tsx";
import type { Problem } from "./problem.ts";

/** Lists what becomes true before an act that cannot be taken back, and does it only when the person says so. */
export function ConsequenceDialog(props: {
	open: boolean;
	title: string;
	/** What will happen, one short sentence each. */
	consequences: readonly ReactNode[];
	/** What can still be done afterwards, or cannot. */
	afterwards?: string;
	/** The act in words: "Đóng kỳ họp". */
	confirm: string;
	onConfirm: () => void;
	onClose: () => void;
	busy?: boolean;
	problem?: Problem | undefined;
	/** Why it cannot be done now. */
	why?: string | undefined;
	children?: ReactNode;
}) {
	return (
		<Dialog open={props.open} title={props.title} onClose={props.onClose} firm>
			<div>
				<p className={css.lead}>Khi đồng chí đồng ý:</p>
				<ul className={css.list}>
					{props.consequences.map((consequence, n) => (
						// The list is fixed while the dialog is open.
						// biome-ignore lint/suspicious/noArrayIndexKey: see above
						<li key={n}>
							<Icon name="right" size="small" />
							<span>{consequence}</span>
						</li>
					))}
				</ul>
			</div>
			{props.children}
			{props.afterwards && <p className={css.after}>{props.afterwards}</p>}
			<DialogEnd problem={props.problem} onClose={props.onClose}>
				<Button
					kind="main"
					busy={props.busy ?? false}
					why={props.why}
					onClick={props.onConfirm}
				>
					{props.confirm}
				</Button>
			</DialogEnd>
		</Dialog>
	);
}
