import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isTaken, nextNumber, numberIn } from "./numbers.ts";

const issued = (...symbols: string[]) =>
	symbols.map((symbol) => ({ symbol, number: numberIn(symbol) }));

describe("papers are numbered per type and term (05-HD/VPTW, 27/5/2026)", () => {
	it("one after the highest; the first is 1", () => {
		expect(nextNumber([])).toBe(1);
		expect(nextNumber(issued("02-NQ/CB", "10/NQ-CB", "03-NQ/CB"))).toBe(11);
	});

	it("an irregular number of an old paper does not disturb the counter", () => {
		expect(numberIn("09a-KL/CB")).toBeNull();
		expect(nextNumber(issued("08-KL/CB", "09a-KL/CB"))).toBe(9);
	});

	it("a number is taken however it is written, an irregular one by its symbol", () => {
		const papers = issued("09-KL/CB", "09a-KL/CB");
		expect(isTaken("9/KL-CB", papers)).toBe(true);
		expect(isTaken("09a-KL/CB", papers)).toBe(true);
		expect(isTaken("09b-KL/CB", papers)).toBe(false);
	});

	it("the next number is never taken", () => {
		fc.assert(
			fc.property(fc.array(fc.nat(999)), (numbers) => {
				const papers = issued(...numbers.map((n) => `${n}-NQ/CB`));
				expect(isTaken(`${nextNumber(papers)}-NQ/CB`, papers)).toBe(false);
			}),
		);
	});
});
