import { useNetwork } from "@mantine/hooks";
import { Strip } from "../../kit/Strip.tsx";

/** Says that there is no network, for as long as there is none. */
export function OfflineStrip() {
	const { online } = useNetwork();
	if (online) return null;
	return (
		<Strip icon="off" lead="Không có mạng.">
			Trang đang mở vẫn đọc được, việc ghi chờ có mạng.
		</Strip>
	);
}
