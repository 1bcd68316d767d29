import type { BatchStatus, RowState, Summary } from "../schema/batch.ts";
import type { Field } from "../schema/list.ts";

export const FIELD = {
	number: "Số thứ tự",
	cardNumber: "Số thẻ đảng viên",
	name: "Họ và tên",
	familyName: "Họ và chữ đệm",
	givenName: "Tên",
	birthDate: "Ngày sinh",
	birthDay: "Ngày sinh: ngày",
	birthMonth: "Ngày sinh: tháng",
	birthYear: "Ngày sinh: năm",
	sex: "Giới tính",
	male: "Giới tính: nam",
	female: "Giới tính: nữ",
	ethnicity: "Dân tộc",
	religion: "Tôn giáo",
	ethnicityReligion: "Dân tộc, tôn giáo",
	homeTown: "Quê quán",
	address: "Nơi ở hiện nay",
	occupation: "Nghề nghiệp",
	phone: "Điện thoại",
	education: "Học vấn",
	expertise: "Chuyên môn",
	politics: "Lý luận chính trị",
	schooling: "Trình độ (học vấn; chuyên môn; lý luận)",
	admittedOn: "Ngày vào Đảng",
	officialOn: "Ngày chính thức",
	partyPost: "Chức vụ Đảng",
	governmentPost: "Chức vụ chính quyền, đoàn thể",
	assignment: "Nhiệm vụ được phân công",
	exempt: "Miễn công tác, sinh hoạt",
	away: "Đi làm ăn xa",
	residence213: "Chi bộ nơi cư trú (213)",
	status: "Tình trạng",
	unit: "Chi bộ",
	remark: "Ghi chú",
} satisfies Record<Field, string>;

/** A column that is not read. */
export const NOT_READ = "Không đọc cột này";

export const ROW_STATE = {
	ready: "Sẵn sàng nhập",
	faulty: "Cần sửa",
	double: "Một người ở hai dòng",
	known: "Đã có trong hệ thống",
	"left-out": "Để ngoài danh sách",
	former: "Không còn là đảng viên",
	candidate: "Quần chúng ưu tú",
	claim: "Dòng cộng",
} satisfies Record<RowState, string>;

export const BATCH_STATUS = {
	open: "Chưa nhập",
	waiting: "Đã nhập, còn dòng cần trả lời",
	done: "Đã nhập xong",
	cancelled: "Đã hủy",
} satisfies Record<BatchStatus, string>;

export const LEFT_OUT = {
	double: "Là một người với dòng khác",
	"not-a-member": "Không phải đảng viên của đảng bộ",
} as const;

export const DUPLICATE = {
	transfer_in_flight: "Đang chuyển sinh hoạt giữa hai chi bộ",
	listed_twice: "Ghi hai lần trong một chi bộ",
} satisfies Record<Summary["duplicates"][number]["kind"], string>;

const FIGURE = {
	persons: "đảng viên",
	female: "nữ",
	probationary: "dự bị",
	exempt: "miễn sinh hoạt",
} satisfies Record<Summary["claims"][number]["figure"], string>;

/** What a typed subtotal says against what stands in the list. */
export function claimSentence(claim: Summary["claims"][number]): string {
	const where = claim.unitName ?? "Toàn danh sách";
	return `${where}, dòng ${claim.row}: ghi ${claim.stated} ${FIGURE[claim.figure]}, đếm được ${claim.found}.`;
}
