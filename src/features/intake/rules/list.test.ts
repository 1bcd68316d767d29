import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FIELD } from "../labels/words.ts";
import { type Cell, FIELDS, type Sheet } from "../schema/list.ts";
import { lift, readList } from "./list.ts";

const UNITS = [{ id: "tap-ninh", name: "Chi bộ thôn Tập Ninh" }];
const FACTS = { units: UNITS, asOf: "2026-09-30" };

const cell: fc.Arbitrary<Cell> = fc.oneof(
	fc.constant(null),
	fc.string({ maxLength: 20 }),
	fc.string({ unit: "grapheme", maxLength: 12 }),
	fc.double({ noNaN: true }),
	fc.integer({ min: 0, max: 60_000 }),
	fc.boolean(),
	fc.constantFrom("nt", "-", "x", "Nam", "31/02/1971", "03/03/52", "Cộng: 5"),
	fc.constant({ date: "1971-02-28" }),
);
const header = FIELDS.map((field) => FIELD[field]);
const sheet = (rows: Cell[][]): Sheet => ({
	name: "Danh sách",
	hidden: false,
	rows: [["CHI BỘ THÔN TẬP NINH"], header, ...rows],
	struck: [],
});
const grid = fc.array(
	fc.array(cell, { minLength: header.length, maxLength: header.length }),
	{ maxLength: 12 },
);

describe("a list, whatever stands in it", () => {
	it("is read to its end: every row below the header has a kind, every live row is ready or asks something", () => {
		fc.assert(
			fc.property(grid, (rows) => {
				const lifted = lift([sheet(rows)], FACTS);
				const list = readList(lifted, FACTS);
				expect(lifted.entries.map(({ row }) => row)).toEqual(
					rows.map((_, i) => i + 3),
				);
				const { ready, withErrors, double } = list.outcome;
				expect(ready + withErrors + double).toBe(
					list.rows.filter(({ kind }) => kind === "member").length,
				);
			}),
		);
	});

	it("makes no member ready who lacks what is obligatory", () => {
		fc.assert(
			fc.property(grid, (rows) => {
				const list = readList(lift([sheet(rows)], FACTS), FACTS);
				for (const { kind, errors, values } of list.rows)
					if (kind === "member" && errors.length === 0)
						expect([
							values.name,
							values.bornOn,
							values.admittedOn,
							values.sex,
							values.unitId,
						]).not.toContain(null);
			}),
		);
	});
});

describe("a corrected mapping", () => {
	const rows: Cell[][] = [
		["Danh sách gửi văn phòng"],
		["A", "B", "C", "D", "E"],
		["Lê Văn Sáu", "1970", "Nam", "1995", "000070309800"],
	];

	it("reads a sheet whose headings nobody would recognise", () => {
		const bare: Sheet = { name: "S", hidden: false, rows, struck: [] };
		expect(lift([bare], FACTS).entries).toEqual([]);
		const list = readList(
			lift([bare], FACTS, [
				{
					sheet: "S",
					use: "members",
					headerRow: 2,
					bodyRow: 3,
					unitId: "tap-ninh",
					columns: {
						A: "name",
						B: "birthDate",
						C: "sex",
						D: "admittedOn",
						E: "cardNumber",
					},
				},
			]),
			FACTS,
		);
		expect(list.outcome).toEqual({ ready: 1, withErrors: 0, double: 0 });
		expect(list.rows[0]?.values).toMatchObject({
			name: "Lê Văn Sáu",
			bornOn: "1970",
			admittedOn: "1995",
			sex: "male",
			cardNumber: "000070309800",
			unitId: "tap-ninh",
		});
	});
});
