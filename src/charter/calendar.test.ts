import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	addDays,
	addMonths,
	addWorkingDays,
	dayOf,
	daysBetween,
	firstDayOf,
	isRealDay,
	lastDayOf,
	MONTH,
	minutesBetween,
	monthOf,
	quarterOf,
	showDate,
	showDateInWords,
	showDay,
	showMonth,
	showPercent,
	showTime,
	timeOf,
	weekdayOf,
	YEAR,
} from "./calendar.ts";

const day = fc
	.integer({ min: 0, max: 80_000 })
	.map((n) => addDays("1900-01-01", n));
const month = day.map(monthOf);
const few = fc.integer({ min: -5000, max: 5000 });

describe("the day in Việt Nam", () => {
	it("begins at 17 o'clock of the day before in UTC", () => {
		expect(dayOf(new Date("2026-10-04T16:59:59Z"))).toBe("2026-10-04");
		expect(dayOf(new Date("2026-10-04T17:00:00Z"))).toBe("2026-10-05");
		expect(timeOf(new Date("2026-10-04T17:00:00Z"))).toBe("00:00");
		expect(timeOf(new Date("2026-10-05T12:30:59Z"))).toBe("19:30");
	});

	it("is a real one or none", () => {
		expect(isRealDay("2024-02-29")).toBe(true);
		for (const no of [
			"0000-01-01",
			"1799-12-31",
			"2200-01-01",
			"9999-12-31",
			"2026-02-29",
			"1971-02-31",
			"2026-13-01",
			"2026-1-1",
			"2026-10",
			"05/10/2026",
			"",
		])
			expect(isRealDay(no)).toBe(false);
	});
});

describe("the years that a file may speak of", () => {
	it("are 1800 to 2199, and counting over their ends still gives days", () => {
		for (const year of ["1800", "1945", "2199"])
			expect(YEAR.test(year) && MONTH.test(`${year}-12`)).toBe(true);
		for (const year of ["0000", "1799", "2200", "9999", "26", "02026"])
			expect(YEAR.test(year) || MONTH.test(`${year}-12`)).toBe(false);
		expect(MONTH.test("2026-13")).toBe(false);
		expect(lastDayOf("2199-12")).toBe("2199-12-31");
		expect(addMonths("1800-01", -1)).toBe("1799-12");
	});
});

describe("counting days", () => {
	it("forward and back comes to the same day, over leap years too", () => {
		fc.assert(
			fc.property(day, few, (from, n) => {
				const to = addDays(from, n);
				expect(isRealDay(to)).toBe(true);
				expect(daysBetween(from, to)).toBe(n);
				expect(addDays(to, -n)).toBe(from);
			}),
		);
	});

	it("the second working day after a Friday is the Tuesday", () => {
		expect(weekdayOf("2026-10-02")).toBe("Thứ sáu");
		expect(addWorkingDays("2026-10-02", 2)).toBe("2026-10-06");
	});

	it("holidays are no working days", () => {
		const holidays = ["2026-09-01", "2026-09-02"];
		expect(addWorkingDays("2026-08-31", 1, holidays)).toBe("2026-09-03");
		expect(addWorkingDays("2026-08-31", 10, holidays)).toBe("2026-09-16");
	});

	it("n working days hold exactly n days that are no Saturday and no Sunday", () => {
		fc.assert(
			fc.property(day, fc.integer({ min: 1, max: 60 }), (from, n) => {
				const to = addWorkingDays(from, n);
				const between = Array.from({ length: daysBetween(from, to) }, (_, i) =>
					weekdayOf(addDays(from, i + 1)),
				);
				const working = between.filter(
					(name) => name !== "Thứ bảy" && name !== "Chủ nhật",
				);
				expect(working).toHaveLength(n);
				expect(working.at(-1)).toBe(between.at(-1));
			}),
		);
	});
});

describe("months", () => {
	it("follow one another over the turn of a year", () => {
		expect(addMonths("2026-12", 1)).toBe("2027-01");
		expect(addMonths("2026-01", -1)).toBe("2025-12");
		expect(addMonths("2026-10", -25)).toBe("2024-09");
		fc.assert(
			fc.property(month, few, (from, n) => {
				expect(addMonths(addMonths(from, n), -n)).toBe(from);
			}),
		);
	});

	it("end on the day before the next one begins", () => {
		expect(lastDayOf("2024-02")).toBe("2024-02-29");
		expect(lastDayOf("2026-12")).toBe("2026-12-31");
		fc.assert(
			fc.property(month, (each) => {
				expect(addDays(lastDayOf(each), 1)).toBe(
					firstDayOf(addMonths(each, 1)),
				);
			}),
		);
	});

	it("three make a quarter", () => {
		const quarters = Array.from({ length: 12 }, (_, i) =>
			quarterOf(addMonths("2026-01", i)),
		);
		expect(quarters).toEqual([1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4]);
	});
});

describe("the length of a meeting", () => {
	it.each([
		["19:30", "21:05", 95],
		["08:00", "08:00", 0],
		["22:30", "00:10", 100],
		["23:59", "00:00", 1],
	])("from %s to %s is %i minutes", (start, end, minutes) => {
		expect(minutesBetween(start, end)).toBe(minutes);
	});
});

describe("a date is shown", () => {
	it("as day/month/year, and only as far as it is known", () => {
		expect(showDate("2026-10-03")).toBe("03/10/2026");
		expect(showDate("1975-02")).toBe("02/1975");
		expect(showDate("1948")).toBe("1948");
		expect(showDay("2026-10-03")).toBe("03/10");
		expect(showMonth("2026-09")).toBe("09/2026");
	});

	it.each([
		["2026-02-03", "ngày 03 tháng 02 năm 2026"],
		["2026-01-27", "ngày 27 tháng 01 năm 2026"],
		["2026-05-27", "ngày 27 tháng 5 năm 2026"],
		["2026-03-09", "ngày 09 tháng 3 năm 2026"],
		["2026-12-10", "ngày 10 tháng 12 năm 2026"],
	])("%s on a paper as “%s” (05-HD/VPTW)", (given, words) => {
		expect(showDateInWords(given)).toBe(words);
	});

	it.each([
		["2026-10-04", "Chủ nhật"],
		["2026-10-05", "Thứ hai"],
		["2026-10-10", "Thứ bảy"],
	])("%s with its weekday %s", (given, name) => {
		expect(weekdayOf(given)).toBe(name);
	});
});

it("times and shares are written as in Vietnamese", () => {
	expect(showTime("19:30")).toBe("19 giờ 30");
	expect(showPercent(88.4615)).toBe("88,46%");
	expect(showPercent(50)).toBe("50%");
});
