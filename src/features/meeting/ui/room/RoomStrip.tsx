import { useSyncExternalStore } from "react";
import { Strip } from "../../../../kit/Strip.tsx";

/** Under the header while the server cannot be reached: what waits on this device. */
export function RoomStrip(props: { waiting: number; cutOff: boolean }) {
	const online = useSyncExternalStore(watchNetwork, () => navigator.onLine);
	if (online && !props.cutOff) return null;
	return (
		<Strip icon="off" lead="Không có mạng.">
			{props.waiting > 0
				? `${props.waiting} mục đã lưu trên máy này, sẽ gửi khi có mạng.`
				: "Nội dung đang viết được giữ trên máy này."}
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
