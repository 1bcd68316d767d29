import { showDate } from "../../charter/calendar.ts";

export const SEX = { male: "Nam", female: "Nữ" } as const;
export const CLASS = { official: "Chính thức", probationary: "Dự bị" } as const;
export const PARTICIPATION = {
	exempt: "Miễn công tác, sinh hoạt",
	"temporary-elsewhere": "Sinh hoạt tạm thời nơi khác",
	away: "Đi làm ăn xa",
	"special-duty": "Làm nhiệm vụ đặc biệt",
	suspended: "Đình chỉ sinh hoạt",
} as const;
export const END_REASON = { transferred: "Chuyển sinh hoạt", removed: "Xóa tên", expelled: "Khai trừ", left: "Xin ra khỏi Đảng", died: "Từ trần" } as const;

const text = (value: unknown) => String(value ?? "");

export const SENTENCES = {
	"member.official-before-admission": (f: Record<string, unknown>) => `Đồng chí ${text(f.name)}: ngày chính thức ${showDate(text(f.official))} trước ngày vào Đảng ${showDate(text(f.admitted))}. Đối chiếu hồ sơ rồi sửa.`,
	"member.too-young": (f: Record<string, unknown>) => `Đồng chí ${text(f.name)}: sinh ${showDate(text(f.birth))}, vào Đảng ${showDate(text(f.admitted))} khi chưa đủ 18 tuổi. Đối chiếu hồ sơ rồi sửa.`,
	"member.admitted-in-future": (f: Record<string, unknown>) => `Đồng chí ${text(f.name)}: ngày vào Đảng ${showDate(text(f.admitted))} ở sau hôm nay. Sửa lại ngày.`,
	"member.card-taken": (f: Record<string, unknown>) => `Số thẻ này đã ghi cho đồng chí ${text(f.name)}. Đối chiếu thẻ của hai đồng chí.`,
	"member.not-a-cell": (f: Record<string, unknown>) => `${text(f.unit)} không phải chi bộ nên không có danh sách đảng viên trực tiếp. Chọn chi bộ.`,
};
