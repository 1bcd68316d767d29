import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../charter/calendar.ts";
import { ageOn, certainlyBefore, obstacleToFiling } from "./rules.ts";

const TODAY = "2026-10-05";
const day = fc
	.integer({ min: 0, max: 40_000 })
	.map((n) => addDays("1930-01-01", n));
const partly = fc
	.tuple(day, fc.constantFrom(4, 7, 10))
	.map(([each, length]) => each.slice(0, length));

const filed = (part: Partial<Parameters<typeof obstacleToFiling>[0]>) =>
	obstacleToFiling(
		{
			name: "An",
			birth: "1970-06-15",
			admitted: "1995-02-03",
			official: "1996-02-03",
			class: "official",
			...part,
		},
		TODAY,
	)?.code ?? null;

describe("a date is certainly before another", () => {
	it("only as far as both are known", () => {
		expect(certainlyBefore("1975-02-28", "1975-03")).toBe(true);
		expect(certainlyBefore("1975", "1975-03-01")).toBe(false);
		expect(certainlyBefore("1975-03-01", "1975")).toBe(false);
		expect(certainlyBefore("1974", "1975-01-01")).toBe(true);
	});

	it("which never holds both ways, and for whole days is plain order", () => {
		fc.assert(
			fc.property(partly, partly, (a, b) => {
				expect(certainlyBefore(a, b) && certainlyBefore(b, a)).toBe(false);
				if (a.length === 10 && b.length === 10)
					expect(certainlyBefore(a, b)).toBe(a < b);
			}),
		);
	});
});

describe("a file is let pass", () => {
	it("when its dates can be true", () => {
		expect(filed({})).toBeNull();
		expect(
			filed({ admitted: TODAY, official: null, class: "probationary" }),
		).toBeNull();
		expect(filed({ admitted: "2026", official: null })).toBeNull();
	});

	it("with gaps: dates known only to the year or the month, an official member without the day", () => {
		expect(
			filed({ birth: "1970", admitted: "1995", official: "1995" }),
		).toBeNull();
		expect(filed({ admitted: "1995-02-03", official: "1995" })).toBeNull();
		expect(filed({ official: null })).toBeNull();
	});
});

describe("a file is not let pass", () => {
	it("when somebody is recognised before being admitted", () => {
		expect(filed({ official: "1995-02-02" })).toBe(
			"member.official-before-admission",
		);
		expect(filed({ official: "1994" })).toBe(
			"member.official-before-admission",
		);
	});

	it("when somebody is admitted before full 18, counted by months (ADM-01)", () => {
		expect(filed({ birth: "1977-03-31", admitted: "1995-02-28" })).toBe(
			"member.too-young",
		);
		expect(filed({ birth: "1977-02-28", admitted: "1995-02-03" })).toBeNull();
		expect(filed({ birth: "1978", admitted: "1995" })).toBe("member.too-young");
		expect(filed({ birth: "1977", admitted: "1995-01-01" })).toBeNull();
	});

	it("when somebody is admitted tomorrow", () => {
		expect(filed({ admitted: "2026-10-06", official: null })).toBe(
			"member.admitted-in-future",
		);
		expect(filed({ admitted: "2027", official: null })).toBe(
			"member.admitted-in-future",
		);
	});
});

describe("age", () => {
	it("is reached on the birthday", () => {
		expect([ageOn("1991-10-06", TODAY), ageOn("1991-10-05", TODAY)]).toEqual([
			34, 35,
		]);
	});

	it("of a known month is reached with the month, of a known year only after it", () => {
		expect([ageOn("1991-11", TODAY), ageOn("1991-10", TODAY)]).toEqual([
			34, 35,
		]);
		expect([ageOn("1991", TODAY), ageOn("1990", TODAY)]).toEqual([34, 35]);
	});

	it("grows by one over a year, and never falls", () => {
		fc.assert(
			fc.property(
				partly,
				day,
				fc.integer({ min: 0, max: 400 }),
				(birth, on, n) => {
					expect(ageOn(birth, addDays(on, n))).toBeGreaterThanOrEqual(
						ageOn(birth, on),
					);
				},
			),
		);
	});
});
