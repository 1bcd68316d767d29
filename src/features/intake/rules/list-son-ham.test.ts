import { beforeAll, describe, expect, it } from "vitest";
import expected from "../../../../test/fixtures/lists/son-ham/expected.json" with {
	type: "json",
};
import { sheetsOfList } from "../../../../test/lists.ts";
import type { ReadRow } from "../schema/list.ts";
import { type Lifted, lift, type MemberList, readList } from "./list.ts";
import { type ListedUnit, readUnitList } from "./unit-list.ts";

const KINDS = {
	nong_thon: "rural",
	truong_hoc: "school",
	cong_an: "police",
	y_te: "health",
} as const;

const units = expected.by_cell.map(({ cell, name }) => ({ id: cell, name }));

let lifted: Lifted;
let list: MemberList;
let listed: ListedUnit[];

beforeAll(async () => {
	const sheets = await sheetsOfList("son-ham/dang-vien.xlsx");
	const facts = { units, asOf: expected.as_of };
	lifted = lift(sheets, facts);
	list = readList(lifted, facts);
	listed = readUnitList(await sheetsOfList("son-ham/to-chuc.xlsx"));
});

const members = () => list.rows.filter(({ kind }) => kind === "member");
const placed = (kind: ReadRow["kind"]) =>
	list.rows
		.filter((row) => row.kind === kind)
		.map(({ sheet, row, values }) => ({ sheet, row, name: values.name }));

/** A row as `expected.json` writes it. */
function asExpected({ sheet, row, values, errors }: ReadRow) {
	return {
		sheet,
		row,
		cell: values.unitId,
		code: values.cardNumber,
		name: values.name,
		dob: values.bornOn,
		sex: values.sex === "male" ? "nam" : "nu",
		admitted: values.admittedOn,
		official: values.officialOn,
		status: values.status === "official" ? "chinh_thuc" : "du_bi",
		exempt: values.exempt,
		away: values.away,
		temporary_elsewhere: values.temporaryElsewhere,
		...(values.posts.includes("cell-secretary") && { secretary: true }),
		...(values.governmentPost === "Trưởng thôn" && { village_head: true }),
		...(errors.length > 0 && { errors: errors.map(({ kind }) => kind) }),
	};
}

