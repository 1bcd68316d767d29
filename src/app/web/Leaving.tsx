import { useState } from "react";
import type { signOut } from "../../features/account/actions/sign-out.ts";
import { ConsequenceDialog } from "../../kit/ConsequenceDialog.tsx";
import { useAct } from "../../kit/data.tsx";
import { clearDevice } from "../../kit/device.ts";
import { useOutbox } from "../../kit/Outbox.tsx";
import type { Me } from "./session.ts";

/** Signing out clears this device; where the server does not have everything yet, it is asked first. */
export function useLeaving({ accountId }: Me) {
	const out = useAct<typeof signOut>("account.sign-out", { invalidates: [] });
	const { entries } = useOutbox();
	const [asking, setAsking] = useState(false);
	const leave = () =>
		out.run({}, () => {
			void clearDevice(accountId).finally(() => location.assign("/dang-nhap"));
		});
	return {
		ask: () => (entries.length > 0 ? setAsking(true) : leave()),
		question: (
			<ConsequenceDialog
				open={asking}
				title="Đăng xuất"
				consequences={[
					`Xóa ${entries.length} mục trên máy này mà máy chủ chưa có.`,
					"Xóa các kỳ họp mang theo trên máy này.",
				]}
				afterwards="Muốn giữ, chờ có mạng để gửi hết rồi đăng xuất."
				confirm="Xóa và đăng xuất"
				busy={out.busy}
				problem={out.problem}
				onConfirm={leave}
				onClose={() => setAsking(false)}
			/>
		),
	};
}
