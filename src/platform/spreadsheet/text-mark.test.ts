import fc from "fast-check";
import { expect, it } from "vitest";
import { workbookOf } from "../../../test/hostile-workbooks.ts";
import { parseWorkbook } from "./parse.ts";
import { marked, unmarked } from "./text-mark.ts";
import { writeWorkbook } from "./write.ts";

it.each(["=1+1", "+84 912", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1"])(
	"%j is marked as text",
	(text) => {
		expect(marked(text)).toBe(`'${text}`);
	},
);

it.each(["-", "–", "Đặng Văn Ý", "1-2", ""])("%j is left as it is", (text) => {
	expect(marked(text)).toBe(text);
});

it("every text comes back as it was, but for marks that others made", () => {
	fc.assert(
		fc.property(
			fc.oneof(
				fc.string(),
				fc.string().map((text) => `=${text}`),
				fc.string().map((text) => `-${text}`),
			),
			(text) => {
				fc.pre(!/^'[=+\-@＝＋－＠\t\r\n]/.test(text));
				expect(unmarked(marked(text))).toBe(text);
			},
		),
	);
});

it("no cell of a workbook of ours is a formula", async () => {
	const { unzipSync, strFromU8 } = await import("fflate");
	const book = await writeWorkbook([
		{ name: "'=A", rows: [["=1+1", "@x", 5, { date: "2026-10-05" }]] },
	]);
	const parts = unzipSync(book);
	const sheet = strFromU8(
		parts["xl/worksheets/sheet1.xml"] ?? new Uint8Array(),
	);
	expect(sheet).not.toContain("<f>");
	expect(sheet.match(/t="s"/g)).toHaveLength(2);
	expect(strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array())).toContain(
		'name=" =A"',
	);
});

it("signs that nothing can keep are left out of what is read", async () => {
	const cell = (words: string) =>
		`<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${words}</t></is></c></row></sheetData>`;
	const read = await parseWorkbook(
		workbookOf({ sheet: cell("Nguyễn_x0000_ Văn_x000B_ An_xD83D_") }),
	);
	expect(read.ok && read.sheets[0]?.rows).toEqual([["Nguyễn Văn An"]]);
});
