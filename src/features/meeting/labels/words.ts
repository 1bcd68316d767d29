import {
	quarterOf,
	roman,
	showDate,
	showMonth,
} from "../../../charter/calendar.ts";
import { POSITION } from "../../org/labels.ts";
import type {
	Kind,
	Meeting,
	Outcome,
	Presence,
	Standing,
	State,
} from "../schema/record.ts";

export const KIND = {
	ordinary: "Sinh hoạt thường kỳ",
	thematic: "Sinh hoạt chuyên đề",
	combined: "Sinh hoạt thường kỳ kết hợp chuyên đề",
} satisfies Record<Kind, string>;
export const STATE = {
	planned: "Đã đăng ký ngày",
	prepared: "Đã chuẩn bị",
	convened: "Đã phát thông báo",
	"in-session": "Đang họp",
	closed: "Đã kết thúc",
} satisfies Record<State, string>;
export const PRESENCE = {
	present: "Có mặt",
	late: "Đến muộn",
	excused: "Vắng có lý do",
	unexcused: "Vắng không lý do",
} satisfies Record<Presence, string>;
export const STANDING = {
	counted: "",
	exempt: "Miễn sinh hoạt",
	suspended: "Đình chỉ sinh hoạt",
	"temporary-elsewhere": "Sinh hoạt tạm thời nơi khác",
	"special-duty": "Làm nhiệm vụ đặc biệt",
} satisfies Record<Standing, string>;
export const ITEM_KIND = {
	"past-tasks": "Nhiệm vụ tháng trước",
	information: "Thông tin",
	professional: "Chuyên môn",
	discussion: "Thảo luận",
	criticism: "Tự phê bình và phê bình",
	decision: "Quyết định",
} as const;
export const BLOCK = {
	ideology: "Chính trị, tư tưởng",
	task: "Nhiệm vụ chính trị",
	building: "Xây dựng Đảng",
	closing: "Kết thúc",
} as const;
export const OPINION_KIND = {
	opinion: "Ý kiến",
	proposal: "Đề nghị",
	question: "Chất vấn",
	criticism: "Tự phê bình, phê bình",
	dissent: "Bảo lưu ý kiến",
} as const;
export const COMMITTEE_MODE = {
	met: "Chi ủy đã họp",
	"secretary-deputy": "Bí thư và phó bí thư thống nhất",
	"secretary-only": "Chi bộ chỉ có bí thư",
	"not-met": "Chi ủy không họp",
} as const;
export const OUTCOME = {
	resolution: "Nghị quyết",
	conclusion: "Kết luận",
} satisfies Record<Outcome, string>;
export const MATTER = {
	resolution: "Thông qua nghị quyết, kết luận",
	exemption: "Miễn công tác, sinh hoạt",
	recommendation: "Giới thiệu, đề nghị",
	score: "Tự chấm điểm",
	assignment: "Phân công nhiệm vụ",
	admission: "Đề nghị kết nạp",
	confirmation: "Đề nghị công nhận chính thức",
	removal: "Đề nghị xóa tên",
	discipline: "Thi hành kỷ luật",
	expulsion: "Đề nghị khai trừ",
	screening: "Danh sách sàng lọc",
	"yearly-rating": "Xếp loại cuối năm",
	other: "Việc khác",
} as const;
export const VOTE_FORM = {
	hands: "giơ tay",
	paper: "phiếu giấy",
	electronic: "phiếu kín trên thiết bị",
} as const;
export const STEP = {
	prepare: "Hoàn tất chuẩn bị",
	convene: "Phát thông báo",
	open: "Khai mạc",
	close: "Kết thúc kỳ họp",
} as const;

/** What a paper of a meeting is cited as: `Nghị quyết số 08-NQ/CB`. */
export const citation = (outcome: Outcome, number: string): string =>
	`${OUTCOME[outcome]} số ${number}`;

/** What sentences of a draft may be taken from: the focus of the month, or what an earlier meeting wrote. */
export const FOCUS_SOURCE = "định hướng của cấp ủy";
export const earlierSource = ({
	month,
	outcome,
	paperNumber,
}: Pick<Meeting, "month" | "outcome" | "paperNumber">): string =>
	outcome && paperNumber
		? citation(outcome, paperNumber)
		: `kỳ họp tháng ${showMonth(month)}`;

/** `quý III/2026`, of a month of it. */
export const quarterWord = (month: string): string =>
	`quý ${roman(quarterOf(month))}/${month.slice(0, 4)}`;

/** `Tháng 10/2026`, `Chuyên đề quý III/2026`. */
export function titleOf({
	kind,
	month,
}: {
	kind: Kind;
	month: string;
}): string {
	if (kind !== "thematic") return `Tháng ${showMonth(month)}`;
	return `Chuyên đề ${quarterWord(month)}`;
}

/** Symbols of the papers a cell issues (05-HD/VPTW, 27/5/2026). */
export const SYMBOL = {
	notice: "TB/CB",
	resolution: "NQ/CB",
	conclusion: "KL/CB",
} as const;

/** `08-NQ/CB`: two digits below ten. */
export const paperSymbol = (
	type: keyof typeof SYMBOL,
	number: number,
): string => `${String(number).padStart(2, "0")}-${SYMBOL[type]}`;

export const dayAndPlace = (on: string, time: string, place: string): string =>
	`${time.replace(":", " giờ ")}, ${showDate(on)}, ${place}`;

/** The post a person is introduced with; the first of those held at the cell. */
export const postOf = (positions: readonly string[]): string => {
	const first = (
		[
			"cell-secretary",
			"cell-deputy",
			"cell-committee-member",
			"note-taker",
		] as const
	).find((p) => positions.includes(p));
	return first ? POSITION[first] : "Đảng viên";
};
