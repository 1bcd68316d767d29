import type { Facts, Sentences } from "../refusal.ts";

/** What the person at the machine reads when the database does not start. */
export const DATABASE_SENTENCES = {
	"database.folder-in-use": (f) =>
		`Một tiến trình Nếp khác (số ${text(f.pid)}) đang dùng thư mục dữ liệu này. Dừng tiến trình đó rồi chạy lại. Tệp khóa: ${text(f.file)}.`,
	"database.folder-unreachable": (f) =>
		`Tài khoản hệ thống “${text(f.account)}” không vào được thư mục ${text(f.folder)}. Đặt NEP_DATA sang thư mục khác, ví dụ /var/lib/nep.`,
	"database.folder-foreign": (f) =>
		`Thư mục ${text(f.folder)} thuộc người dùng hệ thống số ${text(f.uid)}. Chạy Nếp bằng người dùng đó.`,
	"database.no-account": (f) =>
		`Máy chủ dữ liệu không chạy bằng quyền root. Tạo một tài khoản hệ thống trong số: ${text(f.accounts)}.`,
	"database.no-binaries": (f) =>
		`Chưa có chương trình PostgreSQL cho máy này (${text(f.platform)}). Cài lại các gói kèm theo, hoặc đặt DATABASE_URL tới một máy chủ PostgreSQL.`,
	"database.binaries-unusable": (f) =>
		`Chương trình PostgreSQL kèm theo không chạy được trên máy này. Đặt DATABASE_URL tới một máy chủ PostgreSQL. Chi tiết: ${text(f.output)}`,
	"database.runtime-missing": (f) =>
		`Windows thiếu hoặc có bản cũ của Microsoft Visual C++ Redistributable (mã ${text(f.code)}). Tải và cài từ ${text(f.install)}, rồi chạy lại.`,
	"database.creation-failed": (f) =>
		`Không tạo được cơ sở dữ liệu trong ${text(f.folder)}. Kiểm tra dung lượng và quyền ghi. Chi tiết: ${text(f.output)}`,
	"database.start-failed": (f) =>
		`Cơ sở dữ liệu không khởi động được. Xem nhật ký ${text(f.log)}. Chi tiết: ${text(f.said)}`,
	"database.lost": (f) =>
		`Cơ sở dữ liệu kèm theo đã dừng ${text(f.times)} lần trong một phút. Xem nhật ký server.log trong thư mục dữ liệu và dung lượng đĩa, rồi chạy lại.`,
	"database.stop-failed": (f) =>
		`Cơ sở dữ liệu chưa dừng sau một phút. Dữ liệu vẫn an toàn trong ${text(f.folder)}.`,
	"database.port-taken": (f) =>
		`Cổng ${text(f.port)} trên máy đang được chương trình khác dùng. Chọn cổng khác rồi chạy lại.`,
	"database.major-differs": (f) =>
		`Dữ liệu trong ${text(f.folder)} thuộc PostgreSQL ${text(f.data)}, chương trình kèm theo là ${text(f.program)}. Sao lưu bằng bản Nếp cũ rồi phục hồi vào bản này.`,
	"database.secret-missing": (f) =>
		`Không đọc được tệp mật khẩu ${text(f.file)} của cơ sở dữ liệu. Khôi phục tệp này từ bản sao lưu, hoặc chạy bằng đúng người dùng.`,
	"key.differs": () =>
		"Khóa (NEP_KEY hoặc tệp nep.key) không phải khóa của cơ sở dữ liệu này, các trường kín sẽ không mở được. Đặt lại đúng khóa cũ rồi chạy lại.",
	"database.newer": (f) =>
		`Cơ sở dữ liệu đã được một bản Nếp mới hơn dùng (${text(f.name)}). Cài bản mới rồi chạy lại.`,
	"database.altered": (f) =>
		`Bước cập nhật ${text(f.name)} khác với bước đã chạy trên cơ sở dữ liệu này. Cài lại đúng bản Nếp đã phát hành.`,
} satisfies Sentences;

const text = (fact: Facts[string]): string => String(fact ?? "");
