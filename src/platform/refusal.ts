/** Plain values that a sentence may need: names, dates, counts, lists of them. */
export type Facts = Readonly<Record<string, unknown>>;

/** The one way to say no. Everything else that is thrown is a fault of the program. */
export class Refusal extends Error {
	override readonly name = "Refusal";
	constructor(
		readonly code: string,
		readonly facts: Facts = {},
	) {
		super(code);
	}
}

/** Ends the running action or view: nothing of it is kept, the person reads the sentence that `labels.ts` holds for the code. */
export function refuse(code: string, facts: Facts = {}): never {
	throw new Refusal(code, facts);
}

/** The sentence of one code; what happened, where, what to do next. */
export type Sentence = (facts: Record<string, never>) => string;

/** The sentences of one slice, by code. */
export type Sentences = Record<string, (facts: Facts) => string>;

/** Sentences of the platform itself. */
export const PLATFORM_SENTENCES: Sentences = {
	"input.invalid": (f) =>
		`Dữ liệu gửi lên chưa đúng: ${list(f.problems)}. Sửa rồi gửi lại.`,
	"rights.missing": () =>
		"Đồng chí không được giao việc này ở tổ chức này. Nếu cần, đề nghị bí thư hoặc văn phòng cấp ủy giao quyền.",
	"session.missing": () => "Phiên làm việc đã hết. Mời đồng chí đăng nhập lại.",
	"session.owes-second-factor": () =>
		"Chức vụ của đồng chí cần xác thực hai bước khi đăng nhập. Tải lại trang để cài đặt rồi làm tiếp.",
	"token.unknown": () =>
		"Mã truy cập không đúng, đã hết hạn hoặc đã kết thúc. Tạo mã mới ở trang Mã truy cập.",
	"database.away": () =>
		"Cơ sở dữ liệu chưa trả lời. Thử lại sau ít phút; nếu vẫn vậy, báo người quản trị.",
	"token.not-for-account": () =>
		"Mã truy cập không dùng được cho việc của tài khoản. Việc này làm trên trang, sau khi đăng nhập.",
	"thing.not-found": () =>
		"Không tìm thấy nội dung này. Có thể đã được chuyển hoặc đồng chí không được xem.",
	"action.unknown": (f) => `Không có thao tác “${String(f.name)}”.`,
	"sample.unknown": (f) =>
		`Không có bộ mẫu “${String(f.name)}”. Các bộ mẫu: ${list(f.known)}.`,
	"cli.account-missing": (f) =>
		`Không có tài khoản “${String(f.login ?? "")}”. Thêm --as <tên đăng nhập>.`,
	"action.id-reused": () =>
		"Mã thao tác này đã dùng cho một việc khác. Tải lại trang rồi làm lại.",
	"action.already-done": () =>
		"Việc này đã được ghi từ lần gửi trước. Nếu cần kết quả mới, làm lại từ đầu.",
	"request.too-many": () =>
		"Có quá nhiều yêu cầu trong một phút. Chờ một lát rồi thử lại.",
	"request.unreadable": () =>
		"Máy chủ không đọc được yêu cầu này. Tải lại trang rồi làm lại.",
	"request.too-large": () =>
		"Nội dung gửi lên lớn hơn mức nhận. Chia nhỏ hoặc bỏ bớt tệp rồi gửi lại.",
	"request.foreign": () =>
		"Yêu cầu không đến từ trang của Nếp nên không được nhận. Tải lại trang rồi làm lại.",
	"fault.unknown": (f) =>
		`Máy chủ gặp lỗi, việc vừa rồi chưa được ghi. Báo người quản trị mã ${String(f.ref ?? "")}.`,
};

const list = (problems: unknown): string =>
	Array.isArray(problems) ? problems.join("; ") : String(problems ?? "");
