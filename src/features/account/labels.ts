import { dayOf, showDate, showTime, timeOf } from "../../charter/calendar.ts";
import { wordFor } from "../../charter/words.ts";
import { FREE_FAILURES, PROOFS_A_DAY, SHORTEST_PASSWORD } from "./rules.ts";
import type { AccountState, TokenDuty } from "./schema.ts";

export const ACCOUNT_STATE = {
	none: "Chưa có tài khoản",
	waiting: "Chưa kích hoạt",
	active: "Đang dùng",
	disabled: "Đã khóa",
} satisfies Record<AccountState, string>;

/** What a token may do, in the words of its owner. */
export const TOKEN_DUTY = {
	"unit.read": "Xem tổ chức",
	"member.read": "Xem danh sách, hồ sơ đảng viên",
	"member.open": "Mở thông tin kín của đảng viên",
	"meeting.read": "Xem kỳ họp, văn bản",
	"meeting.oversee": "Xem bao quát các chi bộ",
	"task.read": "Xem nhiệm vụ",
	"calendar.read": "Xem lịch họp",
	"rule.read": "Xem quy định",
	"audit.read": "Xem nhật ký",
	"upkeep.read": "Xem tình trạng hệ thống",
	"unit.change": "Sửa tổ chức",
	"position.change": "Ghi chức danh",
	"rule.change": "Đặt quy định",
	"member.change": "Sửa hồ sơ đảng viên",
	"member.import": "Nhập danh sách đảng viên",
	"meeting.prepare": "Chuẩn bị kỳ họp",
	"meeting.record": "Ghi diễn biến kỳ họp",
	"meeting.guide": "Định hướng nội dung họp",
	"meeting.rate": "Xếp loại kỳ họp",
} satisfies Record<TokenDuty, string>;

type Facts = Readonly<Record<string, unknown>>;

const instant = (value: unknown): Date => new Date(String(value));
const day = (value: unknown) => showDate(dayOf(instant(value)));
const time = (value: unknown) => showTime(timeOf(instant(value)));

