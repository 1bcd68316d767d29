import { assignMember } from "../../src/features/follow/actions/assign-member.ts";
import type { Followed } from "../../src/features/follow/schema.ts";
import type { Actor } from "../../src/platform/actor.ts";
import { moment, type Stage } from "../replay/stage.ts";
import { ADOPTED, POSTS_FROM } from "./days.ts";
import type { Commune } from "./found.ts";
import { homeOf } from "./posts.ts";
import type { Rolls } from "./rolls.ts";

/** What members of the committee follow beside the cells at which they hold the post of overseer. */
const FOLLOWED: readonly {
	name: string;
	kind: Followed;
	thing: string;
	cells?: readonly string[];
}[] = [
	{
		name: "Nguyễn Ngọc Thúy",
		kind: "cluster",
		thing: "Cụm trường học",
		cells: ["mam-non", "tieu-hoc", "thcs"],
	},
	{ name: "Nguyễn Ngọc Thúy", kind: "domain", thing: "Xây dựng Đảng" },
	{ name: "Nguyễn Quang Trường", kind: "domain", thing: "Chính quyền" },
	{ name: "Nguyễn Văn Huy", kind: "domain", thing: "Kinh tế" },
	{ name: "Nguyễn Tiến Bảy", kind: "domain", thing: "Quốc phòng - an ninh" },
	{ name: "Nguyễn Minh Bình", kind: "organisation", thing: "Mặt trận Tổ quốc" },
	{
		name: "Nguyễn Thị Liên",
		kind: "organisation",
		thing: "Hội Liên hiệp Phụ nữ",
	},
	{
		name: "Đinh Đình Tiến",
		kind: "organisation",
		thing: "Hội Cựu chiến binh",
	},
	{ name: "Tạ Thu Cúc", kind: "organisation", thing: "Hội Nông dân" },
	{ name: "Phùng Quốc Tám", kind: "organisation", thing: "Đoàn Thanh niên" },
	{
		name: "Tạ Thu Cúc",
		kind: "residential",
		thing: "Cụm dân cư Yên Lộc, An Khê",
	},
];

/** The secretary records what the committee decided on who follows what. */
export async function assignFollowing(
	stage: Stage,
	{ unitId, cells }: Commune,
	rolls: Rolls,
	secretary: Actor,
): Promise<void> {
	for (const { name, kind, thing, cells: slugs = [] } of FOLLOWED)
		await stage.act(
			assignMember,
			secretary,
			{
				unitId,
				memberId: rolls.memberId(homeOf(name), name),
				kind,
				thing,
				cellIds: slugs.map((slug) => cells.get(slug)),
				from: POSTS_FROM,
			},
			moment(ADOPTED, "08:00"),
		);
}
