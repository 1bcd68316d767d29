import type { PositionKind } from "../../src/charter/positions.ts";
import { PEOPLE, type Post } from "./people.ts";

/** Who of the commune committee follows which cell. */
export const OVERSEERS: Record<string, string> = {
	"tap-ninh": "Nguyễn Văn Huy",
	"dong-ha": "Nguyễn Thị Liên",
	"phu-thinh": "Nguyễn Minh Bình",
	"trai-moi": "Phùng Quốc Tám",
	"nghia-hung": "Đinh Đình Tiến",
	"que-trung": "Nguyễn Quang Nam",
	"an-khe": "Nguyễn Quang Trường",
	"yen-loc": "Tạ Thu Cúc",
	"mam-non": "Nguyễn Thị Liên",
	"tieu-hoc": "Nguyễn Ngọc Thúy",
	thcs: "Phùng Quốc Tám",
	"cong-an": "Nguyễn Tiến Bảy",
	"y-te": "Nguyễn Ngọc Thúy",
};

/** The cell a superior is a member of: whoever of that name holds a post at the commune. */
export function homeOf(name: string): string {
	const person = PEOPLE.find(
		(p) => p.name === name && p.posts.some((post) => AT_COMMUNE.includes(post)),
	);
	if (!person) throw new Error(`${name} holds no post at the commune.`);
	return person.cell;
}

const AT_COMMUNE: readonly Post[] = [
	"commune-secretary",
	"commune-deputy",
	"standing-board",
	"commune-committee",
];

/** Posts that the list of members does not tell: who records, who keeps the office, who heads the organisation board. */
export const FURTHER_POSTS = [
	{
		name: "Trần Quang Mười",
		cell: "cong-an",
		at: "cong-an",
		post: "note-taker",
	},
	{
		name: "Nguyễn Quang Nam",
		cell: "an-khe",
		at: null,
		post: "organisation-board",
	},
	{ name: "Đỗ Thị Xuân", cell: "nghia-hung", at: null, post: "office-clerk" },
] as const satisfies {
	name: string;
	cell: string;
	at: string | null;
	post: PositionKind;
}[];

/** The people whose accounts are printed when the sample starts. */
export const PRINTED = [
	{ name: "Nguyễn Tiến Bảy", cell: "phu-thinh", role: "Bí thư Đảng ủy xã" },
	{
		name: "Nguyễn Văn Huy",
		cell: "trai-moi",
		role: "Ủy viên Ban Thường vụ, phụ trách chi bộ thôn Tập Ninh",
	},
	{ name: "Đỗ Thị Xuân", cell: "nghia-hung", role: "Văn phòng Đảng ủy xã" },
	{
		name: "Tạ Thu Cúc",
		cell: "que-trung",
		role: "Đảng ủy viên phụ trách chi bộ thôn Yên Lộc",
	},
	{
		name: "Nguyễn Ngọc Tâm",
		cell: "yen-loc",
		role: "Bí thư chi bộ thôn Yên Lộc",
	},
	{
		name: "Nguyễn Xuân Đạt",
		cell: "yen-loc",
		role: "Chi ủy viên, thư ký chi bộ thôn Yên Lộc",
	},
	{
		name: "Lương Thế Tiếp",
		cell: "yen-loc",
		role: "Đảng viên chi bộ thôn Yên Lộc",
	},
	{ name: "Lê Văn Tuấn", cell: "an-khe", role: "Bí thư chi bộ thôn An Khê" },
] as const;
