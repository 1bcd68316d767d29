import writeExcelFile from "write-excel-file/node";
import { marked } from "./text-mark.ts";
import type { Cell } from "./workbook.ts";

export type SheetToWrite = {
	name: string;
	rows: readonly (readonly Cell[])[];
	/** Widths of the columns in characters. */
	widths?: readonly number[];
};

/** An `.xlsx` file whose first row is bold and stays in view. No text of it can run as a formula. */
export async function writeWorkbook(
	sheets: readonly SheetToWrite[],
): Promise<Buffer> {
	const written = sheets.map(({ name, rows, widths }) => ({
		sheet: name.replace(/[\\/?*[\]:]|^'/g, " ").slice(0, 31),
		data: rows.map((row, i) => row.map((cell) => styled(cell, i === 0))),
		columns: (widths ?? []).map((width) => ({ width })),
		stickyRowsCount: 1,
	}));
	return writeExcelFile(written).toBuffer();
}

function styled(cell: Cell, bold: boolean) {
	if (cell === null || cell === "") return null;
	if (typeof cell === "object")
		return { value: new Date(`${cell.date}T00:00:00Z`), format: "dd/mm/yyyy" };
	const value = typeof cell === "string" ? marked(cell) : cell;
	return bold ? { value, fontWeight: "bold" as const, wrap: true } : { value };
}
