import { useNetwork } from "@mantine/hooks";
import { useEffect, useState } from "react";
import { Button } from "../../kit/Button.tsx";
import { keptAnswers } from "../../kit/device.ts";
import { Link } from "../../kit/Link.tsx";
import { useOutbox } from "../../kit/Outbox.tsx";
import { Strip } from "../../kit/Strip.tsx";
import { useNewVersion } from "./new-version.ts";

/** Says that there is no network, for as long as there is none, and leads to the meetings taken along. */
export function DeviceStrip() {
	const { online } = useNetwork();
	const { entries } = useOutbox();
	const rooms = useRoomsAlong(!online);
	const waiting = entries.length;
	const openNew = useNewVersion();
	if (online && waiting === 0 && openNew)
		return (
			<Strip icon="info" lead="Có bản Nếp mới.">
				<Button compact kind="quiet" onClick={openNew}>
					Mở bản mới
				</Button>
			</Strip>
		);
	if (online)
		return waiting > 0 ? (
			<Strip icon="phone" lead={`${waiting} mục trên máy này.`}>
				Chưa lên máy chủ.
			</Strip>
		) : null;
	return (
		<Strip icon="off" lead="Không có mạng.">
			{waiting > 0 && `${waiting} mục trên máy này chờ gửi. `}
			{rooms.length > 0
				? "Kỳ họp mang theo: "
				: "Trang đang mở vẫn đọc được, việc ghi chờ có mạng."}
			{rooms.map(({ meetingId, name }) => (
				<Link key={meetingId} href={`/phong-hop/${meetingId}`}>
					{name}
				</Link>
			))}
		</Strip>
	);
}

function useRoomsAlong(offline: boolean) {
	const [rooms, setRooms] = useState<{ meetingId: string; name: string }[]>([]);
	useEffect(() => {
		if (!offline) return;
		void keptAnswers().then((kept) =>
			setRooms(
				kept
					.filter(({ name }) => name === "meeting.room")
					.map(({ place, answer }) => ({
						meetingId: place,
						name: `Phòng họp ${answer.dossier.unit.name}`,
					})),
			),
		);
	}, [offline]);
	return rooms;
}
