import {
	amount,
	amountOrNone,
	amounts,
	choice,
	flag,
	keptBy208,
	ours,
	reported,
	share,
	under,
	until208,
} from "./parameter.ts";

/** Sizes, thresholds, terms and codes of organisations (parameters, section A). */
export const ORGANISATION_PARAMETERS = {
	"org.min-official": amount({
		title: "Số đảng viên chính thức tối thiểu của chi bộ",
		unit: "đảng viên",
		overridable: "no",
		values: [under("DL", 3, "ORG-01", "T", { article: "Điều 24.1" })],
	}),
	"org.base-committee-from": amount({
		title: "Lập đảng bộ cơ sở từ",
		unit: "đảng viên",
		overridable: "free",
		values: [under("DL", 30, "ORG-03", "2+")],
	}),
	"org.committee-from": amount({
		title: "Chi bộ bầu chi ủy từ",
		unit: "đảng viên chính thức",
		overridable: "no",
		values: [under("DL", 9, "ORG-06", "T", { article: "Điều 24.4" })],
	}),
	"org.cell-committee-max": amount({
		title: "Số chi ủy viên nhiều nhất",
		unit: "đồng chí",
		overridable: "stricter",
		stricterIs: "lower",
		values: keptBy208(7, "CON-04"),
	}),
	"org.cell-committee-min": amount({
		title: "Số chi ủy viên ít nhất",
		unit: "đồng chí",
		overridable: "free",
		values: [reported(3, "ORG-09", "M", "?")],
	}),
	"org.cell-deputies-max": amount({
		title: "Số phó bí thư chi bộ nhiều nhất",
		unit: "đồng chí",
		overridable: "stricter",
		stricterIs: "lower",
		values: keptBy208(1, "CON-04"),
	}),
	"org.base-committee-max": amount({
		title: "Số đảng ủy viên cơ sở nhiều nhất",
		unit: "đồng chí",
		overridable: "free",
		values: [reported(15, "ORG-09", "M", "?")],
	}),
	"org.standing-board-share": share({
		title: "Số ủy viên ban thường vụ so với cấp ủy",
		unit: null,
		overridable: "stricter",
		stricterIs: "lower",
		values: [
			under(
				"208",
				{ numerator: 1, denominator: 3, bound: "at-most" },
				"ORG-08",
				"2",
			),
		],
	}),
	"org.groups-from": amount({
		title: "Nên chia tổ đảng từ",
		unit: "đảng viên",
		overridable: "free",
		values: keptBy208(30, "ORG-07"),
	}),
	"org.term-base-months": amount({
		title: "Nhiệm kỳ tổ chức cơ sở đảng",
		unit: "tháng",
		overridable: "no",
		values: [under("DL", 60, "ORG-12", "T", { article: "Điều 24.3" })],
	}),
	"org.term-cell-months": amount({
		title: "Nhiệm kỳ chi bộ trực thuộc đảng ủy cơ sở",
		unit: "tháng",
		overridable: "free",
		values: [
			under("DL", 30, "CON-01", "T", {
				article: "Điều 24.3",
				status: "R",
				validTo: "2025-07-01",
			}),
			...until208(60, "CON-02", { status: "X" }),
			under("208", 60, "CON-02", "2", { status: "X" }),
		],
	}),
	"org.term-tolerance-months": amount({
		title: "Đại hội sớm hoặc muộn hơn nhiệm kỳ, khi cấp trên đồng ý",
		unit: "tháng",
		overridable: "stricter",
		stricterIs: "lower",
		values: [under("DL", 6, "CON-01", "T", { article: "Điều 24.3" })],
	}),
	"org.authorised-members-over": amount({
		title: "Đảng ủy cơ sở được ủy quyền khi có số đảng viên trên",
		unit: "đảng viên",
		overridable: "no",
		values: keptBy208(100, "ORG-14", { article: "Điểm 22.1" }),
	}),
	"org.authorised-good-years": amount({
		title: "Đảng ủy cơ sở được ủy quyền khi xếp loại tốt liên tiếp",
		unit: "năm",
		overridable: "no",
		values: keptBy208(3, "ORG-14", { article: "Điểm 22.1" }),
	}),
	"org.commune-cell-decider": choice(
		{
			"by-chain": "theo chuỗi A, B, C của tổ chức",
			"commune-standing-board": "ban thường vụ đảng ủy xã",
		},
		{
			title: "Cấp quyết định với chi bộ thuộc đảng ủy xã",
			unit: null,
			overridable: "free",
			values: [
				...until208("by-chain", "admissions.1"),
				under("208", "commune-standing-board", "admissions.1", "2", {
					status: "?",
					note: "Chưa đọc được chuỗi thẩm quyền của Quy định 208-QĐ/TW.",
				}),
			],
		},
	),
	"org.cell-has-seal": flag({
		title: "Chi bộ có con dấu",
		unit: null,
		overridable: "no",
		values: [reported(false, "DOC-12", "2", "F")],
	}),
	"org.base-committee-has-seal": flag({
		title: "Đảng ủy cơ sở có con dấu",
		unit: null,
		overridable: "no",
		values: [reported(true, "DOC-12", "2", "F")],
	}),
	"org.dissolution-transfer-days": amount({
		title: "Chuyển sinh hoạt đảng cho đảng viên khi giải thể tổ chức",
		unit: "ngày làm việc",
		overridable: "stricter",
		stricterIs: "lower",
		values: keptBy208(30, "TRF-17", { article: "Điểm 6.3.5" }),
	}),
	"org.overseer-attendances": amountOrNone({
		title: "Số buổi cấp ủy viên dự sinh hoạt chi bộ được phân công mỗi năm",
		unit: "buổi",
		overridable: "free",
		values: [ours(null, "OVR-06", { note: "Chưa có quy định." })],
	}),
	"org.code-groups": amounts({
		title: "Số chữ số của từng nhóm trong mã tổ chức đảng",
		unit: "chữ số",
		overridable: "no",
		values: [under("CV1361", [2, 3, 3, 3, 3], "organisations.6", "2+")],
	}),
};
