import { showDate } from "../../../charter/calendar.ts";
import { showPoints } from "./score.ts";

type Facts = Record<string, unknown>;

const text = (value: unknown) => String(value ?? "");
const points = (value: unknown) => showPoints(Number(value));
const list = (value: unknown) =>
	Array.isArray(value) ? value.join(", ") : text(value);

export const SENTENCES = {
	"score.not-contradicted": (f: Facts) =>
		`Biên bản không trái với điểm dòng ${text(f.line)} nên không cần giải trình.`,
	"score.not-lower": (f: Facts) =>
		`Điểm sửa phải thấp hơn ${points(f.mark)} điểm đã chấm. Nhập lại, hoặc viết một câu vì sao giữ.`,
	"score.unknown-mark": (f: Facts) =>
		`Dòng ${text(f.line)} không có mức ${points(f.mark)} điểm. Chọn mức có trong phiếu.`,
	"score.final": (f: Facts) =>
		`Cấp ủy đã xếp loại ngày ${showDate(text(f.ratedOn))}, quá ${text(f.days)} ngày nên phiếu điểm không thay đổi nữa.`,
	"rating.marks-missing": (f: Facts) =>
		`Chưa chấm dòng ${list(f.lines)}. Chấm đủ các dòng rồi gửi lại.`,
	"rating.marks-wrong": (f: Facts) =>
		`Điểm dòng ${list(f.lines)} không có trong phiếu. Xem lại mức điểm cao nhất và các mức của dòng.`,
	"rating.reason-missing": (f: Facts) =>
		`Dòng ${list(f.lines)} chấm khác chi bộ nhưng chưa nêu lý do. Viết một câu cho mỗi dòng.`,
	"rating.wrong-day": (f: Facts) =>
		`Ngày quyết định phải từ ngày họp ${showDate(text(f.heldOn))} đến hôm nay.`,
};
