import {
	amount,
	amountOrNone,
	choices,
	flag,
	ours,
	reported,
	share,
	under,
} from "./parameter.ts";

const WARNS_FROM = { overridable: "stricter", stricterIs: "lower" } as const;

/** Who counts as present, what is aimed at, when the product speaks up; online and group meetings (parameters, section D). */
export const MEETING_ATTENDANCE_PARAMETERS = {
	"meeting.quorum": amountOrNone({
		title: "Tỷ lệ có mặt tối thiểu để họp thường kỳ",
		unit: "%",
		overridable: "stricter",
		stricterIs: "higher",
		values: [
			ours(null, "MTG-07", {
				note: "Không tìm thấy quy định; 90% là chỉ tiêu chất lượng, không phải điều kiện họp.",
			}),
		],
	}),
	"meeting.quorum-warn-below": amountOrNone({
		title: "Nhắc khi tỷ lệ có mặt dưới",
		unit: "%",
		overridable: "free",
		values: [ours(50, "MTG-07")],
	}),
	"meeting.attendance.target": amount({
		title: "Chỉ tiêu tỷ lệ đảng viên dự sinh hoạt",
		unit: "%",
		overridable: "stricter",
		stricterIs: "higher",
		values: [
			under("HD12-18", 85, "ATT-02", "T", { note: "Phải trên 85%." }),
			under("HD42", 90, "ATT-02", "2+"),
		],
	}),
	"meeting.attendance.target-exceeded": flag({
		title: "Tỷ lệ dự phải vượt chỉ tiêu, bằng là chưa đạt",
		unit: null,
		overridable: "no",
		values: [
			under("HD12-18", true, "ATT-02", "T"),
			under("HD42", false, "ATT-02", "2+"),
		],
	}),
	"meeting.attendance.none-unexcused": flag({
		title: "Không có đảng viên vắng không lý do",
		unit: null,
		overridable: "stricter",
		stricterIs: "higher",
		values: [
			under("HD12-18", true, "ATT-02", "T"),
			under("HD42", true, "ATT-02", "2+"),
		],
	}),
	"meeting.attendance.left-out": choices(
		{
			exempt: "miễn sinh hoạt",
			"special-duty": "thực hiện nhiệm vụ đặc biệt",
			suspended: "đình chỉ sinh hoạt",
			"temporary-elsewhere": "sinh hoạt tạm thời nơi khác",
			"absent-with-reason": "vắng có lý do",
		},
		{
			title: "Không tính vào mẫu số tỷ lệ dự sinh hoạt",
			unit: null,
			overridable: "free",
			values: [
				under(
					"HD12-18",
					["exempt", "special-duty", "suspended", "temporary-elsewhere"],
					"ATT-05",
					"2+",
				),
				under(
					"HD42",
					["exempt", "special-duty", "suspended", "temporary-elsewhere"],
					"ATT-05",
					"2+",
				),
			],
		},
	),
	"meeting.attendance.guests-counted": flag({
		title: "Tính đảng viên nơi khác sinh hoạt tạm thời tại chi bộ",
		unit: null,
		overridable: "free",
		values: [ours(false, "ATT-05")],
	}),
	"meeting.excused-running": amount({
		title: "Số buổi vắng có lý do liên tiếp trong năm nhiều nhất",
		unit: "buổi",
		overridable: "stricter",
		stricterIs: "lower",
		values: [
			under("HD12-18", 3, "ATT-03", "T"),
			reported(3, "ATT-03", "2", "L", {
				validFrom: "2025-10-28",
				note: "Địa phương còn giữ, như phiếu của phường An Phú năm 2026.",
			}),
		],
	}),
	"meeting.absence-reasons": choices(
		{
			work: "công tác",
			sickness: "ốm đau",
			family: "việc gia đình",
			"special-duty": "nhiệm vụ đặc biệt",
			other: "lý do khác",
		},
		{
			title: "Lý do vắng được ghi",
			unit: null,
			overridable: "free",
			values: [
				ours(["work", "sickness", "family", "special-duty", "other"], "ATT-01"),
			],
		},
	),
	"meeting.alert-unexcused": amount({
		title: "Nêu tên khi vắng không lý do từ",
		unit: "buổi",
		...WARNS_FROM,
		values: [ours(1, "ATT-06")],
	}),
	"meeting.alert-months-missed": amount({
		title: "Nhắc sớm khi bỏ sinh hoạt từ",
		unit: "tháng trong năm",
		...WARNS_FROM,
		values: [ours(2, "ATT-06")],
	}),
	"meeting.removal-months-missed": amount({
		title: "Chi bộ xem xét xóa tên khi bỏ sinh hoạt không lý do",
		unit: "tháng trong năm",
		overridable: "no",
		values: [under("DL", 3, "ATT-04", "T", { article: "Điều 8" })],
	}),
	"meeting.removal-months-unpaid": amount({
		title: "Chi bộ xem xét xóa tên khi không đóng đảng phí không lý do",
		unit: "tháng trong năm",
		overridable: "no",
		values: [under("DL", 3, "ATT-04", "T", { article: "Điều 8" })],
	}),
	"meeting.speakers-share": amount({
		title: "Chỉ tiêu đảng viên dự phát biểu",
		unit: "%",
		overridable: "free",
		values: [
			reported(50, "OVR-03", "2", "L", {
				note: "Phiếu của phường An Phú năm 2026; cấp ủy có thẩm quyền đặt mức khác.",
			}),
		],
	}),
	"meeting.online.allowed": flag({
		title: "Cho phép sinh hoạt trực tuyến",
		unit: null,
		overridable: "free",
		values: [
			ours(false, "ONL-01", { note: "Cấp trên bật khi có chủ trương." }),
		],
	}),
	"meeting.online.cannot-gather": share({
		title: "Sinh hoạt trực tuyến khi số đảng viên không thể họp một nơi",
		unit: null,
		overridable: "no",
		values: [
			under(
				"HD03-22",
				{ numerator: 1, denominator: 2, bound: "more-than" },
				"ONL-01",
				"T",
			),
		],
	}),
	"meeting.online.reasons": choices(
		{
			"special-nature": "chi bộ có tính chất đặc thù",
			"special-circumstances": "hoàn cảnh đặc biệt như thiên tai, dịch bệnh",
		},
		{
			title: "Lý do được sinh hoạt trực tuyến",
			unit: null,
			overridable: "free",
			values: [
				under(
					"HD03-22",
					["special-nature", "special-circumstances"],
					"ONL-01",
					"M",
				),
			],
		},
	),
	"meeting.online.forbidden": choices(
		{
			elections: "bầu cử",
			discipline: "kỷ luật",
			admission: "kết nạp, công nhận chính thức",
			secret: "nội dung mật",
		},
		{
			title: "Nội dung không được làm trực tuyến",
			unit: null,
			overridable: "free",
			values: [
				under(
					"HD03-22",
					["elections", "discipline", "admission", "secret"],
					"ONL-02",
					"M",
				),
			],
		},
	),
	"meeting.groups.allowed": flag({
		title: "Cho phép sinh hoạt theo tổ đảng thay họp chi bộ",
		unit: null,
		overridable: "free",
		values: [
			ours(false, "MTG-09", { note: "Cấp trên bật khi có chủ trương." }),
		],
	}),
	"meeting.groups.members-from": amount({
		title: "Sinh hoạt theo tổ đảng khi chi bộ từ",
		unit: "đảng viên",
		overridable: "stricter",
		stricterIs: "higher",
		values: [
			under("HD03-22", 50, "MTG-09", "2", { article: "Mục II, điểm 1.2" }),
		],
	}),
	"meeting.groups.per-year": amount({
		title: "Sinh hoạt theo tổ đảng mỗi năm nhiều nhất",
		unit: "buổi",
		overridable: "stricter",
		stricterIs: "lower",
		values: [under("HD03-22", 3, "MTG-09", "2", { article: "Mục II, điểm 2" })],
	}),
};
