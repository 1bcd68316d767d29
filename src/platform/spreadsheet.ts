import { strFromU8, type UnzipFileInfo, unzipSync } from "fflate";
import readExcelFile from "read-excel-file/universal";
import writeExcelFile from "write-excel-file/node";
import type { IsoDate } from "../charter/calendar.ts";

/** What a cell holds; a date is a calendar day, without time or zone. */
export type Cell = string | number | boolean | { date: IsoDate } | null;

/** One sheet: `rows[0]` is row 1 of the file, empty rows are kept; `struck` holds the numbers of the rows written struck through. */
export type Sheet = {
	name: string;
	hidden: boolean;
	rows: Cell[][];
	struck: number[];
};

/** Why a file cannot be read. */
export type Unreadable =
	| "file.empty"
	| "file.too-large"
	| "file.locked"
	| "file.old-format"
	| "file.not-a-workbook"
	| "file.damaged";

export type Reading =
	| { ok: true; sheets: Sheet[] }
	| { ok: false; code: Unreadable };

const MAX_BYTES = 20 * 1024 * 1024;
const MAX_UNPACKED_BYTES = 400 * 1024 * 1024;
const ZIP = [0x50, 0x4b];
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];

/** Reads an `.xlsx` file of at most 20 MB with every sheet, or says why it cannot be read. */
export async function readWorkbook(bytes: Uint8Array): Promise<Reading> {
	const code = whyNot(bytes);
	if (code) return { ok: false, code };
	try {
		const parts = bookParts(bytes);
		if (!parts) return { ok: false, code: "file.too-large" };
		if (!parts["xl/workbook.xml"])
			return { ok: false, code: "file.not-a-workbook" };
		const sheets = await sheetsOf(bytes, parts);
		const empty = sheets.every((sheet) => sheet.rows.length === 0);
		return empty ? { ok: false, code: "file.empty" } : { ok: true, sheets };
	} catch {
		return { ok: false, code: "file.damaged" };
	}
}

function whyNot(bytes: Uint8Array): Unreadable | null {
	if (bytes.length === 0) return "file.empty";
	if (bytes.length > MAX_BYTES) return "file.too-large";
	if (startsWith(bytes, COMPOUND_FILE)) {
		// Excel wraps a workbook with a password into a compound file that holds this stream.
		const locked = Buffer.from("EncryptedPackage", "utf16le");
		return Buffer.from(bytes).includes(locked)
			? "file.locked"
			: "file.old-format";
	}
	return startsWith(bytes, ZIP) ? null : "file.not-a-workbook";
}

const startsWith = (bytes: Uint8Array, head: readonly number[]) =>
	head.every((byte, i) => bytes[i] === byte);

/** The parts that the reading library drops: names and visibility of sheets, styles, and the sheets themselves when rows are struck. */
function bookParts(bytes: Uint8Array): Record<string, string> | null {
	let unpacked = 0;
	const measure = (file: UnzipFileInfo) => {
		unpacked += file.originalSize;
		return /^xl\/(workbook|styles)\.xml$|^xl\/_rels\/workbook\.xml\.rels$/.test(
			file.name,
		);
	};
	const parts = unzipSync(bytes, { filter: measure });
	if (unpacked > MAX_UNPACKED_BYTES) return null;
	return textOf(parts);
}

const textOf = (parts: Record<string, Uint8Array>): Record<string, string> =>
	Object.fromEntries(
		Object.entries(parts).map(([name, part]) => [name, strFromU8(part)]),
	);

async function sheetsOf(
	bytes: Uint8Array,
	parts: Record<string, string>,
): Promise<Sheet[]> {
	const data = await readExcelFile(new Blob([new Uint8Array(bytes)]), {
		trim: false,
	});
	const hidden = hiddenSheets(parts["xl/workbook.xml"] ?? "");
	const struck = struckRows(bytes, parts);
	return data.map(({ sheet, data: rows }, i) => ({
		name: sheet,
		hidden: hidden[i] ?? false,
		rows: rows.map((row) => row.map(cellOf)),
		struck: struck[i] ?? [],
	}));
}

