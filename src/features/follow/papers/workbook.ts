import { writeWorkbook } from "../../../platform/spreadsheet/write.ts";
import { FOLLOWED_KIND } from "../labels.ts";
import { FOLLOWED } from "../schema.ts";
import { type Assigned, memberRowsOf, rowsOf } from "./assignments.ts";

/** The table of a committee as a workbook: a sheet by thing, a sheet by member. */
export const assignmentWorkbook = (of: Assigned): Promise<Buffer> =>
	writeWorkbook([
		{
			name: "Theo nội dung",
			rows: [
				["Loại", "Nội dung theo dõi", "Cấp ủy viên", "Từ ngày"],
				...rowsOf(of),
			],
			widths: [16, 40, 32, 14],
		},
		{
			name: "Theo người",
			rows: [
				["Cấp ủy viên", ...FOLLOWED.map((kind) => FOLLOWED_KIND[kind])],
				...memberRowsOf(of),
			],
			widths: [26, 36, 20, 26, 26, 26],
		},
	]);
