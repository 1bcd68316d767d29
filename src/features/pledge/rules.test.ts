import { describe, expect, it } from "vitest";
import { countOf, isDue, isOwnDue, lookedAt } from "./rules.ts";
import type { Look } from "./schema.ts";

const look = (own: boolean, on: string): Look => ({
	id: on,
	own,
	found: "partly",
	by: "An",
	on,
});
const pledge = (
	lookOn: string,
	looks: Look[] = [],
	closedOn: string | null = null,
) => ({ lookOn, closedOn, looks });
const TODAY = "2026-11-05";

describe("what was promised", () => {
	it("waits for the cell from the day on which it is looked at again until it is closed", () => {
		expect(isDue(pledge("2026-11-06"), TODAY)).toBe(false);
		expect(isDue(pledge(TODAY), TODAY)).toBe(true);
		expect(isDue(pledge("2026-10-05", [], TODAY), TODAY)).toBe(false);
	});

	it("waits for the member until they have said how it stands, and again on the next day", () => {
		expect(isOwnDue(pledge(TODAY), TODAY)).toBe(true);
		expect(isOwnDue(pledge(TODAY, [look(false, TODAY)]), TODAY)).toBe(true);
		expect(isOwnDue(pledge(TODAY, [look(true, TODAY)]), TODAY)).toBe(false);
		expect(isOwnDue(pledge(TODAY, [look(true, "2026-10-05")]), TODAY)).toBe(
			true,
		);
	});

	it("is counted for the cell alone; what the member says of themself is no look of the cell", () => {
		expect(
			countOf([
				pledge(TODAY),
				pledge(TODAY, [look(true, TODAY)]),
				pledge(TODAY, [look(true, TODAY), look(false, TODAY)]),
			]),
		).toEqual({ promised: 3, looked: 1 });
	});

	it("is closed by being changed; what has not changed needs a later day", () => {
		expect(lookedAt("changed", null, TODAY)).toEqual({
			closedOn: TODAY,
			nextOn: null,
		});
		expect(lookedAt("partly", "2026-12-05", TODAY)).toEqual({
			closedOn: null,
			nextOn: "2026-12-05",
		});
		expect(lookedAt("not-yet", TODAY, TODAY)).toBeNull();
		expect(lookedAt("not-yet", null, TODAY)).toBeNull();
	});
});
