import type { ReactNode } from "react";
import { PageFrame, type PlaceEntry } from "../../../kit/PageFrame.tsx";

type Entry = Omit<PlaceEntry, "current">;

const CELL_PLACES: Entry[] = [
	{ href: "/viec", label: "Việc của tôi", short: "Việc", icon: "inbox" },
	{ href: "/chi-bo", label: "Chi bộ", icon: "cell" },
	{ href: "/bo-phan", label: "Đảng viên", icon: "people" },
	{ href: "/cham-diem", label: "Hồ sơ", icon: "folder" },
	{ href: "/thong-ke", label: "Thống kê", icon: "chart" },
	{ href: "/cau-hinh", label: "Cấu hình", icon: "settings" },
];

const COMMITTEE_PLACES: Entry[] = CELL_PLACES.map((entry) =>
	entry.href === "/chi-bo"
		? { href: "/bao-quat", label: "Bao quát", icon: "grid" }
		: entry,
);

export function SampleFrame(props: {
	current: string;
	place: string;
	committee?: boolean;
	children: ReactNode;
}) {
	const name = props.committee ? "Nguyễn Văn Huy" : "Nguyễn Ngọc Tâm";
	const places = props.committee ? COMMITTEE_PLACES : CELL_PLACES;
	return (
		<PageFrame
			place={props.place}
			entries={places.map((entry) => ({
				...entry,
				current: entry.href === props.current,
			}))}
			account={{
				name,
				posts: ["Bí thư chi bộ, Chi bộ thôn Yên Lộc"],
				links: [{ href: "/phien", label: "Nơi đang đăng nhập", icon: "phone" }],
				onSignOut: () => {},
			}}
		>
			{props.children}
		</PageFrame>
	);
}
