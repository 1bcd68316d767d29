import { strToU8, type Zippable, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { listFile } from "../../test/lists.ts";
import { fileName, kindOfFile } from "./files.ts";
import { writeWorkbook } from "./spreadsheet/write.ts";

const starting = (...bytes: number[]) =>
	Buffer.concat([Buffer.from(bytes), Buffer.from("the rest")]);
const TYPE = "application/vnd.openxmlformats-officedocument";
const MAIN = "wordprocessingml.document.main+xml";

/** A Word file, with parts of its own and words in its list of content types and of relations. */
const word = (more: Zippable = {}, { types = "", relations = "" } = {}) =>
	Buffer.from(
		zipSync({
			"[Content_Types].xml": strToU8(
				`<Types><Override ContentType="${TYPE}.${MAIN}"/>${types}</Types>`,
			),
			"word/document.xml": strToU8("<w:document/>"),
			"word/_rels/settings.xml.rels": strToU8(
				`<Relationships>${relations}</Relationships>`,
			),
			...more,
		}),
	);
const compound = (words: string) =>
	Buffer.concat([
		Buffer.from([0xd0, 0xcf, 0x11, 0xe0]),
		Buffer.from(words, "utf16le"),
	]);
const template = (target: string) => ({
	relations: `<Relationship Id="r" Type="http://x/relationships/attachedTemplate" Target="${target}" TargetMode="External"/>`,
});

describe("a file is known by its content, whatever its name says:", () => {
	it.each([
		["a PDF", starting(0x25, 0x50, 0x44, 0x46), "application/pdf"],
		["a photograph", starting(0xff, 0xd8, 0xff), "image/jpeg"],
		["a picture", starting(0x89, 0x50, 0x4e, 0x47), "image/png"],
		["a Word file", word(), `${TYPE}.wordprocessingml.document`],
		[
			"a Word file with a sheet of before 2007 inside",
			word({ "word/embeddings/oleObject1.bin": compound("Workbook") }),
			`${TYPE}.wordprocessingml.document`,
		],
		[
			"a Word file made from a template of the office",
			word({}, template("file:///C:\\Mau\\bien-ban.dotx")),
			`${TYPE}.wordprocessingml.document`,
		],
	])("%s is taken", (_what, bytes, type) => {
		expect(kindOfFile(bytes)).toMatchObject({ type });
	});

	it("an Excel file is taken, of an office and of ours", async () => {
		const ours = await writeWorkbook([{ name: "A", rows: [["An"]] }]);
		for (const bytes of [await listFile("chi-lang/dang-vien.xlsx"), ours])
			expect(kindOfFile(bytes)).toMatchObject({
				type: `${TYPE}.spreadsheetml.sheet`,
				ending: ".xlsx",
			});
	});

	it.each([
		["a program", starting(0x4d, 0x5a)],
		["a page", Buffer.from("<html>")],
		["an old Word file", compound("WordDocument")],
		["a zip of other things", Buffer.from(zipSync({ "a.exe": strToU8("MZ") }))],
		["a beginning of a zip", starting(0x50, 0x4b, 0x03, 0x04)],
		["a beginning cut short", Buffer.from([0x25, 0x50])],
		["nothing", Buffer.alloc(0)],
		[
			"a Word file whose embedded part unpacks to 21 MB",
			word({ "word/embeddings/a.bin": new Uint8Array(21 * 1024 * 1024) }),
		],
	])("%s is not taken", (_what, bytes) => {
		expect(kindOfFile(bytes)).toBeNull();
	});

	it.each([
		["as Word names them", word({ "word/vbaProject.bin": strToU8("x") })],
		[
			"under another name, told by the content types",
			word(
				{ "word/a.bin": strToU8("x") },
				{
					types:
						'<Override ContentType="application/vnd.ms-office.vbaProject"/>',
				},
			),
		],
		[
			"under another name, told by the relations",
			word(
				{ "word/a.bin": strToU8("x") },
				{
					relations:
						'<Relationship Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="a.bin"/>',
				},
			),
		],
		[
			"under another name, told by the content alone",
			word({ "word/a.bin": compound("_VBA_PROJECT") }),
		],
		[
			"in a file within the file",
			word({
				"word/embeddings/so.xlsx": word({ "xl/vbaProject.bin": strToU8("x") }),
			}),
		],
		[
			"in files within files within files",
			word({
				"word/embeddings/1.docx": word({
					"word/embeddings/2.docx": word({
						"word/embeddings/3.docx": word(),
					}),
				}),
			}),
		],
		[
			"in a template fetched from elsewhere",
			word({}, template("https://x/a.dotm")),
		],
	])("macros are known %s", (_where, bytes) => {
		expect(kindOfFile(bytes)).toBe("has-macros");
	});
});

describe("the name of a file", () => {
	const PDF = { type: "application/pdf", ending: ".pdf" };

	it("ends as its content is", () => {
		expect(fileName("Báo cáo tháng 10.PDF", PDF)).toBe("Báo cáo tháng 10.PDF");
		expect(fileName("bao-cao.docx", PDF)).toBe("bao-cao.docx.pdf");
		expect(fileName("", PDF)).toBe(".pdf");
	});

	it("leads nowhere and reads as it is", () => {
		expect(fileName("../../etc/passwd", PDF)).toBe(".. .. etc passwd.pdf");
		expect(fileName('a"\r\nb: c', PDF)).toBe("a b c.pdf");
		expect(fileName("bao-cao-\u202efdp.exe", PDF)).toBe("bao-cao- fdp.exe.pdf");
	});
});
