import { showDate } from "../../../charter/calendar.ts";

type Facts = Readonly<Record<string, unknown>>;
const text = (value: unknown) => String(value ?? "");

export const SENTENCES = {
	"file.empty": () =>
		"Tệp không có dòng nào đọc được. Mở bằng Excel, lưu lại rồi tải lên.",
	"file.too-heavy": () =>
		"Bảng tính quá lớn để đọc. Chép riêng danh sách sang tệp mới, hoặc tách thành nhiều tệp.",
	"file.busy": () =>
		"Máy chủ đang đọc nhiều tệp khác. Chờ một phút rồi tải lên lại.",
	"file.has-macros": () =>
		"Tệp có macro nên không được nhận. Lưu lại thành tệp không có macro rồi tải lên.",
	"file.old-letters": () =>
		"Chữ trong tệp thuộc bảng mã cũ (TCVN3 hoặc VNI). Chuyển sang Unicode bằng UniKey rồi tải lên.",
	"file.too-large": () =>
		"Tệp lớn hơn 20 MB. Xóa hình ảnh trong tệp hoặc tách thành nhiều tệp.",
	"file.locked": () =>
		"Tệp có mật khẩu nên không đọc được. Bỏ mật khẩu trong Excel, lưu lại rồi tải lên.",
	"file.old-format": () =>
		"Tệp ở dạng Excel cũ (.xls). Mở bằng Excel, lưu thành .xlsx rồi tải lên.",
	"file.not-a-workbook": () =>
		"Tệp này không phải bảng tính Excel. Chọn tệp .xlsx.",
	"file.damaged": () =>
		"Tệp bị hỏng, không mở được. Lưu lại từ Excel rồi tải lên.",
	"intake.no-cells": (f: Facts) =>
		`${text(f.unit)} chưa có chi bộ nào trong hệ thống. Thêm chi bộ ở trang Tổ chức trước.`,
	"intake.nobody-found": () =>
		"Không tìm thấy đảng viên nào trong các trang đã chọn. Xem lại trang và cột.",
	"intake.unit-unknown": (f: Facts) =>
		`Không có tổ chức mang mã ${text(f.unit)}. Xem mã ở trang Tổ chức.`,
	"intake.settled": (f: Facts) =>
		`Danh sách này đã được nhập hoặc hủy ngày ${showDate(text(f.on))}. Tải tệp lên lại nếu cần.`,
	"intake.row-gone": (f: Facts) =>
		`Dòng ${text(f.row)} không còn chờ trả lời. Tải lại trang.`,
	"intake.cell-elsewhere": () =>
		"Chi bộ đã chọn không thuộc tổ chức của danh sách này. Chọn chi bộ khác.",
};
