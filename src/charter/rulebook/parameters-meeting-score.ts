import {
	amount,
	amountOrNone,
	choice,
	flag,
	ours,
	reported,
	under,
} from "./parameter.ts";

const BAND = {
	unit: "điểm",
	overridable: "stricter",
	stricterIs: "higher",
} as const;

/** How a meeting is scored and rated (parameters, section D; score sheets). */
export const MEETING_SCORE_PARAMETERS = {
	"meeting.score-sheet": choice(
		{
			A: "Phiếu A, khung của Trung ương",
			B: "Phiếu B, phường An Phú năm 2026",
		},
		{
			title: "Phiếu chấm điểm sinh hoạt chi bộ",
			unit: null,
			overridable: "free",
			values: [
				under("HD42", "A", "score-sheets.3", "2+", {
					article: "Mục II, điểm 5",
				}),
			],
		},
	),
	"meeting.thematic-separate-sheet": flag({
		title: "Chấm sinh hoạt chuyên đề bằng phiếu riêng",
		unit: null,
		overridable: "free",
		values: [ours(false, "THM-06", { note: "Nghệ An dùng phiếu riêng." })],
	}),
	"meeting.band.good": amount({
		title: "Xếp loại Tốt từ",
		...BAND,
		values: [under("HD42", 90, "score-sheets.1", "2+")],
	}),
	"meeting.band.fair": amount({
		title: "Xếp loại Khá từ",
		...BAND,
		values: [under("HD42", 70, "score-sheets.1", "2+")],
	}),
	"meeting.band.average": amount({
		title: "Xếp loại Trung bình từ",
		...BAND,
		values: [under("HD42", 50, "score-sheets.1", "2+")],
	}),
	"meeting.rating-days": amount({
		title: "Cấp ủy cấp trên quyết định xếp loại sau buổi sinh hoạt",
		unit: "ngày làm việc",
		overridable: "stricter",
		stricterIs: "lower",
		values: [ours(10, "score-sheets.2")],
	}),
	"meeting.adjust-void-criterion": choice(
		{
			rescale: "bỏ ra và quy về thang 100",
			full: "cho điểm tối đa",
			raw: "giữ nguyên tổng điểm",
		},
		{
			title: "Tiêu chí không phát sinh trong tháng",
			unit: null,
			overridable: "free",
			values: [ours("rescale", "score-sheets.9")],
		},
	),
	"meeting.adjust-not-applicable": choice(
		{ full: "cho điểm tối đa", exclude: "bỏ ra" },
		{
			title: "Tiêu chí không áp dụng cho chi bộ chỉ có bí thư",
			unit: null,
			overridable: "free",
			values: [ours("full", "score-sheets.9")],
		},
	),
	"meeting.late-line": choice(
		{
			provisional: "tạm tính, chốt khi có kết quả",
			fixed: "chốt khi biểu quyết",
		},
		{
			title: "Dòng điểm chỉ biết sau buổi sinh hoạt",
			unit: null,
			overridable: "free",
			values: [ours("provisional", "score-sheets.9")],
		},
	),
	"meeting.deduction-needs-reason": flag({
		title: "Mỗi dòng bị trừ điểm phải ghi lý do",
		unit: null,
		overridable: "stricter",
		stricterIs: "higher",
		values: [ours(true, "score-sheets.9")],
	}),
	"meeting.yearly-rating": choice(
		{ suggest: "gợi ý từ 12 tháng, cấp ủy quyết định", none: "không gợi ý" },
		{
			title: "Xếp loại sinh hoạt cả năm",
			unit: null,
			overridable: "free",
			values: [ours("suggest", "score-sheets.10")],
		},
	),
	"meeting.yearly-good-meetings": amountOrNone({
		title: "Gợi ý cả năm Tốt khi số buổi Tốt từ",
		unit: "buổi",
		overridable: "free",
		values: [
			reported(7, "score-sheets.10", "L", "L", {
				note: "Đảng bộ Khối các cơ quan tỉnh Phú Thọ, trước năm 2025.",
			}),
		],
	}),
};
