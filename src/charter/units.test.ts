import { describe, expect, it } from "vitest";
import { isCell, mayNest, NESTING, pathLabel } from "./units.ts";

const EVE = "2025-06-30";
const REFORM = "2025-07-01";

describe("until 30/6/2025", () => {
	it("the commune stands below the district, the district below the province", () => {
		expect(mayNest("commune", "district", EVE)).toBe(true);
		expect(mayNest("district", "province", EVE)).toBe(true);
		expect(mayNest("commune", "province", EVE)).toBe(false);
	});

	it("no base organisation stands below a commune", () => {
		expect(mayNest("base-committee", "commune", EVE)).toBe(false);
		expect(mayNest("base-cell", "commune", EVE)).toBe(false);
	});
});

describe("since 1/7/2025", () => {
	it("there is no district, and the commune stands below the province", () => {
		expect(mayNest("commune", "province", REFORM)).toBe(true);
		expect(mayNest("commune", "district", REFORM)).toBe(false);
		expect(mayNest("district", "province", REFORM)).toBe(false);
		const districts = NESTING.filter(
			(n) => n.child === "district" || n.parent === "district",
		);
		expect(districts.every((n) => n.to === REFORM)).toBe(true);
	});

	it("base organisations may stand below a commune", () => {
		expect(mayNest("base-committee", "commune", REFORM)).toBe(true);
		expect(mayNest("base-cell", "commune", REFORM)).toBe(true);
	});
});

it("a cell stands below a commune, a base or a section committee on any day, never below a cell", () => {
	for (const on of ["1990-01-01", EVE, REFORM, "2030-01-01"]) {
		for (const parent of [
			"commune",
			"base-committee",
			"section-committee",
		] as const)
			expect(mayNest("cell", parent, on)).toBe(true);
		for (const parent of ["cell", "base-cell", "province", "district"] as const)
			expect(mayNest("cell", parent, on)).toBe(false);
	}
});

it("nothing stands below a kind that meets as one body", () => {
	expect(NESTING.filter((n) => isCell(n.parent))).toEqual([]);
});

it("whatever stands at the top of an installation has no parent", () => {
	expect(mayNest("commune", null, REFORM)).toBe(true);
});

it("the label of a unit in a path holds no hyphen", () => {
	expect(pathLabel("0199a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b")).toBe(
		"0199a1b2c3d47e5f8a9b0c1d2e3f4a5b",
	);
});