function cellOf(value: unknown): Cell {
	if (value instanceof Date) return { date: value.toISOString().slice(0, 10) };
	if (
		typeof value === "string" ||
		typeof value === "number" ||
		typeof value === "boolean"
	)
		return value;
	return null;
}

const sheetTags = (workbook: string): string[] =>
	workbook.match(/<(?:\w+:)?sheet\s[^>]*>/g) ?? [];
const hiddenSheets = (workbook: string): boolean[] =>
	sheetTags(workbook).map((tag) => /state="(?:hidden|veryHidden)"/.test(tag));
const attribute = (tag: string, name: string): string | undefined =>
	new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];

/** Row numbers, per sheet, whose text cells are struck through; a whole pass only where a style strikes at all. */
function struckRows(
	bytes: Uint8Array,
	parts: Record<string, string>,
): number[][] {
	const styles = struckStyles(parts["xl/styles.xml"] ?? "");
	if (styles.size === 0) return [];
	const paths = sheetPaths(parts);
	const sheets = textOf(
		unzipSync(bytes, { filter: (file) => paths.includes(file.name) }),
	);
	return paths.map((path) => struckIn(sheets[path] ?? "", styles));
}

function struckStyles(styles: string): Set<string> {
	const part = (name: string) =>
		new RegExp(`<${name}[\\s>][\\s\\S]*?</${name}>`).exec(styles)?.[0] ?? "";
	const fonts =
		part("fonts").match(
			/<font(?:\s[^>]*)?\/>|<font(?:\s[^>]*)?>[\s\S]*?<\/font>/g,
		) ?? [];
	const formats = part("cellXfs").match(/<xf\s[^>]*>/g) ?? [];
	const struck = (font: string | undefined) =>
		/<strike(?:\s*\/>|\s+val="(?:1|true)")/.test(font ?? "");
	return new Set(
		formats.flatMap((xf, i) =>
			struck(fonts[Number(attribute(xf, "fontId"))]) ? [String(i)] : [],
		),
	);
}

function sheetPaths(parts: Record<string, string>): string[] {
	const targets = new Map<string, string>();
	for (const tag of (parts["xl/_rels/workbook.xml.rels"] ?? "").match(
		/<Relationship\s[^>]*>/g,
	) ?? [])
		targets.set(attribute(tag, "Id") ?? "", attribute(tag, "Target") ?? "");
	return sheetTags(parts["xl/workbook.xml"] ?? "").map((tag) => {
		const target = targets.get(attribute(tag, "r:id") ?? "") ?? "";
		return target.startsWith("/") ? target.slice(1) : `xl/${target}`;
	});
}

/** A row counts as struck when most of its texts are: one struck word is a correction, not a farewell. */
function struckIn(sheet: string, styles: ReadonlySet<string>): number[] {
	const texts = new Map<number, { all: number; struck: number }>();
	for (const [tag, row] of sheet.matchAll(
		/<c\sr="[A-Z]+(\d+)"[^>]*t="(?:s|inlineStr|str)"[^>]*>/g,
	)) {
		const count = texts.get(Number(row)) ?? { all: 0, struck: 0 };
		const struck = styles.has(attribute(tag, "s") ?? "") ? 1 : 0;
		texts.set(Number(row), {
			all: count.all + 1,
			struck: count.struck + struck,
		});
	}
	return [...texts]
		.filter(([, { all, struck }]) => struck * 2 > all)
		.map(([row]) => row);
}

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
		sheet: name.replace(/[\\/?*[\]:]/g, " ").slice(0, 31),
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
	const value = typeof cell === "string" ? inert(cell) : cell;
	return bold ? { value, fontWeight: "bold" as const, wrap: true } : { value };
}

/** Text that a spreadsheet will not take for a formula. */
const inert = (text: string): string =>
	/^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
