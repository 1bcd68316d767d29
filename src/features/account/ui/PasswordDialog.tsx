import { useState } from "react";
import { ConsequenceDialog } from "../../../kit/ConsequenceDialog.tsx";
import type { Problem } from "../../../kit/problem.ts";
import { PasswordField } from "../../../kit/TextField.tsx";

/** An act on one's own account that lists its consequences and asks for the password once more. */
export function PasswordDialog(props: {
	title: string;
	consequences: readonly string[];
	confirm: string;
	busy: boolean;
	problem: Problem | undefined;
	onClose: () => void;
	onConfirm: (password: string) => void;
}) {
	const [password, setPassword] = useState("");
	return (
		<ConsequenceDialog
			open
			title={props.title}
			consequences={props.consequences}
			confirm={props.confirm}
			busy={props.busy}
			problem={props.problem}
			why={password === "" ? "Nhập mật khẩu đang dùng trước." : undefined}
			onClose={props.onClose}
			onConfirm={() => props.onConfirm(password)}
		>
			<PasswordField
				label="Mật khẩu đang dùng"
				autoComplete="current-password"
				value={password}
				onChange={setPassword}
			/>
		</ConsequenceDialog>
	);
}
