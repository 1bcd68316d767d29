import { describe, expect, it } from "vitest";
import { LAYOUTS, layoutOn, textWidth, twipsOfMm } from "./layouts.ts";

describe("the layout of a paper", () => {
	it("is that of 05-HD/VPTW from 27/5/2026 on", () => {
		expect(layoutOn("2026-05-27")).toBe("HD05-2026");
		expect(layoutOn("2026-11-22")).toBe("HD05-2026");
	});

	it("was that of 36-HD/VPTW until the day before", () => {
		expect(layoutOn("2026-05-26")).toBe("HD36-2018");
		expect(layoutOn("2018-04-03")).toBe("HD36-2018");
	});

	it("leaves a text 165 mm wide, which header and signatures share out", () => {
		for (const layout of Object.values(LAYOUTS)) {
			expect(textWidth(layout)).toBe(165);
			expect(layout.columns.left + layout.columns.right).toBe(165);
		}
	});

	it("is measured in twips as the guidance lists them", () => {
		expect([210, 297, 20, 30, 15, 10].map(twipsOfMm)).toEqual([
			11906, 16838, 1134, 1701, 850, 567,
		]);
	});
});
