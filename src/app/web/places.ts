import { monthOf } from "../../charter/calendar.ts";
import { type Duty, reachOf } from "../../charter/positions.ts";
import type { PlaceEntry } from "../../kit/PageFrame.tsx";
import type { Me } from "./session.ts";

type Place = Omit<PlaceEntry, "current">;

/** The places that this person has something to do in, the most used first. */
export function placesOf(me: Me, today: string): Place[] {
	const grants = me.positions;
	const may = (duty: Duty) => reachOf(grants, duty).length > 0;
	const leads = (duty: Duty) =>
		reachOf(grants, duty).some(({ span }) => span !== "unit");
	const [cell] = me.cells;
	const places: (Place | false | undefined)[] = [
		{ href: "/", label: "Việc của tôi", short: "Việc", icon: "inbox" },
		leads("meeting.oversee") && {
			href: "/bao-quat",
			label: "Bao quát",
			icon: "grid",
		},
		cell && {
			href: `/chi-bo/${cell.unitId}/${monthOf(today)}`,
			label: "Chi bộ",
			icon: "cell",
		},
		may("member.read") && {
			href: "/dang-vien",
			label: "Đảng viên",
			icon: "people",
		},
		may("calendar.read") && {
			href: "/lich",
			label: "Lịch họp",
			icon: "calendar",
		},
		leads("unit.read") && {
			href: "/to-chuc",
			label: "Tổ chức",
			icon: "tree",
		},
		may("member.import") && {
			href: "/nhap-danh-sach",
			label: "Nhập danh sách",
			icon: "upload",
		},
		may("account.issue") && {
			href: "/tai-khoan",
			label: "Tài khoản",
			icon: "key",
		},
		may("rule.read") && {
			href: "/quy-dinh",
			label: "Quy định",
			icon: "rules",
		},
		may("upkeep.read") && {
			href: "/tinh-trang",
			label: "Tình trạng hệ thống",
			short: "Hệ thống",
			icon: "settings",
		},
	];
	return places.filter((place) => place !== undefined && place !== false);
}

/** Whether an address lies in a place: the place itself or anything below its first word. */
export function isIn(place: Place, path: string): boolean {
	const [, first = ""] = place.href.split("/");
	return first === "" ? path === "/" : path.split("/")[1] === first;
}
