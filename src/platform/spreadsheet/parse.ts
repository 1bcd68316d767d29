import readExcelFile from "read-excel-file/universal";
import { writable } from "../writable.ts";
import { partsOf, sheetTags } from "./parts.ts";
import { struckRows } from "./struck.ts";
import { unmarked } from "./text-mark.ts";
import type { Cell, Reading, Sheet } from "./workbook.ts";

/** Every sheet of an `.xlsx` file, or why it cannot be read. What comes from strangers is given to `readWorkbook`, which does this apart from the server. */
export async function parseWorkbook(bytes: Uint8Array): Promise<Reading> {
	try {
		const { texts, tooLarge, hasMacros } = partsOf(bytes);
		if (tooLarge) return { ok: false, code: "file.too-heavy" };
		if (hasMacros) return { ok: false, code: "file.has-macros" };
		if (!texts["xl/workbook.xml"])
			return { ok: false, code: "file.not-a-workbook" };
		const sheets = await sheetsOf(bytes, texts);
		const empty = sheets.every((sheet) => sheet.rows.length === 0);
		return empty ? { ok: false, code: "file.empty" } : { ok: true, sheets };
	} catch {
		return { ok: false, code: "file.damaged" };
	}
}

async function sheetsOf(
	bytes: Uint8Array,
	texts: Record<string, string>,
): Promise<Sheet[]> {
	const data = await readExcelFile(new Blob([new Uint8Array(bytes)]), {
		trim: false,
	});
	const hidden = sheetTags(texts["xl/workbook.xml"] ?? "").map((tag) =>
		/state="(?:hidden|veryHidden)"/.test(tag),
	);
	const struck = struckRows(bytes, texts);
	return data.map(({ sheet, data: rows }, i) => ({
		name: sheet,
		hidden: hidden[i] ?? false,
		rows: rows.map((row) => row.map(cellOf)),
		struck: struck[i] ?? [],
	}));
}

function cellOf(value: unknown): Cell {
	if (value instanceof Date) return { date: value.toISOString().slice(0, 10) };
	if (typeof value === "string") return unmarked(writable(value));
	return typeof value === "number" || typeof value === "boolean" ? value : null;
}
