import type { Concern, RunKind } from "./schema.ts";

export const RUN_KIND = {
	nightly: "Sao lưu hằng đêm",
	"by-hand": "Sao lưu theo lệnh",
	"before-upgrade": "Sao lưu trước nâng cấp",
	restore: "Phục hồi",
	move: "Chuyển máy chủ",
	audit: "Kiểm tra chuỗi nhật ký",
} satisfies Record<RunKind, string>;

/** How a run ended, in a few words. */
export const OUTCOME: Record<string, string> = {
	done: "Xong",
	"backup.no-room": "Không đủ chỗ trên ổ đĩa",
	"backup.disk-full": "Ổ đĩa đầy giữa chừng",
	"backup.not-written": "Không ghi được tệp",
	"restore.not-empty": "Nơi đến đã có dữ liệu",
};

/** The same where it is not one of these. */
export const OUTCOME_OTHER = "Không xong, xem nhật ký máy chủ";

/** What is wrong, and what to do. */
export const CONCERN = {
	"chain-broken":
		"Chuỗi nhật ký có chỗ đứt. Giữ nguyên máy, báo cấp ủy, rồi chạy lệnh “npx nep audit verify”.",
	"backup-failed":
		"Lần sao lưu gần nhất không xong. Xem lý do ở bảng dưới, xử lý, rồi chạy lệnh “npx nep backup”.",
	"backup-never":
		"Chưa có bản sao lưu nào của máy này. Nếp tự sao lưu lúc 1 giờ sáng; chạy “npx nep backup” để có ngay.",
	"backup-old":
		"Đã 36 giờ chưa có bản sao lưu mới. Chạy lệnh “npx nep backup” và để máy chạy qua 1 giờ sáng.",
	"disk-low":
		"Ổ đĩa sắp đầy. Dọn bớt tệp hoặc chuyển sang ổ lớn hơn; khi đầy, Nếp không ghi được nữa.",
	"not-looked":
		"Hơn 20 phút chưa có số đo mới của máy, việc nền có thể đã dừng. Khởi động lại Nếp rồi xem lại.",
	"jobs-failed":
		"Có việc nền đã bị bỏ sau nhiều lần thử. Chạy “npx nep diagnose” và gửi tệp cho người phát triển.",
	"jobs-late":
		"Việc nền chờ quá 15 phút chưa chạy. Khởi động lại Nếp; nếu vẫn chậm, chạy “npx nep doctor”.",
	"connections-few":
		"Máy chủ dữ liệu gần hết kết nối. Tăng max_connections hoặc bớt chương trình khác dùng chung.",
	"audit-old":
		"Hơn bảy ngày chưa kiểm tra chuỗi nhật ký. Chạy lệnh “npx nep audit verify”.",
	"backup-own-key":
		"Bản sao lưu khóa bằng khóa của chính máy này. Đặt NEP_BACKUP_SECRET, hoặc giữ một bản nep.key ở nơi khác.",
	"backup-same-disk":
		"Bản sao lưu nằm cùng ổ với dữ liệu. Đặt NEP_BACKUPS sang ổ khác, hoặc chép ra ngoài hằng tuần.",
} satisfies Record<Concern, string>;
