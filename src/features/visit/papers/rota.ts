import type { IsoDate } from "../../../charter/calendar.ts";
import { headOf } from "../../../platform/papers/head.ts";
import { layoutOn } from "../../../platform/papers/layouts.ts";
import type { Paper } from "../../../platform/papers/paper.ts";

/** The rota of a committee for a year, as far as it is printed. */
export type PrintedRota = {
	committee: string;
	superior: string | null;
	place: string;
	year: string;
	date: IsoDate;
	visits: readonly { month: string; cell: string; visitor: string }[];
	signer: string;
};

/** The rota of a year as a list to print: a row for each month and cell. */
export function rotaPaper(of: PrintedRota): Paper {
	return {
		...headOf(
			{ name: of.committee, superior: of.superior, place: of.place },
			layoutOn(of.date),
			of.date,
		),
		number: null,
		title: "BẢNG PHÂN CÔNG",
		summary: `cấp ủy viên dự sinh hoạt chi bộ năm ${of.year}`,
		blocks: [
			{
				kind: "table",
				columns: [
					{ title: "TT", width: 12, align: "center" },
					{ title: "Tháng", width: 20, align: "center" },
					{ title: "Chi bộ", width: 75 },
					{ title: "Người dự", width: 58 },
				],
				rows: of.visits.map(({ month, cell, visitor }, at) => [
					String(at + 1),
					String(Number(month.slice(5))),
					cell,
					visitor,
				]),
			},
		],
		signatures: [{ authority: "T/M CẤP ỦY", post: "BÍ THƯ", name: of.signer }],
		recipients: ["Các chi bộ", "Các đồng chí cấp ủy viên", "Lưu Văn phòng"],
	};
}
