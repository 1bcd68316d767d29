import { useState } from "react";
import { ConsequenceDialog } from "../../../kit/ConsequenceDialog.tsx";
import { useAct } from "../../../kit/data.tsx";
import { TextField } from "../../../kit/TextField.tsx";
import { useToast } from "../../../kit/Toast.tsx";
import type { linkProvider } from "../actions/link-provider.ts";
import type { Line } from "./AccountTable.tsx";

export type Provider = { name: string; issuer: string };

/** Says how the sign-in of the province names a person; empty takes the link away. */
export function LinkDialog(props: {
	person: Line;
	provider: Provider;
	onClose: () => void;
}) {
	const { person, provider, onClose } = props;
	const { accountId, name } = person;
	const [subject, setSubject] = useState(person.subject ?? "");
	const link = useAct<typeof linkProvider>("account.link-provider", {
		invalidates: ["account.list"],
	});
	const say = useToast();
	const given = subject.trim() || null;
	const unchanged = given === person.subject;
	return (
		<ConsequenceDialog
			open
			title={`Gắn đồng chí ${name} với ${provider.name}`}
			consequences={[
				`Ai đăng nhập ${provider.name} với tên này thì vào được tài khoản của đồng chí ấy.`,
				"Tên gắn trước, nếu có, không vào được nữa.",
			]}
			afterwards="Để trống rồi lưu là gỡ việc gắn."
			confirm={given ? "Gắn tài khoản" : "Gỡ việc gắn"}
			busy={link.busy}
			problem={link.problem}
			why={unchanged ? "Nhập tên khác với tên đang gắn." : undefined}
			onClose={onClose}
			onConfirm={() =>
				accountId &&
				link.run({ accountId, issuer: provider.issuer, subject: given }, () => {
					onClose();
					say({
						text: given
							? `Đã gắn đồng chí ${name} với ${provider.name}.`
							: `Đã gỡ việc gắn của đồng chí ${name}.`,
					});
				})
			}
		>
			<TextField
				label={`Mã hoặc tên của đồng chí ở ${provider.name}`}
				maxLength={300}
				value={subject}
				onChange={setSubject}
			/>
		</ConsequenceDialog>
	);
}
