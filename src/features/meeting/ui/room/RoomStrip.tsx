import { useSyncExternalStore } from "react";
import { Strip } from "../../../../kit/Strip.tsx";

/** Under the header: what is on this device only, and why; nothing once the server has everything. */
export function RoomStrip(props: { waiting: number; cutOff: boolean }) {
	const { waiting } = props;
	const online = useSyncExternalStore(watchNetwork, () => navigator.onLine);
	const cutOff = props.cutOff || !online;
	if (!cutOff)
		return waiting > 0 ? (
			<Strip icon="phone" lead={`${waiting} mục trên máy này.`}>
				Đang gửi lên máy chủ.
			</Strip>
		) : null;
	return (
		<Strip
			icon="off"
			lead={online ? "Chưa tới được máy chủ." : "Không có mạng."}
		>
			{waiting > 0
				? `${waiting} mục trên máy này, sẽ gửi khi có mạng.`
				: "Vẫn ghi được, nội dung giữ trên máy này."}
		</Strip>
	);
}

function watchNetwork(changed: () => void): () => void {
	addEventListener("online", changed);
	addEventListener("offline", changed);
	return () => {
		removeEventListener("online", changed);
		removeEventListener("offline", changed);
	};
}
