import { showDate } from "../../../charter/calendar.ts";
import { wordFor } from "../../../charter/words.ts";
import { COMMITTEE_MODE } from "./words.ts";

type F = Record<string, unknown>;
const text = (value: unknown) => String(value ?? "");
const MOST_NAMED = 2;

/** The first two by name, the rest as a count: a sentence stays short. */
function names(value: unknown): string {
	if (!Array.isArray(value)) return "";
	const named =
		value.length > MOST_NAMED + 1 ? value.slice(0, MOST_NAMED) : value;
	const said = named.map((v) => `“${text(v)}”`).join(", ");
	return named.length < value.length
		? `${said} và ${value.length - named.length} mục khác`
		: said;
}

/** Each check of a step: its name on the list, and what is missing when it is not met. */
export const CHECK: Record<
	string,
	{ title: string; missing: (f: F) => string }
> = {
	"agenda-drafted": {
		title: "Chương trình",
		missing: () => "Chưa có chương trình. Soạn chương trình trước.",
	},
	"committee-recorded": {
		title: "Chi ủy chuẩn bị",
		missing: () =>
			"Chưa ghi việc chi ủy chuẩn bị. Ghi ngày họp hoặc hình thức thống nhất.",
	},
	"committee-met": {
		title: "Chi ủy họp trước",
		missing: (f) =>
			`${wordFor(COMMITTEE_MODE, f.mode) || "Chi ủy chưa họp"}. Chi ủy cần họp trước, thống nhất nội dung.`,
	},
	"problem-chosen": {
		title: "Vấn đề trọng tâm",
		missing: () => "Chi ủy chưa chọn một vấn đề trọng tâm để thảo luận.",
	},
	"draft-written": {
		title: "Dự thảo nghị quyết hoặc kết luận",
		missing: () => "Chưa có dự thảo nghị quyết hoặc kết luận.",
	},
	"presenters-named": {
		title: "Người trình bày",
		missing: (f) => `Chưa phân công người trình bày: ${names(f.items)}.`,
	},
	"blocks-covered": {
		title: "Đủ ba phần nội dung",
		missing: () =>
			"Chương trình chưa đủ ba phần: tư tưởng, nhiệm vụ chính trị, xây dựng Đảng.",
	},
	"discussion-planned": {
		title: "Thời gian thảo luận",
		missing: () => "Chương trình chưa dành thời gian thảo luận.",
	},
	"time-planned": {
		title: "Thời lượng",
		missing: (f) =>
			`Chương trình ${text(f.planned)} phút; chi bộ này cần ít nhất ${text(f.required)} phút.`,
	},
	"focus-on-agenda": {
		title: "Trọng tâm cấp ủy định hướng",
		missing: (f) =>
			`Chương trình chưa có trọng tâm cấp ủy định hướng: “${text(f.focus)}”.`,
	},
	"advice-on-agenda": {
		title: "Gợi ý của cấp ủy",
		missing: (f) =>
			`Chương trình chưa có phần trả lời gợi ý của ${text(f.by)}: “${text(f.advice)}”.`,
	},
	"look-back-on-agenda": {
		title: "Nhìn lại chuyên đề",
		missing: (f) =>
			`Chương trình chưa có phần nhìn lại chuyên đề: “${text(f.topic)}”.`,
	},
	"theme-looked-back": {
		title: "Nhìn lại điều phải thay đổi sau chuyên đề",
		missing: (f) => `Chưa kết luận: ${names(f.titles)}.`,
	},
	"papers-uploaded": {
		title: "Tài liệu gửi trước",
		missing: (f) =>
			f.uploadedOn
				? `Tài liệu đưa lên ngày ${showDate(text(f.uploadedOn))}, trước kỳ họp ${text(f.ahead)} ngày; cần ít nhất ${text(f.required)} ngày.`
				: `Chưa đánh dấu đưa tài liệu lên Sổ tay đảng viên điện tử trước ${text(f.required)} ngày.`,
	},
	"overseer-named": {
		title: "Cấp ủy viên phụ trách",
		missing: () => "Chi bộ chưa có cấp ủy viên phụ trách để gửi thông báo.",
	},
	"notice-sent": {
		title: "Thông báo",
		missing: () => "Chưa phát thông báo họp.",
	},
	"roll-not-empty": {
		title: "Danh sách chi bộ",
		missing: () => "Danh sách chi bộ chưa có đảng viên. Nhập danh sách trước.",
	},
	"enough-official": {
		title: "Đủ đảng viên chính thức",
		missing: (f) =>
			`Chi bộ có ${text(f.official)} đảng viên chính thức; cần từ 3 đồng chí.`,
	},
	"roll-called": {
		title: "Điểm danh",
		missing: (f) => `Còn ${text(f.unmarked)} đồng chí chưa điểm danh.`,
	},
	"conclusion-written": {
		title: "Kết luận của chủ trì",
		missing: () => "Chưa ghi kết luận của chủ trì.",
	},
	"paper-adopted": {
		title: "Biểu quyết nghị quyết, kết luận",
		missing: (f) =>
			f.voted
				? "Nghị quyết chưa được quá nửa tán thành."
				: "Chưa biểu quyết nghị quyết hoặc kết luận.",
	},
	"votes-match-roll": {
		title: "Biểu quyết khớp với điểm danh",
		missing: (f) =>
			`Điểm danh đã đổi sau khi biểu quyết: ${names(f.titles)}. Đếm lại.`,
	},
	"ballots-ended": {
		title: "Kiểm xong các cuộc bỏ phiếu",
		missing: (f) =>
			`Hòm phiếu còn mở: ${names(f.titles)}. Kiểm phiếu hoặc hủy.`,
	},
	"minutes-adopted": {
		title: "Thông qua biên bản",
		missing: () => "Chưa thông qua biên bản.",
	},
	"tasks-complete": {
		title: "Nhiệm vụ đủ người, hạn, kết quả",
		missing: (f) =>
			`Nhiệm vụ còn thiếu người, hạn hoặc kết quả: ${names(f.titles)}.`,
	},
	"past-tasks-judged": {
		title: "Nhiệm vụ tháng trước",
		missing: (f) => `Chưa kết luận nhiệm vụ tháng trước: ${names(f.titles)}.`,
	},
	"tasks-given": {
		title: "Giao nhiệm vụ",
		missing: () => "Kỳ họp chưa giao nhiệm vụ nào.",
	},
	"long-enough": {
		title: "Thời lượng kỳ họp",
		missing: (f) =>
			`Họp ${text(f.minutes)} phút; chi bộ này cần ít nhất ${text(f.required)} phút.`,
	},
	"half-attended": {
		title: "Quá nửa có mặt",
		missing: (f) =>
			`Có mặt ${text(f.present)}/${text(f.counted)} đồng chí, chưa quá nửa.`,
	},
	"self-scored": {
		title: "Tự chấm điểm",
		missing: () => "Chi bộ chưa tự chấm điểm.",
	},
};
