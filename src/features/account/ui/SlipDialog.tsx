import { useState } from "react";
import { ConsequenceDialog } from "../../../kit/ConsequenceDialog.tsx";
import { useAct } from "../../../kit/data.tsx";
import type { Given } from "../../../kit/declared.ts";
import type { issueSlip } from "../actions/issue-slip.ts";
import type { AccountState } from "../schema.ts";
import type { Line } from "./AccountTable.tsx";
import { PrintedSlip } from "./PrintedSlip.tsx";

const CONSEQUENCES = {
	none: ["Tài khoản của đồng chí ấy được mở.", "Phiếu có giá trị 7 ngày."],
	waiting: [
		"Phiếu cấp trước không còn dùng được.",
		"Phiếu mới có giá trị 7 ngày.",
	],
	active: [
		"Phiếu có giá trị 7 ngày. Mật khẩu hiện nay vẫn dùng được đến khi phiếu được dùng.",
		"Khi dùng phiếu, mật khẩu được đặt lại và các máy khác phải đăng nhập lại.",
		"Xác thực hai bước bị gỡ, mã truy cập hết hiệu lực khi dùng phiếu.",
	],
	disabled: [
		"Phiếu có giá trị 7 ngày.",
		"Khi dùng phiếu, tài khoản đang khóa được mở lại.",
	],
} satisfies Record<AccountState, string[]>;

/** Hands out a slip after saying what that means, then shows it: the code is told only here. */
export function SlipDialog(props: { person: Line; onClose: () => void }) {
	const { memberId, accountId, name, unitName, state } = props.person;
	const [slip, setSlip] = useState<Given<typeof issueSlip> | null>(null);
	const issue = useAct<typeof issueSlip>("account.issue-slip", {
		invalidates: ["account.list"],
	});
	if (slip)
		return (
			<PrintedSlip slip={slip} unitName={unitName} onClose={props.onClose} />
		);
	return (
		<ConsequenceDialog
			open
			title={`Cấp phiếu kích hoạt cho đồng chí ${name}`}
			consequences={CONSEQUENCES[state]}
			afterwards="Chỉ giao phiếu tận tay đồng chí ấy: ai có phiếu thì đặt được mật khẩu."
			confirm="Cấp phiếu"
			busy={issue.busy}
			problem={issue.problem}
			onClose={props.onClose}
			onConfirm={() => {
				if (memberId) issue.run({ memberId }, setSlip);
				else if (accountId) issue.run({ accountId }, setSlip);
			}}
		/>
	);
}
