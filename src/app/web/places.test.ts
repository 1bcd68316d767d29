import { describe, expect, it } from "vitest";
import type { PositionKind } from "../../charter/positions.ts";
import { isIn, placesOf } from "./places.ts";
import type { Me } from "./session.ts";

const COMMUNE = "commune";
const CELL = "cell";

function person(position: PositionKind, unitId: string): Me {
	const path = unitId === CELL ? `${COMMUNE}.${CELL}` : COMMUNE;
	const units = [{ unitId, name: "Chi bộ thôn Yên Lộc" }];
	return {
		accountId: "a",
		login: "nguyen.ngoc.tam",
		name: "Nguyễn Ngọc Tâm",
		owes: null,
		memberId: "m",
		positions: [{ position, unitId, unitName: "", path }],
		cells: unitId === CELL ? units : [],
		committees: unitId === COMMUNE ? units : [],
	};
}

const placesFor = (me: Me) =>
	placesOf(me, "2026-10-28").map(({ label }) => label);

describe("the places of a person", () => {
	it("are the cell's for its secretary", () => {
		expect(placesFor(person("cell-secretary", CELL))).toEqual([
			"Việc của tôi",
			"Chi bộ",
			"Đảng viên",
			"Lịch họp",
			"Tài khoản",
			"Quy định",
		]);
	});

	it("leave out the list of members for a member", () => {
		expect(placesFor(person("member", CELL))).not.toContain("Đảng viên");
	});

	it("begin with the oversight for the committee above", () => {
		expect(
			placesFor(person("committee-secretary", COMMUNE)).slice(0, 2),
		).toEqual(["Việc của tôi", "Bao quát"]);
	});

	it("end with the machine for its administrator, and for nobody else", () => {
		expect(placesFor(person("system-admin", COMMUNE)).at(-1)).toBe(
			"Tình trạng hệ thống",
		);
		expect(placesFor(person("office-clerk", COMMUNE))).not.toContain(
			"Tình trạng hệ thống",
		);
	});

	it("open the cell at the month in which we are", () => {
		const [, cell] = placesOf(person("cell-secretary", CELL), "2026-10-28");
		expect(cell?.href).toBe("/chi-bo/cell/2026-10");
		expect(cell && isIn(cell, "/chi-bo/other/2026-09")).toBe(true);
		expect(cell && isIn(cell, "/")).toBe(false);
	});
});
