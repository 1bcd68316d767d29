import { describe, expect, it } from "vitest";
import { sheetsOfList } from "../../../../test/lists.ts";
import { hasOldLetters } from "./old-letters.ts";

const list = (...rows: string[][]) => [{ rows }];

describe("a list typed in a code of before Unicode is known as such:", () => {
	it("TCVN3 (ABC)", () => {
		expect(
			hasOldLetters(
				list(
					["STT", "Hä vµ tªn", "Ngµy sinh", "D©n téc"],
					["1", "NguyÔn V¨n An", "02/03/1971", "Kinh"],
					["2", "TrÇn ThÞ B×nh", "1975", "Tµy"],
					["3", "Lª ThÞ Chi", "1980", "Kinh"],
				),
			),
		).toBe(true);
	});

	it("VNI", () => {
		expect(
			hasOldLetters(
				list(
					["STT", "Hoï vaø teân", "Ngaøy sinh", "Daân toäc"],
					["1", "Nguyeãn Vaên An", "02/03/1971", "Kinh"],
					["2", "Traàn Thò Bình", "1975", "Taøy"],
					["3", "Ñaëng Vaên YÙ", "1980", "Kinh"],
				),
			),
		).toBe(true);
	});
});

describe("a list in Unicode is not", () => {
	it.each([
		"chi-lang/dang-vien.xlsx",
		"son-ham/dang-vien.xlsx",
		"son-ham/to-chuc.xlsx",
	] as const)("%s", async (name) => {
		expect(hasOldLetters(await sheetsOfList(name))).toBe(false);
	});

	it("where a sign or a foreign name stands in it here and there", () => {
		const names = Array.from({ length: 12 }, () => "Nguyễn Thị Ánh Loé Thuý");
		expect(
			hasOldLetters(list(names, ["Nhà 5×3 m", "Müller", "Niê Y Blô"])),
		).toBe(false);
	});

	it("where its letters and marks are apart (NFD)", () => {
		expect(hasOldLetters(list(["Nguyễn Văn Ân".normalize("NFD")]))).toBe(false);
	});

	it("where it has no accents at all", () => {
		expect(hasOldLetters(list(["Nguyen Van An", "1971"]))).toBe(false);
	});
});
