import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { breakEvenly, widthOf } from "./text-width.ts";

const words = fc
	.array(fc.constantFrom("CHI", "BỘ", "TRƯỜNG", "TIỂU", "HỌC", "SỐ", "MƯỜI"), {
		minLength: 1,
		maxLength: 20,
	})
	.map((list) => list.join(" "));

describe("the width of a line", () => {
	it("of the title at 15 points bold is 206.7 points, as Times New Roman sets it", () => {
		expect(widthOf("ĐẢNG CỘNG SẢN VIỆT NAM", 15, true)).toBeCloseTo(206.66, 1);
	});

	it("does not grow with the tone of a vowel", () => {
		expect(widthOf("ế ộ ử", 14, false)).toBe(widthOf("ê ô ư", 14, false));
	});
});

describe("a header line too long for its column", () => {
	it("is broken into lines of about the same length", () => {
		expect(
			breakEvenly("CHI BỘ TRƯỜNG TIỂU HỌC VÀ TRUNG HỌC CƠ SỞ", 212, 14, true),
		).toEqual(["CHI BỘ TRƯỜNG TIỂU HỌC", "VÀ TRUNG HỌC CƠ SỞ"]);
	});

	it("keeps every word, in order, within the column", () => {
		fc.assert(
			fc.property(words, fc.integer({ min: 100, max: 300 }), (text, width) => {
				const lines = breakEvenly(text, width, 14, true);
				expect(lines.join(" ")).toBe(text);
				for (const line of lines)
					expect(widthOf(line, 14, true)).toBeLessThanOrEqual(width);
			}),
		);
	});
});
