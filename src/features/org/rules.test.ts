import { describe, expect, it } from "vitest";
import {
	CELL_POSITIONS,
	COMMITTEE_POSITIONS,
} from "../../charter/positions.ts";
import {
	hasOneHolder,
	obstacleByLater,
	obstacleToAppointing,
	obstacleToDissolving,
	obstacleToEnding,
	obstacleToMoving,
	obstacleToNesting,
	obstacleToPeriod,
} from "./rules.ts";
import type { Unit } from "./schema.ts";

const unit = (part: Partial<Unit>): Unit => ({
	id: "1",
	name: "Đảng bộ xã An Bình",
	kind: "commune",
	type: null,
	code: null,
	place: null,
	parentId: "0",
	path: "province.commune",
	validFrom: "2025-07-01",
	validTo: null,
	...part,
});
const cell = unit({
	name: "Chi bộ thôn Đông",
	kind: "cell",
	path: "province.commune.cell",
	parentId: "1",
});

describe("nesting follows the law of the day", () => {
	it("a commune stood below a district until 30/6/2025 and stands below the province since", () => {
		const district = unit({ kind: "district" });
		const province = unit({ kind: "province" });
		expect(obstacleToNesting("commune", district, "2025-06-30")).toBeNull();
		expect(obstacleToNesting("commune", district, "2025-07-01")?.code).toBe(
			"unit.wrong-parent",
		);
		expect(obstacleToNesting("commune", province, "2025-06-30")?.code).toBe(
			"unit.wrong-parent",
		);
		expect(obstacleToNesting("commune", province, "2025-07-01")).toBeNull();
	});

	it("the refusal says which kinds and from which day", () => {
		expect(obstacleToNesting("cell", cell, "2026-10-05")?.facts).toMatchObject({
			kind: "cell",
			parentKind: "cell",
			on: "2026-10-05",
		});
	});
});

describe("a unit is not moved", () => {
	it("below itself or what is below it", () => {
		const below = unit({ path: "province.commune.section" });
		expect(obstacleToMoving(unit({}), unit({}), "2026-10-05")?.code).toBe(
			"unit.below-itself",
		);
		expect(obstacleToMoving(unit({}), below, "2026-10-05")?.code).toBe(
			"unit.below-itself",
		);
	});

	it("but may go below one whose path only begins alike", () => {
		const alike = unit({ path: "province.commune2" });
		expect(
			obstacleToMoving(
				cell,
				unit({ path: "province.commune.cell2" }),
				"2026-10-05",
			),
		).toBeNull();
		expect(obstacleToMoving(cell, alike, "2026-10-05")).toBeNull();
	});

	it("while something later is on record", () => {
		expect(obstacleByLater(null)).toBeNull();
		expect(
			obstacleByLater({ unit: "Chi bộ thôn Đông", on: "2026-11-01" })?.code,
		).toBe("unit.later-change");
	});
});

describe("a unit ends", () => {
	it("once no member and no unit is left in it, units being named first (ORG-13)", () => {
		expect(obstacleToDissolving(cell, { members: 0, units: 0 })).toBeNull();
		expect(obstacleToDissolving(cell, { members: 3, units: 0 })).toMatchObject({
			code: "unit.has-members",
			facts: { count: 3 },
		});
		expect(obstacleToDissolving(cell, { members: 3, units: 1 })?.code).toBe(
			"unit.has-units",
		);
	});

	it("after a day at least, and never the one at the top", () => {
		expect(obstacleToEnding(cell, "2025-07-02")).toBeNull();
		expect(obstacleToEnding(cell, "2025-07-01")?.code).toBe(
			"unit.changed-that-day",
		);
		expect(obstacleToEnding(unit({ parentId: null }), "2026-10-05")?.code).toBe(
			"unit.is-root",
		);
	});
});

describe("posts", () => {
	it("of a cell are given at cells, those of a committee at committees", () => {
		for (const post of CELL_POSITIONS) {
			expect(obstacleToAppointing(post, cell)).toBeNull();
			expect(
				obstacleToAppointing(post, unit({ kind: "base-cell" })),
			).toBeNull();
			expect(obstacleToAppointing(post, unit({}))?.code).toBe(
				"position.wrong-unit",
			);
		}
		for (const post of COMMITTEE_POSITIONS) {
			expect(obstacleToAppointing(post, unit({}))).toBeNull();
			expect(obstacleToAppointing(post, cell)?.code).toBe(
				"position.wrong-unit",
			);
		}
	});

	it("have one holder at a time where they are the secretary's", () => {
		const single = [...CELL_POSITIONS, ...COMMITTEE_POSITIONS].filter(
			hasOneHolder,
		);
		expect(single).toEqual(["cell-secretary", "committee-secretary"]);
	});
});

it("a period holds for a day at least, or has no end", () => {
	expect(obstacleToPeriod("2026-10-05", null)).toBeNull();
	expect(obstacleToPeriod("2026-10-05", "2026-10-06")).toBeNull();
	for (const to of ["2026-10-05", "2026-10-04"])
		expect(obstacleToPeriod("2026-10-05", to)?.code).toBe(
			"period.ends-before-start",
		);
});
