import { strToU8, type Zippable, zipSync } from "fflate";

const NS = "http://schemas.openxmlformats.org";
const TYPES = `${NS}/package/2006/content-types`;
const DOC = `${NS}/officeDocument/2006/relationships`;
const MAIN = `${NS}/spreadsheetml/2006/main`;

const rels = (entries: string) =>
	`<Relationships xmlns="${NS}/package/2006/relationships">${entries}</Relationships>`;

export type Book = {
	/** What stands inside `<worksheet>`. */
	sheet?: string;
	sharedStrings?: string;
	styles?: string;
	more?: Zippable;
	contentTypes?: string;
};

/** A workbook of one sheet, put together by hand. */
export function workbookOf({
	sheet = "<sheetData/>",
	sharedStrings,
	styles,
	more = {},
	contentTypes = "",
}: Book): Uint8Array {
	const parts: Record<string, string> = {
		"[Content_Types].xml": `<Types xmlns="${TYPES}"><Default Extension="xml" ContentType="application/xml"/>${contentTypes}</Types>`,
		"_rels/.rels": rels(
			`<Relationship Id="rId1" Type="${DOC}/officeDocument" Target="xl/workbook.xml"/>`,
		),
		"xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${DOC}"><sheets><sheet name="Danh sách" sheetId="1" r:id="rId1"/></sheets></workbook>`,
		"xl/_rels/workbook.xml.rels": rels(
			`<Relationship Id="rId1" Type="${DOC}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${DOC}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId3" Type="${DOC}/styles" Target="styles.xml"/>`,
		),
		"xl/worksheets/sheet1.xml": `<worksheet xmlns="${MAIN}">${sheet}</worksheet>`,
		...(sharedStrings === undefined
			? {}
			: { "xl/sharedStrings.xml": sharedStrings }),
		...(styles === undefined ? {} : { "xl/styles.xml": styles }),
	};
	return zipSync(
		{
			...Object.fromEntries(
				Object.entries(parts).map(([name, text]) => [name, strToU8(text)]),
			),
			...more,
		},
		{ level: 6 },
	);
}

const text = (at: string, words: string) =>
	`<c r="${at}" t="inlineStr"><is><t>${words}</t></is></c>`;

/** The rows of a list, as text. */
export const rowsOf = (rows: readonly (readonly string[])[]): string =>
	`<sheetData>${rows
		.map(
			(cells, n) =>
				`<row r="${n + 1}">${cells.map((words, c) => text(`${String.fromCharCode(65 + c)}${n + 1}`, words)).join("")}</row>`,
		)
		.join("")}</sheetData>`;

const many = (count: number, each: (n: number) => string): string =>
	Array.from({ length: count }, (_, n) => each(n)).join("");

/** The workbook with the size of its sheet declared otherwise in the directory of the file. */
function declaring(bytes: number, book: Uint8Array): Uint8Array {
	const file = Buffer.from(book);
	const sheet = "xl/worksheets/sheet1.xml";
	for (
		let at = file.indexOf(ENTRY);
		at >= 0;
		at = file.indexOf(ENTRY, at + ENTRY.length)
	)
		if (file.toString("latin1", at + NAME, at + NAME + sheet.length) === sheet)
			file.writeUInt32LE(bytes, at + SIZE);
	return file;
}
const ENTRY = Buffer.from([0x50, 0x4b, 0x01, 0x02]);
const SIZE = 24;
const NAME = 46;

/** Workbooks that were made to do harm, and files that are none, each with the answer it gets. */
export const HOSTILE: Record<string, { make(): Uint8Array; answer: string }> = {
	"a zip bomb: 200 MB of nothing in 200 KB": {
		make: () =>
			workbookOf({
				more: { "xl/worksheets/sheet1.xml": new Uint8Array(200 * 1024 ** 2) },
			}),
		answer: "file.too-heavy",
	},
	"a directory that declares 4 GB": {
		make: () => declaring(0xfffffff0, workbookOf({})),
		answer: "file.too-heavy",
	},
	"a directory that declares less than there is": {
		make: () =>
			declaring(
				1000,
				workbookOf({
					more: { "xl/worksheets/sheet1.xml": new Uint8Array(200 * 1024 ** 2) },
				}),
			),
		answer: "file.damaged",
	},
	"a dimension of A1:XFD1048576 and two rows": {
		make: () =>
			workbookOf({
				sheet: `<dimension ref="A1:XFD1048576"/>${rowsOf([["Họ và tên"], ["An"]])}`,
			}),
		answer: "ok",
	},
	"one value in the last cell of the sheet": {
		make: () =>
			workbookOf({
				sheet: `<sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>`,
			}),
		answer: "file.too-heavy",
	},
	"a value in the last column of 100,000 rows": {
		make: () =>
			workbookOf({
				sheet: `<sheetData>${many(100_000, (n) => `<row r="${n + 1}"><c r="XFD${n + 1}"><v>1</v></c></row>`)}</sheetData>`,
			}),
		answer: "file.too-heavy",
	},
	"a row number beyond every sheet": {
		make: () =>
			workbookOf({
				sheet: `<sheetData><row r="9007199254740991"><c r="A9007199254740991"><v>1</v></c></row></sheetData>`,
			}),
		answer: "file.too-heavy",
	},
	"a million shared strings, none used": {
		make: () =>
			workbookOf({
				sheet: rowsOf([["Họ và tên"]]),
				sharedStrings: `<sst>${many(1_000_000, (n) => `<si><t>chuỗi ${n}</t></si>`)}</sst>`,
			}),
		answer: "ok",
	},
	"eight million empty rows": {
		make: () =>
			workbookOf({
				sheet: `<sheetData>${"<row/>".repeat(8_000_000)}</sheetData>`,
			}),
		answer: "file.too-heavy",
	},
	"two million cells": {
		make: () =>
			workbookOf({
				sheet: `<sheetData>${many(200_000, (n) => `<row r="${n + 1}">${[..."ABCDEFGHIJ"].map((letter) => `<c r="${letter}${n + 1}"><v>1</v></c>`).join("")}</row>`)}</sheetData>`,
			}),
		answer: "file.too-heavy",
	},
	"fonts that never end": {
		make: () =>
			workbookOf({
				sheet: rowsOf([["An"]]),
				styles: `<styleSheet><fonts>${"<font>".repeat(2_000_000)}</fonts></styleSheet>`,
			}),
		answer: "file.damaged",
	},
	"entities that grow": {
		make: () =>
			workbookOf({
				more: {
					"xl/workbook.xml": strToU8(
						`<!DOCTYPE w [<!ENTITY a "${"x".repeat(1000)}">${many(20, (n) => `<!ENTITY a${n} "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">`)}]><workbook><sheets><sheet name="&a19;" r:id="rId1"/></sheets></workbook>`,
					),
				},
			}),
		answer: "file.empty",
	},
	"tags a hundred thousand deep": {
		make: () =>
			workbookOf({
				sheet: `<sheetData>${"<row>".repeat(100_000)}${"</row>".repeat(100_000)}</sheetData>`,
			}),
		answer: "file.damaged",
	},
	"100,000 formulas that nobody worked out": {
		make: () =>
			workbookOf({
				sheet: `<sheetData>${many(100_000, (n) => `<row r="${n + 1}"><c r="A${n + 1}"><f>SUM(B1:XFD1048576)</f></c></row>`)}</sheetData>`,
			}),
		answer: "file.empty",
	},
	"100,000 formulas with the values last seen": {
		make: () =>
			workbookOf({
				sheet: `<sheetData>${many(100_000, (n) => `<row r="${n + 1}"><c r="A${n + 1}" t="str"><f>HYPERLINK("http://x")</f><v>An</v></c></row>`)}</sheetData>`,
			}),
		answer: "ok",
	},
	"a sheet that points outside": {
		make: () =>
			workbookOf({
				more: {
					"xl/_rels/workbook.xml.rels": strToU8(
						rels(
							`<Relationship Id="rId1" Type="${DOC}/worksheet" Target="../../../../etc/passwd"/>`,
						),
					),
				},
			}),
		answer: "file.damaged",
	},
	macros: {
		make: () =>
			workbookOf({
				sheet: rowsOf([["An"]]),
				more: { "xl/vbaProject.bin": new Uint8Array(10) },
			}),
		answer: "file.has-macros",
	},
	"macros under another name": {
		make: () =>
			workbookOf({
				sheet: rowsOf([["An"]]),
				contentTypes: `<Override PartName="/xl/cover.bin" ContentType="application/vnd.ms-office.vbaProject"/>`,
				more: { "xl/cover.bin": new Uint8Array(10) },
			}),
		answer: "file.has-macros",
	},
	"a Word document named .xlsx": {
		make: () => zipSync({ "word/document.xml": strToU8("<w/>") }),
		answer: "file.not-a-workbook",
	},
	"a zip of nothing": {
		make: () => zipSync({}),
		answer: "file.not-a-workbook",
	},
	"text named .xlsx": {
		make: () => strToU8("STT;Họ và tên\n1;An"),
		answer: "file.not-a-workbook",
	},
	"a page of a browser named .xls": {
		make: () => strToU8("<html><table><tr><td>An"),
		answer: "file.not-a-workbook",
	},
	"PK and noise": {
		make: () =>
			Buffer.concat([Buffer.from("PK\x03\x04"), Buffer.alloc(5_000_000, 7)]),
		answer: "file.damaged",
	},
};