describe("the list of commune Sơn Hàm, a sheet for each cell", () => {
	it("uses the sheets of the cells and skips instructions and hidden lists", () => {
		const { one_cell_per_sheet, skip } = expected.layout.dang_vien;
		const used = lifted.mappings.filter(({ use }) => use === "members");
		expect(used.map(({ sheet }) => sheet)).toEqual(
			one_cell_per_sheet.map(({ sheet }) => sheet),
		);
		const skipped = lifted.mappings.filter(({ use }) => use === "skip");
		expect(skipped.map(({ sheet }) => sheet)).toEqual(
			skip.map(({ sheet }) => sheet),
		);
	});

	it.each(expected.layout.dang_vien.one_cell_per_sheet)(
		"finds header and members of $sheet",
		({ sheet, header_row, first_member_row, last_member_row }) => {
			const mapping = lifted.mappings.find((m) => m.sheet === sheet);
			expect(mapping?.headerRow).toBe(header_row);
			expect(mapping?.bodyRow).toBe(first_member_row);
			const rows = list.rows
				.filter((row) => row.sheet === sheet && row.kind !== "candidate")
				.map(({ row }) => row);
			expect(rows.at(0)).toBe(first_member_row);
			expect(rows.at(-1)).toBe(last_member_row);
		},
	);

	it("reads all 269 rows field by field", () => {
		expect(members().map(asExpected)).toEqual(expected.rows);
	});

	it("counts people", () => {
		const { totals } = expected;
		expect(list.counts).toEqual({
			rows: totals.persons,
			persons: totals.persons,
			male: totals.male,
			female: totals.female,
			official: totals.persons - totals.probationary,
			probationary: totals.probationary,
			exempt: totals.exempt,
			away: totals.away,
			temporaryElsewhere: totals.temporary_elsewhere,
		});
		expect(list.byUnit.size).toBe(totals.cells);
		expect(
			members().filter(({ values: v }) => v.governmentPost === "Trưởng thôn"),
		).toHaveLength(totals.secretaries_also_village_head);
	});

	it.each(expected.by_cell)("counts $name", (cell) => {
		expect(list.byUnit.get(cell.cell)).toMatchObject({
			persons: cell.persons,
			male: cell.male,
			female: cell.female,
			probationary: cell.probationary,
			exempt: cell.exempt,
			away: cell.away,
			temporaryElsewhere: cell.temporary_elsewhere,
		});
	});

	it("finds the faulty rows and no others", () => {
		const found = members().flatMap(({ sheet, row, errors }) =>
			errors.map(({ kind }) => ({ sheet, row, kind })),
		);
		expect(found).toEqual(
			expected.errors.map(({ sheet, row, kind }) => ({ sheet, row, kind })),
		);
	});

	it("is complete once the clerk has answered from the paper files", () => {
		const decided = readList(
			lifted,
			{ units, asOf: expected.as_of },
			({ sheet, row }) => {
				const error = expected.errors.find(
					(e) => e.sheet === sheet && e.row === row,
				);
				if (!error) return undefined;
				const field =
					error.kind === "impossible_date" ? "birthDate" : "admittedOn";
				return { values: { [field]: error.on_paper } };
			},
		);
		expect(decided.outcome).toEqual({
			ready: expected.totals.persons,
			withErrors: 0,
			double: 0,
		});
	});

	it("takes a removed member for a former one", () => {
		expect(placed("former")).toEqual(
			expected.left_but_still_listed.map(({ sheet, row, name }) => ({
				sheet,
				row,
				name,
			})),
		);
	});

	it("takes the block under the list for candidates, never for members", () => {
		expect(placed("candidate")).toEqual(
			expected.candidates_under_the_list.rows,
		);
	});

	it("takes nothing else for a person", () => {
		expect(members()).toHaveLength(269);
		expect(list.rows).toHaveLength(
			269 +
				expected.left_but_still_listed.length +
				expected.candidates_under_the_list.rows.length,
		);
	});
});

describe("the list of the cells of Sơn Hàm", () => {
	it("gives the 13 cells with type, secretary, households, people", () => {
		const { rows } = expected.layout.to_chuc;
		expect(listed.map(({ row }) => row)).toEqual(
			Array.from({ length: 13 }, (_, i) => (rows[0] ?? 0) + i),
		);
		expect(
			listed.map(({ name, type, members, female, households, people }) => ({
				name,
				type,
				members,
				female,
				households,
				people,
			})),
		).toEqual(
			expected.by_cell.map((cell) => ({
				name: cell.name,
				type: Object.entries(KINDS).find(([kind]) => kind === cell.kind)?.[1],
				members: cell.persons,
				female: cell.female,
				households: cell.households ?? null,
				people: cell.people ?? null,
			})),
		);
	});

	it("adds up", () => {
		const sum = (numbers: (number | null)[]) =>
			numbers.reduce<number>((a, b) => a + (b ?? 0), 0);
		const { totals } = expected;
		expect(sum(listed.map((u) => u.households))).toBe(totals.households);
		expect(sum(listed.map((u) => u.people))).toBe(totals.people);
		expect(sum(listed.map((u) => u.members))).toBe(totals.persons);
		expect(listed.filter((u) => u.secretaryIsHead)).toHaveLength(
			totals.secretaries_also_village_head,
		);
		for (const [kind, count] of Object.entries(totals.by_kind))
			expect(
				listed.filter(
					(u) =>
						u.type === Object.entries(KINDS).find(([k]) => k === kind)?.[1],
				),
			).toHaveLength(count);
	});

	it("names as secretary whom the list of members names", () => {
		const secretaries = members()
			.filter(({ values }) => values.posts.includes("cell-secretary"))
			.map(({ values }) => ({ cell: values.unitId, name: values.name }));
		expect(
			listed.map((unit, i) => ({
				cell: expected.by_cell[i]?.cell,
				name: unit.secretary,
			})),
		).toEqual(secretaries);
	});
});
