import {
	amount,
	choice,
	choices,
	flag,
	keptBy208,
	ours,
	reported,
	type Share,
	share,
	under,
	until208,
} from "./parameter.ts";

const OVER_HALF: Share = { numerator: 1, denominator: 2, bound: "more-than" };
const TWO_THIRDS: Share = { numerator: 2, denominator: 3, bound: "at-least" };

const BY_RULE = { unit: null, overridable: "no" } as const;
const BY_COMMITTEE = { unit: null, overridable: "free" } as const;
const BALLOT = {
	open: "công khai",
	secret: "phiếu kín",
	"meeting-chooses": "hội nghị chọn",
} as const;

/** What a vote needs, on what base, open or secret (parameters, section D; cell meetings 9). */
export const VOTING_PARAMETERS = {
	"vote.left-out": choices(
		{
			"temporary-elsewhere": "đã giới thiệu sinh hoạt tạm thời nơi khác",
			"exempt-absent": "được miễn sinh hoạt và không dự",
			suspended: "bị đình chỉ sinh hoạt",
			"prosecuted-or-detained": "bị khởi tố, tạm giam",
			"absent-whole-congress": "vắng cả đại hội có lý do được chấp nhận",
		},
		{
			title: "Không tính vào tổng số đảng viên chính thức khi biểu quyết",
			...BY_RULE,
			values: keptBy208(
				[
					"temporary-elsewhere",
					"exempt-absent",
					"suspended",
					"prosecuted-or-detained",
					"absent-whole-congress",
				],
				"cell-meetings.9.1",
				{ article: "Điểm 9.3" },
			),
		},
	),
	"vote.ordinary": share({
		title: "Thông qua nghị quyết, kết luận của chi bộ",
		...BY_RULE,
		values: [
			under("DL", OVER_HALF, "VOT-01", "T", {
				article: "Điều 9.5",
				status: "R",
				validTo: "2025-07-01",
			}),
			...until208(OVER_HALF, "VOT-01", { article: "Điểm 9.3" }),
			under("208", OVER_HALF, "VOT-01", "2", { article: "Điểm 9.3" }),
		],
	}),
	"vote.ordinary.ballot": choice(BALLOT, {
		title: "Hình thức biểu quyết nghị quyết, kết luận",
		...BY_COMMITTEE,
		values: [reported("open", "VOT-01", "2", "?", { note: "Theo thực tế." })],
	}),
	"vote.dissent-recorded": flag({
		title: "Ghi ý kiến bảo lưu vào biên bản",
		...BY_RULE,
		values: [under("DL", true, "VOT-02", "T", { article: "Điều 9.5" })],
	}),
	"vote.membership.propose": share({
		title: "Đề nghị kết nạp, công nhận chính thức, xóa tên",
		...BY_RULE,
		values: keptBy208(TWO_THIRDS, "VOT-03", { article: "Điểm 9.3.4" }),
	}),
	"vote.membership.decide": share({
		title: "Quyết định kết nạp, công nhận chính thức, xóa tên",
		...BY_RULE,
		values: keptBy208(OVER_HALF, "VOT-03", { article: "Điểm 9.3.4" }),
	}),
	"vote.membership.ballot": choice(BALLOT, {
		title: "Hình thức biểu quyết kết nạp, công nhận, xóa tên",
		...BY_COMMITTEE,
		values: keptBy208("meeting-chooses", "VOT-03", { article: "Điểm 9.3.4" }),
	}),
	"vote.membership.rounds": amount({
		title: "Chuyển cấp trên xem xét sau số lần không đủ 2/3",
		unit: "lần",
		overridable: "no",
		values: keptBy208(3, "VOT-04", { article: "Điểm 4.2.3" }),
	}),
	"vote.authorised-committee": choice(
		{
			"committee-two-thirds": "toàn thể đảng ủy, ít nhất 2/3",
			"standing-board-over-half": "ban thường vụ, trên 1/2",
		},
		{
			title: "Cấp quyết định của đảng ủy cơ sở được ủy quyền",
			...BY_COMMITTEE,
			values: [
				...until208("committee-two-thirds", "VOT-05"),
				under("208", "standing-board-over-half", "VOT-05", "2", {
					status: "?",
				}),
			],
		},
	),
	"vote.discipline": share({
		title: "Khiển trách, cảnh cáo, cách chức",
		...BY_RULE,
		values: afterPenalties(OVER_HALF, "VOT-06"),
	}),
	"vote.expulsion.propose": share({
		title: "Đề nghị khai trừ",
		...BY_RULE,
		values: afterPenalties(TWO_THIRDS, "VOT-07"),
	}),
	"vote.expulsion.decide": share({
		title: "Quyết định khai trừ",
		...BY_RULE,
		values: afterPenalties(OVER_HALF, "VOT-07"),
	}),
	"vote.discipline.ballot": choice(BALLOT, {
		title: "Hình thức biểu quyết kỷ luật",
		...BY_COMMITTEE,
		values: [reported("secret", "VOT-06", "M", "K")],
	}),
	"vote.dissolution.propose": share({
		title: "Đề nghị giải tán tổ chức đảng",
		...BY_RULE,
		values: keptBy208(TWO_THIRDS, "VOT-08", { article: "Điểm 9.3.5" }),
	}),
	"vote.dissolution.decide": share({
		title: "Quyết định giải tán tổ chức đảng",
		...BY_RULE,
		values: keptBy208(OVER_HALF, "VOT-08", { article: "Điểm 9.3.5" }),
	}),
	"vote.screening": share({
		title: "Đưa vào, đưa ra khỏi danh sách sàng lọc",
		...BY_RULE,
		values: [under("HD02-21", TWO_THIRDS, "VOT-10", "2")],
	}),
	"vote.screening.ballot": choice(BALLOT, {
		title: "Hình thức biểu quyết danh sách sàng lọc",
		...BY_RULE,
		values: [under("HD02-21", "secret", "VOT-10", "2")],
	}),
	"vote.exemption": ordinaryMatter("Miễn công tác và sinh hoạt đảng"),
	"vote.assignment": ordinaryMatter("Phân công nhiệm vụ đảng viên"),
	"vote.meeting-rating": ordinaryMatter("Tự xếp loại buổi sinh hoạt"),
	"vote.meeting-rating.ballot": choice(BALLOT, {
		title: "Hình thức biểu quyết xếp loại buổi sinh hoạt",
		...BY_COMMITTEE,
		values: [ours("open", "VOT-11")],
	}),
	"vote.secret-least-voters": amount({
		title: "Bỏ phiếu kín dưới số người này thì kết quả có thể để lộ từng phiếu",
		unit: "người",
		overridable: "free",
		values: [ours(5, "cell-meetings.9.2")],
	}),
	"vote.yearly-rating": share({
		title: "Xếp loại đảng viên hằng năm",
		...BY_RULE,
		values: [reported(OVER_HALF, "VOT-12", "2", "K")],
	}),
	"vote.yearly-rating.ballot": choice(BALLOT, {
		title: "Hình thức biểu quyết xếp loại đảng viên",
		...BY_COMMITTEE,
		values: [ours("secret", "VOT-12")],
	}),
};

/** Read in 69-QĐ/TW Art. 15; 212-QĐ/TW was not checked. */
function afterPenalties(majority: Share, ruleId: string) {
	return [
		under("69", majority, ruleId, "T", { article: "Điều 15" }),
		under("212", majority, ruleId, "T", {
			status: "K",
			note: "Đọc trong Quy định 69-QĐ/TW; chờ đối chiếu Quy định 212-QĐ/TW.",
		}),
	];
}

function ordinaryMatter(title: string) {
	return share({
		title,
		...BY_RULE,
		values: [under("DL", OVER_HALF, "VOT-11", "M", { article: "Điều 9" })],
	});
}
