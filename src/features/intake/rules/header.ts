import type { IsoDate } from "../../../charter/calendar.ts";
import { isRealDay } from "../../../charter/calendar.ts";
import type { Cell, Field, Sheet, SheetMapping } from "../schema/list.ts";
import { fieldOf } from "./columns.ts";
import { letterOf, textIn, wordsIn } from "./text.ts";

const ROWS_TO_SEARCH = 40;
const FEWEST_FIELDS = 3;

type Columns = SheetMapping["columns"];
type Header = { row: number; height: 1 | 2; columns: Columns };

/** How a sheet is best read: where its header stands, which column holds what, whether it is a list of members at all. */
export function proposeMapping(sheet: Sheet): SheetMapping {
	const header = bestHeader(sheet);
	const base = { sheet: sheet.name, unitId: null };
	if (!header)
		return { ...base, use: "skip", headerRow: 0, bodyRow: 1, columns: {} };
	const afterHeader = header.row + header.height;
	const isList =
		hasName(header.columns) &&
		!sheet.hidden &&
		!isInstruction(sheet, header.row);
	return {
		...base,
		use: isList ? "members" : "skip",
		headerRow: header.row,
		bodyRow: isNumbering(saidIn(rowAt(sheet, afterHeader)))
			? afterHeader + 1
			: afterHeader,
		columns: header.columns,
	};
}

const saidIn = (row: readonly Cell[]): string[] =>
	row.flatMap((cell) => textIn(cell) ?? []);
const rowAt = (sheet: Sheet, row: number): Cell[] => sheet.rows[row - 1] ?? [];

function bestHeader(sheet: Sheet): Header | null {
	const last = Math.min(sheet.rows.length, ROWS_TO_SEARCH);
	let best: Header | null = null;
	for (let row = 1; row <= last; row++) {
		const header = headerAt(sheet, row);
		if (size(header) > size(best)) best = header;
	}
	return best && size(best) >= FEWEST_FIELDS ? best : null;
}

const size = (header: Header | null): number =>
	header ? Object.keys(header.columns).length : 0;

/** The row alone, or with the row below where that one tells more; a title or an empty row is no upper heading. */
function headerAt(sheet: Sheet, row: number): Header {
	const upper = rowAt(sheet, row).map(textIn);
	const single: Header = { row, height: 1, columns: columnsOf(upper, []) };
	if (upper.filter((text) => text !== null).length < FEWEST_FIELDS)
		return single;
	const lower = rowAt(sheet, row + 1).map(textIn);
	const double: Header = { row, height: 2, columns: columnsOf(upper, lower) };
	return size(double) > size(single) ? double : single;
}

/** A lower heading under an empty upper one belongs to the merged heading on its left. Each field is taken once. */
function columnsOf(
	upper: readonly (string | null)[],
	lower: readonly (string | null)[],
): Columns {
	const columns: Columns = {};
	const taken = new Set<Field>();
	let above: string | null = null;
	for (let i = 0; i < Math.max(upper.length, lower.length); i++) {
		const below = lower[i] ?? null;
		above = upper[i] ?? (below ? above : null);
		const field = fieldOf(above, below);
		if (!field || taken.has(field)) continue;
		taken.add(field);
		columns[letterOf(i)] = field;
	}
	return columns;
}

function hasName(columns: Columns): boolean {
	const fields = Object.values(columns);
	return fields.includes("name") || fields.includes("givenName");
}

function isInstruction(sheet: Sheet, headerRow: number): boolean {
	const above = sheet.rows
		.slice(0, headerRow - 1)
		.flatMap((row) => row.map(textIn));
	return [sheet.name, ...above].some(
		(text) => text !== null && /^(huong dan|vi du)\b/.test(wordsIn(text)),
	);
}

/** A row of (1) (2) (3) … or 1 2 3 … under the header. */
export function isNumbering(texts: readonly string[]): boolean {
	return (
		texts.length >= FEWEST_FIELDS &&
		texts.every((text, i) => text.replace(/[()]/g, "") === String(i + 1))
	);
}

/** The title of a sheet that holds one cell: "… CHI BỘ THÔN CÂY THỊ" gives that name. */
export function titleOf(sheet: Sheet, headerRow: number): string | null {
	for (const row of sheet.rows.slice(0, Math.max(headerRow - 1, 0)))
		for (const cell of row) {
			const title = /chi bộ .+$/iu.exec(textIn(cell) ?? "");
			if (title) return title[0];
		}
	return null;
}

/** The day a list speaks of, from "Tính đến ngày 30 tháng 9 năm 2026" or "đến 30/9/2021" above its header. */
export function asOfIn(sheet: Sheet, headerRow: number): IsoDate | null {
	const titles = sheet.rows
		.slice(0, Math.max(headerRow - 1, 0))
		.flatMap((row) => row.flatMap((cell) => textIn(cell) ?? []));
	for (const title of titles) {
		const found =
			/đến (?:ngày )?(\d{1,2})(?: tháng |\/)(\d{1,2})(?: năm |\/)(\d{4})/iu.exec(
				title,
			);
		const [, day = "", month = "", year = ""] = found ?? [];
		const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
		if (isRealDay(iso)) return iso;
	}
	return null;
}
