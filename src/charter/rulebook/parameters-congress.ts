import {
	amount,
	choice,
	keptBy208,
	type Share,
	share,
	under,
} from "./parameter.ts";

const OVER_HALF: Share = { numerator: 1, denominator: 2, bound: "more-than" };
const BY_RULE = { unit: null, overridable: "no" } as const;
const ARTICLE_14 = { article: "Điều 14" };

/** Congress of a cell and elections (parameters, section D; cell meetings 10). */
export const CONGRESS_PARAMETERS = {
	"congress.quorum": share({
		title: "Đảng viên được triệu tập có mặt để đại hội hợp lệ",
		...BY_RULE,
		values: [
			under(
				"DL",
				{ numerator: 2, denominator: 3, bound: "at-least" },
				"CON-03",
				"M",
				{ article: "Điều 11" },
			),
		],
	}),
	"congress.elected": share({
		title:
			"Trúng cử khi được số phiếu so với đảng viên chính thức được triệu tập",
		...BY_RULE,
		values: [
			under("244", OVER_HALF, "CON-10", "T", { article: "Điều 32" }),
			under("190", OVER_HALF, "CON-10", "T", {
				status: "K",
				note: "Đọc trong Quyết định 244-QĐ/TW; chờ đối chiếu Quyết định 190-QĐ/TW.",
			}),
		],
	}),
	"congress.rounds": amount({
		title: "Cấp trên chỉ định bí thư sau số vòng bầu không trúng",
		unit: "vòng",
		overridable: "no",
		values: keptBy208(3, "CON-05"),
	}),
	"congress.surplus-max": amount({
		title: "Số dư của danh sách bầu cử nhiều nhất",
		unit: "%",
		overridable: "no",
		values: [under("190", 30, "CON-08", "T", ARTICLE_14)],
	}),
	"congress.surplus-prepared-from": amount({
		title: "Số dư do cấp triệu tập chuẩn bị, từ",
		unit: "%",
		overridable: "no",
		values: [under("190", 10, "CON-08", "T", ARTICLE_14)],
	}),
	"congress.surplus-prepared-to": amount({
		title: "Số dư do cấp triệu tập chuẩn bị, đến",
		unit: "%",
		overridable: "no",
		values: [under("190", 15, "CON-08", "T", ARTICLE_14)],
	}),
	"congress.floor-nominee": share({
		title: "Ứng cử, đề cử tại đại hội vào danh sách khi được đồng ý",
		...BY_RULE,
		values: [
			under(
				"190",
				{ numerator: 30, denominator: 100, bound: "more-than" },
				"CON-09",
				"T",
				ARTICLE_14,
			),
		],
	}),
	"congress.ballot": choice(
		{ open: "công khai", secret: "phiếu kín" },
		{
			title: "Hình thức bầu chi ủy, bí thư, phó bí thư, đại biểu",
			...BY_RULE,
			values: [under("190", "secret", "CON-07", "T", { article: "Điều 3" })],
		},
	),
};
