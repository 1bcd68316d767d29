import { roman, showDate, showMonth } from "../../../charter/calendar.ts";
import { wordFor } from "../../../charter/words.ts";
import { CHECK } from "./checks.ts";
import { STATE, STEP } from "./words.ts";

type F = Record<string, unknown>;
const text = (value: unknown) => String(value ?? "");

const fromChecks = Object.fromEntries(
	Object.entries(CHECK).map(([code, { missing }]) => [
		`meeting.${code}`,
		missing,
	]),
);

const warningsOf = (f: F) =>
	(Array.isArray(f.warnings) ? f.warnings : [])
		.map(
			(w: { code: string; facts: F }) =>
				CHECK[w.code]?.missing(w.facts) ?? w.code,
		)
		.join(" ");

export const SENTENCES: Record<string, (facts: F) => string> = {
	...fromChecks,
	"meeting.wrong-state": (f) =>
		`Kỳ họp đang ở bước “${wordFor(STATE, f.state)}” nên chưa làm được “${wordFor(STEP, f.step) || "việc này"}”. Tải lại trang để xem bước hiện tại.`,
	"meeting.warning-unanswered": (f) =>
		`${warningsOf(f)} Bổ sung, hoặc ghi lý do rồi làm tiếp.`,
	"meeting.not-criticism": () =>
		"Chỉ ghi kín được ý kiến tự phê bình, phê bình. Ghi loại ý kiến trước.",
	"meeting.criticism-closed": () =>
		"Ý kiến này đã ghi kín, hẹn xem lại, nên không sửa được nữa. Tải lại trang để xem.",
	"meeting.other-month": (f) =>
		`Ngày ${showDate(text(f.on))} không thuộc tháng ${showMonth(text(f.month))}. Chọn ngày khác.`,
	"meeting.day-passed": (f) =>
		`Ngày ${showDate(text(f.on))} đã qua. Chọn ngày từ hôm nay trở đi.`,
	"meeting.paper-in-future": (f) =>
		`Biên bản giấy không thể ghi ngày ${showDate(text(f.on))} ở tương lai. Sửa lại ngày.`,
	"meeting.day-to-come": (f) =>
		`Ngày ${showDate(text(f.on))} chưa đến nên chưa ghi được. Sửa lại ngày.`,
	"meeting.finished-before-held": (f) =>
		`Tài liệu hoàn thiện không thể đưa lên ngày ${showDate(text(f.on))}, trước kỳ họp ngày ${showDate(text(f.heldOn))}. Sửa lại ngày.`,
	"meeting.end-missing": () =>
		"Bản chép từ giấy cần giờ kết thúc. Ghi giờ kết thúc của kỳ họp.",
	"meeting.month-taken": (f) =>
		`Chi bộ đã đăng ký kỳ họp tháng ${showMonth(text(f.month))} vào ngày ${showDate(text(f.on))}. Mở kỳ họp đó để đổi ngày.`,
	"meeting.topic-missing": () => "Sinh hoạt chuyên đề cần có tên chuyên đề.",
	"meeting.theme-month": (f) =>
		`Tháng ${showMonth(text(f.month))} không thuộc quý ${roman(Number(f.quarter))}. Chọn một tháng trong quý.`,
	"meeting.theme-month-passed": (f) =>
		`Tháng ${showMonth(text(f.month))} đã qua. Chọn tháng này hoặc tháng sau trong quý.`,
	"meeting.theme-registered": (f) =>
		`Chuyên đề của quý đã đăng ký họp ngày ${showDate(text(f.on))} nên không đổi trong kế hoạch.`,
	"meeting.presenter-not-of-roll": () =>
		"Người trình bày chuyên đề phải có trong danh sách chi bộ. Chọn lại.",
	"meeting.line-without-theme": () =>
		"Kỳ họp này không có chuyên đề. Giao thành nhiệm vụ thường.",
	"meeting.lines-full": (f) =>
		`Chuyên đề đã có ${text(f.most)} điều phải thay đổi. Bỏ bớt một điều rồi thêm.`,
	"meeting.not-a-cell": (f) =>
		`${text(f.unit)} không phải chi bộ nên không đăng ký kỳ họp ở đây. Chọn chi bộ.`,
	"meeting.not-in-session": () =>
		"Kỳ họp chưa khai mạc. Khai mạc trước khi ghi diễn biến.",
	"meeting.closed": () =>
		"Kỳ họp đã kết thúc, biên bản đã cố định. Thêm phụ lục nếu cần đính chính.",
	"meeting.not-closed": () => "Kỳ họp chưa kết thúc nên chưa có biên bản.",
	"meeting.not-live-date": () =>
		"Kỳ họp trực tiếp lấy ngày giờ hiện tại. Chỉ bản chép từ giấy mới nhập ngày giờ khác.",
	"meeting.chair-not-of-roll": () =>
		"Chủ trì phải là đảng viên chính thức của chi bộ. Chọn lại.",
	"meeting.note-taker-not-of-roll": () =>
		"Thư ký phải là đảng viên của chi bộ. Chọn lại.",
	"meeting.one-person-two-roles": (f) =>
		`Đồng chí ${text(f.name)} không thể vừa chủ trì vừa ghi biên bản. Chọn thư ký khác.`,
	"meeting.leave-needs-reason": () =>
		"Ghi lý do xin phép vắng để chi ủy nắm được.",
	"meeting.not-announced": () =>
		"Kỳ họp chưa phát thông báo. Chờ thông báo rồi báo dự hoặc xin phép vắng.",
	"meeting.problem-of-theme": () =>
		"Buổi sinh hoạt chuyên đề lấy chuyên đề làm trọng tâm.",
	"meeting.not-of-roll": (f) =>
		`Đồng chí ${text(f.name)} không có trong danh sách của kỳ họp.`,
	"meeting.stranger": () =>
		"Người được chọn không thuộc chi bộ và không giữ chức vụ ở chi bộ. Chọn lại.",
	"meeting.reason-missing": (f) =>
		`Ghi lý do vắng của đồng chí ${text(f.name)}.`,
	"meeting.file-too-large": () => "Tệp lớn hơn 10 MB. Chọn tệp nhỏ hơn.",
	"meeting.file-kind": () =>
		"Chỉ nhận tệp PDF, Word, Excel hoặc ảnh. Chọn tệp khác.",
	"meeting.files-full": (f) =>
		`Kỳ họp đã có ${text(f.most)} tệp. Bỏ bớt tệp không cần rồi thêm.`,
	"meeting.number-taken": (f) =>
		`Số ${text(f.number)} đã dùng trong nhiệm kỳ này. Nhập số khác.`,
	"meeting.item-unknown": () => "Mục này không có trong chương trình kỳ họp.",
	"meeting.task-not-of-meeting": () =>
		"Nhiệm vụ này không thuộc phần đánh giá của kỳ họp.",
	"meeting.task-not-to-carry": () =>
		"Nhiệm vụ cũ này không chuyển tiếp được. Chọn nhiệm vụ của kỳ trước chưa được chuyển.",
	"meeting.nobody-spoke": (f) =>
		`Đồng chí ${text(f.name)} đang vắng mặt. Điểm danh có mặt trước khi ghi ý kiến.`,
	"meeting.unscorable": (f) =>
		`Dòng ${Array.isArray(f.lines) ? f.lines.join(", ") : ""} chưa chấm hoặc điểm không có trong phiếu. Xem lại mức điểm của dòng.`,
	"vote.more-than-issued": (f) =>
		`Tổng ${String(f.hands)} phiếu nhiều hơn ${String(f.issued)} phiếu phát ra. Đếm lại.`,
	"meeting.opened-too-early": (f) =>
		`Máy ghi giờ khai mạc ngày ${showDate(text(f.on))}, trước thông báo họp hoặc quá ${text(f.most)} ngày. Khai mạc lại, hoặc chép từ biên bản giấy.`,
	"meeting.code-wrong": () =>
		"Mã điểm danh không phải của kỳ họp này. Quét lại mã trên máy của chủ trì.",
	"meeting.code-old": () =>
		"Mã điểm danh đã hết hạn. Quét lại mã đang hiện trên máy của chủ trì.",
	"meeting.conflicts-open": (f) =>
		`Còn ${text(f.open)} chỗ hai máy ghi khác nhau. Chủ trì chọn bản đúng rồi kết thúc.`,
	"meeting.conflict-settled": () =>
		"Chủ trì đã chọn bản đúng cho chỗ này. Tải lại trang để xem.",
	"vote.more-than-present": (f) =>
		`Tổng phiếu ${text(f.hands)} nhiều hơn ${text(f.present)} đảng viên chính thức có mặt. Đếm lại.`,
};