export const SENTENCES = {
	// One answer for an unknown login, a wrong password, a locked, closed or unactivated account: none tells whether an account exists.
	"account.sign-in-failed": () =>
		`Tên đăng nhập hoặc mật khẩu chưa đúng. Sai từ ${FREE_FAILURES} lần, phải chờ từ 30 giây đến 1 giờ mới thử lại được. Nếu quên mật khẩu, xin phiếu kích hoạt mới ở văn phòng cấp ủy.`,
	"account.wrong-password": () =>
		"Mật khẩu đang dùng chưa đúng. Nhập lại, hoặc xin phiếu kích hoạt mới nếu đã quên.",
	"account.locked": (f: Facts) =>
		`Mật khẩu đã nhập sai nhiều lần. Chờ đến ${time(f.until)} rồi thử lại.`,
	"account.second-factor-needed": () =>
		"Nhập mã xác thực của ứng dụng trên điện thoại, hoặc một mã dự phòng.",
	"account.wrong-code": () =>
		"Mã xác thực chưa đúng hoặc đã dùng. Chờ ứng dụng hiện mã mới rồi nhập lại.",
	"account.second-factor-not-begun": () =>
		"Mã cài đặt đã quá một giờ hoặc chưa được tạo. Bắt đầu cài lại từ bước nhập mật khẩu.",
	"account.no-second-factor": () =>
		"Tài khoản chưa dùng xác thực hai bước nên chưa có mã dự phòng. Cài xác thực hai bước trước.",
	"account.passkey-failed": () =>
		"Khóa đăng nhập của máy này chưa dùng được. Thử lại, hoặc đăng nhập bằng mật khẩu.",
	"account.passkey-needs-page": () =>
		"Khóa đăng nhập chỉ tạo được trên trang Nếp trong trình duyệt. Mở trang rồi làm lại.",
	"account.provider-failed": () =>
		"Chưa đăng nhập được qua hệ thống của tỉnh. Thử lại, hoặc đăng nhập bằng mật khẩu.",
	"account.provider-unknown": () =>
		"Tài khoản ở hệ thống của tỉnh chưa được gắn với tài khoản Nếp. Đề nghị văn phòng cấp ủy gắn giúp.",
	"account.provider-taken": (f: Facts) =>
		`Tên “${String(f.subject)}” đã gắn với tài khoản khác. Gỡ ở tài khoản đó trước rồi gắn lại.`,
	"account.slip-unknown": () =>
		"Mã kích hoạt chưa đúng. Xem lại từng ký tự trên phiếu rồi nhập lại.",
	"account.slip-used": (f: Facts) =>
		`Phiếu này đã dùng ngày ${day(f.on)}. Mời đồng chí đăng nhập bằng mật khẩu đã đặt. Nếu người khác đã dùng, báo ngay văn phòng cấp ủy.`,
	"account.slip-voided": () =>
		"Phiếu này không còn dùng được vì đã hủy hoặc có phiếu mới. Dùng phiếu mới nhất hoặc xin văn phòng cấp lại.",
	"account.slip-expired": (f: Facts) =>
		`Phiếu này hết hạn ngày ${day(f.on)}. Xin văn phòng cấp ủy cấp phiếu mới.`,
	"account.password-short": () =>
		`Mật khẩu cần ít nhất ${SHORTEST_PASSWORD} ký tự. Có thể dùng một câu ngắn, có dấu và dấu cách.`,
	"account.password-is-login": () =>
		"Mật khẩu không được là tên đăng nhập, kể cả khi thêm chữ số. Chọn mật khẩu khác.",
	"account.password-obvious": () =>
		"Mật khẩu này dễ đoán: từ quen, phím lặp, ngày sinh, số điện thoại hoặc số định danh. Chọn vài từ không liên quan nhau.",
	"account.token-duty-not-held": (f: Facts) =>
		`Hiện đồng chí không được giao: ${Array.isArray(f.duties) ? dutyWords(f.duties) : ""}. Bỏ quyền này khỏi mã rồi tạo lại.`,
	"account.proof-wrong": () =>
		"Mã chưa đúng hoặc đã quá một ngày. Xem lại thư mới nhất, hoặc bấm gửi lại mã.",
	"account.proof-asked-often": () =>
		`Hôm nay đã gửi mã ${PROOFS_A_DAY} lần. Xem lại hộp thư, cả mục thư rác, hoặc chờ đến ngày mai.`,
	"account.address-not-proved": () =>
		"Địa chỉ thư chưa được xác nhận. Nhập mã trong thư Nếp đã gửi rồi bật nhắc việc.",
	"account.not-on-roll": () =>
		"Người này hiện không có trong danh sách của tổ chức nào. Kiểm tra việc chuyển sinh hoạt rồi làm lại.",
	"account.disable-self": () =>
		"Đồng chí không tự khóa tài khoản của mình. Việc này do người khác được giao quản lý tài khoản làm.",
};

/** Where one sets how one is reminded. */
export const REMINDING_PAGE = "/nhac-viec";

/** Duties in a line: `xem tổ chức, xem lịch họp`. */
export const dutyWords = (duties: readonly unknown[]): string =>
	duties
		.map((duty) => wordFor(TOKEN_DUTY, String(duty)))
		.join(", ")
		.toLocaleLowerCase("vi");

const SYSTEMS = [
	["iPhone", /iPhone|iPad/],
	["Android", /Android/],
	["Windows", /Windows/],
	["Mac", /Macintosh/],
	["Linux", /Linux/],
] as const satisfies readonly [string, RegExp][];

const BROWSERS = [
	["Cốc Cốc", /coc_coc/],
	["Edge", /Edg/],
	["Firefox", /Firefox|FxiOS/],
	["Chrome", /Chrome|CriOS/],
	["Safari", /Safari/],
] as const satisfies readonly [string, RegExp][];

const UNKNOWN_DEVICE = "Thiết bị không rõ";

/** `Chrome trên Android`, for the owner of a session to recognise the device by. */
export function deviceOf(userAgent: string): string {
	const first = (table: readonly (readonly [string, RegExp])[]) =>
		table.find(([, pattern]) => pattern.test(userAgent))?.[0];
	return (
		[first(BROWSERS), first(SYSTEMS)].filter(Boolean).join(" trên ") ||
		UNKNOWN_DEVICE
	);
}
