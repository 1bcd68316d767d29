import { wordFor } from "../../charter/words.ts";
import type {
	Congress,
	CongressPresence,
	Election,
	Nominee,
} from "./schema.ts";

export const ELECTION = {
	committee: "Bầu chi ủy",
	secretary: "Bầu bí thư",
	deputy: "Bầu phó bí thư",
} satisfies Record<Election, string>;

/** What somebody is elected to. */
export const ELECTED_POST = {
	committee: "Chi ủy viên",
	secretary: "Bí thư",
	deputy: "Phó bí thư",
} satisfies Record<Election, string>;

/** Where a name on a list came from. */
export const SOURCE = {
	prepared: "Cấp triệu tập chuẩn bị",
	floor: "Giới thiệu tại đại hội",
} satisfies Record<Nominee["source"], string>;

export const CONGRESS_STATE = {
	convened: "Đã triệu tập",
	"in-session": "Đang họp",
	closed: "Đã bế mạc, chờ chuẩn y",
	approved: "Đã chuẩn y",
} satisfies Record<Congress["state"], string>;

export const PRESENCE = {
	present: "Có mặt",
	excused: "Vắng cả đại hội, có lý do",
	unexcused: "Vắng",
} satisfies Record<CongressPresence, string>;

/** Under a person on the list of a ballot; `birth` may be no more than the year. */
export const bornIn = (birth: string): string =>
	`Sinh năm ${birth.slice(0, 4)}`;

/** `Bầu chi ủy, vòng 2`. */
export const roundTitle = (election: Election, round: number): string =>
	`${ELECTION[election]}, vòng ${round}`;

type Facts = Readonly<Record<string, unknown>>;

export const SENTENCES = {
	"congress.not-a-cell": (f: Facts) =>
		`${String(f.unit)} không phải chi bộ. Đại hội chi bộ chỉ mở ở chi bộ.`,
	"congress.under-way": (f: Facts) =>
		`${String(f.title)} chưa xong. Kết thúc đại hội đó trước khi triệu tập đại hội khác.`,
	"congress.no-committee": () =>
		"Chi bộ có dưới 9 đảng viên chính thức nên không bầu chi ủy. Đặt số chi ủy viên là 0.",
	"congress.not-in-session": () =>
		"Đại hội chưa khai mạc hoặc đã bế mạc. Tải lại trang để xem.",
	"congress.not-convened": () =>
		"Đại hội đã khai mạc. Tải lại trang để làm tiếp.",
	"congress.chair-missing": () =>
		"Chủ trì và thư ký là đảng viên chính thức của chi bộ. Chọn lại.",
	"congress.no-quorum": (f: Facts) =>
		`Có mặt ${String(f.present)}/${String(f.convened)}, chưa đủ 2/3 số được triệu tập. Điểm danh đủ rồi làm tiếp.`,
	"congress.not-on-roll": () =>
		"Có người không trong danh sách triệu tập. Tải lại trang rồi điểm danh lại.",
	"congress.may-not-stand": () =>
		"Đồng chí này không ứng cử được chức danh này. Bí thư, phó bí thư bầu trong chi ủy mới.",
	"congress.supporters-missing": () =>
		"Người được đề cử tại đại hội cần số người tán thành. Nhập số giơ tay.",
	"congress.supporters-too-many": (f: Facts) =>
		`Số tán thành ${String(f.supporters)} nhiều hơn ${String(f.attending)} người có mặt. Đếm lại.`,
	"congress.election-out-of-order": () =>
		"Bầu chi ủy xong mới bầu bí thư, rồi đến phó bí thư.",
	"congress.election-over": () =>
		"Chức danh này đã bầu đủ hoặc đã hết số vòng. Báo cáo cấp trên phần còn thiếu.",
	"congress.nobody-listed": () =>
		"Danh sách bầu cử chưa có ai. Giới thiệu người trước.",
	"congress.round-open": () =>
		"Còn một vòng bầu đang bỏ phiếu. Kiểm phiếu hoặc hủy vòng đó trước.",
	"congress.count-impossible": () =>
		"Số phiếu chưa khớp: phát ra, hợp lệ, không hợp lệ và số phiếu từng người. Kiểm lại biên bản kiểm phiếu.",
	"congress.election-unfinished": (f: Facts) =>
		`${wordFor(ELECTION, f.election)} còn thiếu ${String(f.left)} người. Bầu tiếp vòng sau rồi mới bế mạc.`,
	"congress.not-counted": () =>
		"Chưa có vòng nào của chức danh này được kiểm phiếu.",
	"congress.still-open": () =>
		"Đại hội chưa bế mạc nên chưa có biên bản và tờ trình.",
	"congress.tellers-unknown": () =>
		"Có người trong Ban kiểm phiếu không thuộc danh sách triệu tập. Chọn lại.",
	"congress.ended-before-start": () =>
		"Giờ bế mạc phải sau giờ bắt đầu. Nhập lại giờ.",
	"congress.not-closed": () =>
		"Đại hội chưa bế mạc hoặc đã được chuẩn y. Tải lại trang để xem.",
	"congress.approved-before-held": () =>
		"Ngày chuẩn y không thể trước ngày đại hội hoặc sau hôm nay. Nhập lại ngày.",
};
