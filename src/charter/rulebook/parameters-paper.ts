import { amount, choice, flag, ours, reported, under } from "./parameter.ts";

const BY_COMMITTEE = { unit: null, overridable: "free" } as const;

/** How papers look, chosen by the date of the paper (parameters, section I). */
export const PAPER_PARAMETERS = {
	"paper.layout": choice(
		{
			"HD36-2018": "theo Hướng dẫn 36-HD/VPTW năm 2018",
			"HD05-2026": "theo Hướng dẫn 05-HD/VPTW năm 2026",
		},
		{
			title: "Mẫu trình bày văn bản",
			unit: null,
			overridable: "no",
			values: [
				under("HD36", "HD36-2018", "documents.1", "T"),
				under("HD05", "HD05-2026", "documents.1", "2+"),
			],
		},
	),
	"paper.number-scope": choice(
		{ term: "theo nhiệm kỳ", year: "theo năm" },
		{
			title: "Đánh số văn bản",
			unit: null,
			overridable: "no",
			values: [
				reported("term", "DOC-01", "2", "R", { validTo: "2026-05-27" }),
				under("HD05", "term", "DOC-01", "2"),
			],
		},
	),
	"paper.congress-numbered-apart": flag({
		title: "Đánh số riêng văn bản của đại hội",
		unit: null,
		overridable: "no",
		values: [under("HD05", true, "DOC-03", "2")],
	}),
	"paper.spelling": choice(
		{ new: "ủy, hòa", old: "uỷ, hoà" },
		{
			title: "Cách đặt dấu thanh",
			...BY_COMMITTEE,
			values: [reported("new", "documents.9", "2", "?")],
		},
	),
	"paper.subject-mark": flag({
		title: "Ghi “V/v” trước trích yếu công văn",
		...BY_COMMITTEE,
		values: [ours(false, "DOC-10", { note: "Các nguồn không thống nhất." })],
	}),
	"paper.bases-italic": flag({
		title: "Căn cứ ban hành in nghiêng",
		...BY_COMMITTEE,
		values: [under("HD05", false, "DOC-06", "2", { status: "?" })],
	}),
	"paper.chapters-in-capitals": flag({
		title: "Chữ Phần, Chương viết hoa toàn bộ",
		...BY_COMMITTEE,
		values: [under("HD05", false, "documents.9", "2+")],
	}),
	"paper.regulation-sign": choice(
		{ QĐ: "QĐ", QĐi: "QĐi" },
		{
			title: "Ký hiệu của quy định",
			...BY_COMMITTEE,
			values: [under("HD05", "QĐ", "documents.5", "2+")],
		},
	),
	"paper.recipient-separator": choice(
		{ ";": "dấu chấm phẩy", ",": "dấu phẩy" },
		{
			title: "Dấu ngăn cách nơi nhận",
			...BY_COMMITTEE,
			values: [
				under("HD36", ",", "DOC-09", "2"),
				under("HD05", ";", "DOC-09", "2+"),
			],
		},
	),
	"paper.header-smallest": amount({
		title: "Cỡ chữ nhỏ nhất khi tên cơ quan dài",
		unit: "pt",
		overridable: "free",
		values: [ours(13, "documents.9")],
	}),
};
