import { writeWorkbook } from "../../../platform/spreadsheet/write.ts";
import type { PrintedRota } from "./rota.ts";

/** The rota of a year as a workbook: a row for each visit. */
export const rotaWorkbook = ({ year, visits }: PrintedRota): Promise<Buffer> =>
	writeWorkbook([
		{
			name: `Dự sinh hoạt ${year}`,
			rows: [
				["TT", "Tháng", "Chi bộ", "Người dự"],
				...visits.map(({ month, cell, visitor }, at) => [
					at + 1,
					Number(month.slice(5)),
					cell,
					visitor,
				]),
			],
			widths: [6, 8, 40, 32],
		},
	]);
