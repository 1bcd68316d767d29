import { wordFor } from "../../charter/words.ts";

export const RESULT = {
	done: "Hoàn thành",
	partly: "Hoàn thành một phần",
	"not-done": "Chưa thực hiện",
} as const;
/** What became of a line that had to change after a theme. */
export const CHANGED = {
	done: "Đã chuyển biến",
	partly: "Chuyển biến một phần",
	"not-done": "Chưa chuyển biến",
} as const;
export const HANDLING = {
	closed: "Kết thúc",
	carried: "Chuyển kỳ sau",
	watched: "Theo dõi thường xuyên",
} as const;
export const STATE = {
	open: "Còn thời gian",
	soon: "Sắp đến hạn",
	late: "Quá hạn",
	done: "Xong",
	carried: "Đã chuyển",
	closed: "Đã kết thúc",
} as const;
export const GAP = {
	owner: "một người thực hiện",
	due: "thời hạn",
	measure: "kết quả phải đạt",
} as const;

/** What a line that must change after a theme lacks. */
export const CHANGE_GAP = {
	owner: "một người theo dõi",
	due: "ngày nhìn lại",
	measure: "dấu hiệu nhận biết",
} as const;

const gaps = (value: unknown) =>
	Array.isArray(value) ? value.map((g) => wordFor(GAP, g)).join(", ") : "";

export const SENTENCES = {
	"task.incomplete": (f: Record<string, unknown>) =>
		`Nhiệm vụ “${String(f.title)}” còn thiếu ${gaps(f.gaps)}. Mỗi nhiệm vụ cần đúng một đồng chí, một thời hạn, một kết quả phải đạt.`,
	"task.cause-missing": () =>
		"Nhiệm vụ chưa hoàn thành cần ghi nguyên nhân. Ghi một câu rồi gửi lại.",
	"task.over": () =>
		"Nhiệm vụ này đã có kết luận của chi bộ nên không báo cáo thêm được.",
	"task.already-added": (f: Record<string, unknown>) =>
		`Nhiệm vụ số ${String(f.seq)} của ${String(f.source)} đã có trong hệ thống nên không ghi lần nữa.`,
	"task.not-of-roll": (f: Record<string, unknown>) =>
		`Người thực hiện nhiệm vụ “${String(f.title)}” không có trong danh sách chi bộ. Chọn lại.`,
};
