import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { readWorkbook } from "./read.ts";
import { writeWorkbook } from "./write.ts";

const LISTS = "test/fixtures/lists";
const book = async (name: string) => {
	const read = await readWorkbook(await readFile(`${LISTS}/${name}`));
	if (!read.ok) throw new Error(read.code);
	return read.sheets;
};

describe("a workbook that an office hands in", () => {
	it("keeps the numbers of its rows, empty ones too", async () => {
		const [sheet] = await book("chi-lang/dang-vien.xlsx");
		expect(sheet?.rows[10]?.[2]).toBe("Lê Tiến Đạt");
		expect(sheet?.rows[69]?.every((cell) => cell === null)).toBe(true);
		expect(sheet?.rows).toHaveLength(482);
	});

	it("gives calendar days for cells with a date format, wherever the machine stands", async () => {
		const [sheet] = await book("chi-lang/dang-vien.xlsx");
		expect(sheet?.rows[10]?.[3]).toEqual({ date: "1979-12-01" });
		expect(sheet?.rows[387]?.[3]).toBe(34850);
	});

	it("keeps texts as typed", async () => {
		const [sheet] = await book("chi-lang/dang-vien.xlsx");
		expect(sheet?.rows[269]?.[2]).toBe("Nguyễn Văn Tám  ");
	});

	it("tells hidden sheets and struck rows", async () => {
		const sheets = await book("son-ham/dang-vien.xlsx");
		expect(sheets.filter((s) => s.hidden).map((s) => s.name)).toEqual([
			"Cu 2019",
		]);
		expect(
			sheets.flatMap((s) => s.struck.map((row) => `${s.name} ${row}`)),
		).toEqual(["Thôn Bàu Sen 21"]);
	});
});

describe("a file that cannot be read", () => {
	const codeOf = async (bytes: Uint8Array) => {
		const read = await readWorkbook(bytes);
		return read.ok ? "ok" : read.code;
	};
	const compound = (text: string) =>
		Buffer.concat([
			Buffer.from([0xd0, 0xcf, 0x11, 0xe0]),
			Buffer.from(text, "utf16le"),
		]);

	it("is refused by name", async () => {
		const whole = await readFile(`${LISTS}/son-ham/to-chuc.xlsx`);
		expect(await codeOf(Buffer.alloc(0))).toBe("file.empty");
		expect(await codeOf(Buffer.from("STT;Họ và tên"))).toBe(
			"file.not-a-workbook",
		);
		expect(await codeOf(Buffer.alloc(21 * 1024 * 1024))).toBe("file.too-large");
		expect(await codeOf(compound("EncryptedPackage"))).toBe("file.locked");
		expect(await codeOf(compound("Workbook"))).toBe("file.old-format");
		expect(await codeOf(whole.subarray(0, whole.length / 2))).toBe(
			"file.damaged",
		);
	});

	it("is refused when it holds nothing", async () => {
		expect(
			await codeOf(await writeWorkbook([{ name: "Trống", rows: [] }])),
		).toBe("file.empty");
	});
});

describe("a workbook that is written", () => {
	it("reads back as it was", async () => {
		const rows = [
			["Họ và tên", "Ngày sinh", "Số"],
			["Đặng Văn Ý", { date: "1971-02-28" }, 12],
		];
		const read = await readWorkbook(
			await writeWorkbook([{ name: "Dòng cần sửa", rows }]),
		);
		expect(read.ok && read.sheets).toEqual([
			{ name: "Dòng cần sửa", hidden: false, rows, struck: [] },
		]);
	});

	it("gives back as they were texts that look like formulas", async () => {
		const rows = [["=1+1", "+84", "-2+3", "@SUM(A1)", "bình thường"]];
		const read = await readWorkbook(await writeWorkbook([{ name: "A", rows }]));
		expect(read.ok && read.sheets[0]?.rows).toEqual([rows[0]]);
	});
});
