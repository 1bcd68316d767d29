import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, showDate } from "../../../charter/calendar.ts";
import { birthCentury, joinDate, pastCentury, readDate } from "./dates.ts";

const day = fc
	.integer({ min: 0, max: 73_000 })
	.map((n) => addDays("1900-03-01", n));

describe("a date in a list", () => {
	it("reads the same however it is typed", () => {
		fc.assert(
			fc.property(day, fc.constantFrom("/", ".", "-", " / "), (date, mark) => {
				const [y = "", m = "", d = ""] = date.split("-");
				const wanted = { form: "text", date };
				expect(readDate([d, m, y].join(mark))).toEqual(wanted);
				expect(readDate([Number(d), Number(m), y].join(mark))).toEqual(wanted);
				expect(readDate(date)).toEqual(wanted);
				expect(readDate(`ngày ${d} tháng ${m} năm ${y}`)).toEqual(wanted);
				expect(joinDate(Number(d), m, Number(y))).toEqual(wanted);
				if (!date.startsWith("1905"))
					expect(readDate({ date })).toEqual({ form: "cell", date });
			}),
		);
	});

	it("is refused when it does not exist, never rolled over", () => {
		for (const text of ["31/02/1971", "30.2.1968", "29/2/1900", "12/13/1980"])
			expect(readDate(text)).toEqual({ fault: "impossible_date" });
		expect(joinDate(29, 2, 1987)).toEqual({ fault: "impossible_date" });
	});

	it("is asked about when it cannot be read", () => {
		for (const text of ["khoảng 1950", "1/2/3/4", "năm Tý", "0"])
			expect(readDate(text)).toEqual({ fault: "unreadable_date" });
		expect(readDate(3)).toEqual({ fault: "unreadable_date" });
		expect(joinDate(3, 2, null)).toEqual({ fault: "unreadable_date" });
	});

	it("keeps the precision it has", () => {
		expect(readDate(1944)).toEqual({ form: "year", date: "1944" });
		expect(readDate("1944")).toEqual({ form: "year", date: "1944" });
		expect(readDate("5/1984")).toEqual({ form: "month", date: "1984-05" });
		expect(joinDate(null, null, "1946")).toEqual({
			form: "year",
			date: "1946",
		});
	});

	it("is a serial number of the spreadsheet where the format was lost", () => {
		expect(readDate(34850)).toEqual({ form: "serial", date: "1995-05-31" });
	});

	it("is the year that somebody typed into a cell with a date format", () => {
		expect(readDate({ date: "1905-04-27" })).toEqual({
			form: "year",
			date: "1944",
		});
	});
});

describe("a year of two digits", () => {
	it("is left open by the reading", () => {
		expect(readDate("03/03/52")).toEqual({
			form: "two-digit-year",
			date: "??52-03-03",
		});
	});

	it("of birth is the one that makes the member 18 at admission and not over 110 today", () => {
		const born = (open: string, admitted: string | null) =>
			birthCentury(open, admitted, "2026-09-30");
		expect(born("??52-03-03", "1975-11-07")).toBe("1952-03-03");
		expect(born("??05-03-13", "2026-07-02")).toBe("2005-03-13");
		expect(born("??05-03-13", null)).toBe("2005-03-13");
		expect(born("??20-03-13", null)).toBe("1920-03-13");
		expect(born("??12-03-13", null)).toBeNull();
	});

	it("of any other date is the latest that has passed", () => {
		expect(pastCentury("??25-03-13", "2026-09-30")).toBe("2025-03-13");
		expect(pastCentury("??75-03-13", "2026-09-30")).toBe("1975-03-13");
	});

	it("of a leap day is refused unless the year has one", () => {
		expect(readDate("29/02/53")).toEqual({ fault: "impossible_date" });
		expect(showDate("1952-02-29")).toBe("29/02/1952");
		expect(readDate("29/02/52")).toMatchObject({ form: "two-digit-year" });
	});
});
