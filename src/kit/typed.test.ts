import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, showDate } from "../charter/calendar.ts";
import { readDate, readNumber, readTime, showNumber } from "./typed.ts";

describe("a typed day", () => {
	it("is read in every way people write it", () => {
		for (const text of [
			"03/11/2026",
			"3/11/2026",
			"3-11-2026",
			"3.11.2026",
			" 03112026 ",
		])
			expect(readDate(text)).toEqual({ value: "2026-11-03" });
	});

	it("is read back from how it is shown", () => {
		fc.assert(
			fc.property(fc.integer({ min: -40_000, max: 40_000 }), (n) => {
				const day = addDays("2000-01-01", n);
				expect(readDate(showDate(day))).toEqual({ value: day });
			}),
		);
	});

	it("that does not exist is refused with the text as typed", () => {
		expect(readDate("31/02/1971")).toEqual({
			problem: "31/02/1971 không có thật. Xem lại ngày và tháng.",
		});
		expect(readDate("2026/11/03")).toHaveProperty("problem");
	});

	it("with two digits of the year is asked again, never guessed", () => {
		expect(readDate("03/11/26")).toEqual({
			problem: "Viết đủ bốn số của năm, ví dụ 2026.",
		});
	});

	it("may be known in part only where that is allowed", () => {
		expect(readDate("1948", true)).toEqual({ value: "1948" });
		expect(readDate("2/1975", true)).toEqual({ value: "1975-02" });
		expect(readDate("13/1975", true)).toHaveProperty("problem");
		expect(readDate("1948")).toHaveProperty("problem");
	});

	it("may be left empty", () => {
		expect(readDate("  ")).toEqual({ value: null });
	});
});

describe("a typed time", () => {
	it("is read in every way people write it", () => {
		for (const text of [
			"19:30",
			"19h30",
			"19 giờ 30",
			"1930",
			"19.30",
			"19g30",
		])
			expect(readTime(text)).toEqual({ value: "19:30" });
		expect(readTime("7h")).toEqual({ value: "07:00" });
	});

	it("outside the day is refused", () => {
		expect(readTime("24:00")).toHaveProperty("problem");
		expect(readTime("19:75")).toHaveProperty("problem");
		expect(readTime("tối")).toHaveProperty("problem");
	});
});

describe("a typed number", () => {
	it("follows the Vietnamese way", () => {
		expect(readNumber("1.250")).toEqual({ value: 1250 });
		expect(readNumber("88,5")).toEqual({ value: 88.5 });
		expect(readNumber("88.5")).toEqual({ value: 88.5 });
		expect(readNumber("600 m")).toHaveProperty("problem");
	});

	it("is read back from how it is shown", () => {
		fc.assert(
			fc.property(fc.integer({ min: -9_999_999, max: 9_999_999 }), (n) => {
				expect(readNumber(showNumber(n / 100))).toEqual({ value: n / 100 });
			}),
		);
	});
});
