import { type ReactNode, useState } from "react";
import { Button } from "./Button.tsx";
import { Dialog } from "./Dialog.tsx";
import { DialogEnd } from "./DialogEnd.tsx";
import type { Problem } from "./problem.ts";
import { TextArea } from "./TextArea.tsx";

/** Asks for the one sentence why, which is kept with the act. What was typed stays when the dialog is closed and opened again. */
export function ReasonDialog(props: {
	open: boolean;
	title: string;
	/** The warning that is being passed, or what the reason is for. */
	children?: ReactNode;
	label: string;
	hint?: string;
	confirm: string;
	onConfirm: (reason: string) => void;
	onClose: () => void;
	initial?: string;
	busy?: boolean;
	problem?: Problem | undefined;
}) {
	const [reason, setReason] = useState(props.initial ?? "");
	const said = reason.trim();
	return (
		<Dialog open={props.open} title={props.title} onClose={props.onClose} firm>
			{props.children}
			<TextArea
				label={props.label}
				hint={props.hint}
				value={reason}
				onChange={setReason}
			/>
			<DialogEnd problem={props.problem} onClose={props.onClose}>
				<Button
					kind="main"
					busy={props.busy ?? false}
					why={said === "" ? "Viết một câu lý do trước." : undefined}
					onClick={() => props.onConfirm(said)}
				>
					{props.confirm}
				</Button>
			</DialogEnd>
		</Dialog>
	);
}
