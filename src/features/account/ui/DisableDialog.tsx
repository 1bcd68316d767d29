import { ConsequenceDialog } from "../../../kit/ConsequenceDialog.tsx";
import { useAct } from "../../../kit/data.tsx";
import { useToast } from "../../../kit/Toast.tsx";
import type { disableAccount } from "../actions/disable-account.ts";
import type { Line } from "./AccountTable.tsx";

/** Closes an account after saying what that means. */
export function DisableDialog(props: { person: Line; onClose: () => void }) {
	const { accountId, name } = props.person;
	const close = useAct<typeof disableAccount>("account.disable", {
		invalidates: ["account.list"],
	});
	const say = useToast();
	return (
		<ConsequenceDialog
			open
			title={`Khóa tài khoản của đồng chí ${name}`}
			consequences={[
				"Đồng chí ấy không đăng nhập được nữa.",
				"Các máy đang đăng nhập phải ra ngay, mã truy cập hết hiệu lực.",
				"Phiếu đã cấp mà chưa dùng không còn giá trị.",
			]}
			afterwards="Muốn mở lại, cấp phiếu kích hoạt mới."
			confirm="Khóa tài khoản"
			busy={close.busy}
			problem={close.problem}
			onClose={props.onClose}
			onConfirm={() =>
				accountId &&
				close.run({ accountId }, () => {
					props.onClose();
					say({ text: `Đã khóa tài khoản của đồng chí ${name}.` });
				})
			}
		/>
	);
}
