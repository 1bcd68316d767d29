import { beforeAll, describe, expect, it } from "vitest";
import expected from "../../../../test/fixtures/lists/chi-lang/expected.json" with {
	type: "json",
};
import { sheetsOfList } from "../../../../test/lists.ts";
import type { PositionKind } from "../../../charter/positions.ts";
import type { MemberValues, ReadRow, RowKind } from "../schema/list.ts";
import { type Lifted, lift, type MemberList, readList } from "./list.ts";

const POST_CODES = {
	"cell-secretary": "bi_thu_chi_bo",
	"cell-deputy": "pho_bi_thu_chi_bo",
	"cell-committee-member": "chi_uy_vien",
	"committee-secretary": "bi_thu_dang_uy",
	"committee-deputy": "pho_bi_thu_dang_uy",
	"committee-member": "dang_uy_vien",
	"standing-member": "uv_btv",
} satisfies Partial<Record<PositionKind, string>>;
const postCode = (post: PositionKind) =>
	Object.entries(POST_CODES).find(([kind]) => kind === post)?.[1];

const units = expected.by_cell.map(({ cell, name }) => ({ id: cell, name }));

let lifted: Lifted;
let list: MemberList;

beforeAll(async () => {
	const facts = { units, asOf: "2030-01-01" };
	lifted = lift(await sheetsOfList("chi-lang/dang-vien.xlsx"), facts);
	list = readList(lifted, facts);
});

const rowsOf = (kind: RowKind) =>
	lifted.entries.filter((entry) => entry.kind === kind).map(({ row }) => row);
const at = (row: number) => list.rows.find((r) => r.row === row);

/** A row as `expected.json` writes it. */
function asExpected({ row, values, warnings, errors }: ReadRow) {
	return {
		row,
		cell: values.unitId,
		code: values.cardNumber,
		name: values.name,
		dob: values.bornOn,
		sex: sexCode(values.sex),
		ethnic: values.ethnicity,
		religion: values.religion,
		education: values.education,
		admitted: values.admittedOn,
		official: values.officialOn,
		status: values.status === "official" ? "chinh_thuc" : "du_bi",
		exempt: values.exempt,
		away: values.away,
		s213: values.residence213 !== null,
		party_posts: values.posts.map(postCode),
		...(values.governmentPost && { gov_post: values.governmentPost }),
		...(values.temporaryElsewhere && { temporary_elsewhere: true }),
		...(values.exemptSince && { exempt_since: values.exemptSince }),
		...(errors.length > 0 && { errors: errors.map(({ kind }) => kind) }),
		...(warnings.length > 0 && {
			warnings: warnings.map(({ kind }) => kind).sort(),
		}),
	};
}
const sexCode = (sex: MemberValues["sex"]) =>
	sex === null ? null : sex === "male" ? "nam" : "nu";

describe("the list of commune Chi Lăng", () => {
	it("speaks of the day that its title names", () => {
		expect(lifted.asOf).toBe(expected.as_of);
	});

	it("is found in the sheet of the members, not in the office's summary", () => {
		const used = lifted.mappings.filter(({ use }) => use === "members");
		expect(used.map(({ sheet }) => sheet)).toEqual([expected.sheet]);
		expect(used[0]?.headerRow).toBe(expected.layout.header_rows[0]);
		expect(used[0]?.bodyRow).toBe(expected.layout.first_body_row);
	});

	it("takes every row for what it is", () => {
		const { layout } = expected;
		expect(rowsOf("group")).toEqual(layout.group_rows);
		expect(rowsOf("subtotal")).toEqual(layout.subtotal_rows);
		expect(rowsOf("total")).toEqual([layout.grand_total_row]);
		expect(rowsOf("signature")).toEqual(layout.signature_rows);
		expect(
			rowsOf("blank").filter((row) => row < layout.grand_total_row),
		).toEqual(layout.blank_rows_inside);
		expect(rowsOf("member")).toHaveLength(layout.member_rows);
		expect(rowsOf("note")).toEqual([]);
	});

	it("reads all 432 rows field by field", () => {
		const wanted = expected.rows.map((row) => ({
			...row,
			...("warnings" in row && { warnings: [...row.warnings].sort() }),
		}));
		expect(list.rows.map(asExpected)).toEqual(wanted);
	});

	it("counts people, not rows", () => {
		const { totals } = expected;
		expect(list.counts).toEqual({
			rows: totals.member_rows,
			persons: totals.persons,
			male: totals.male,
			female: totals.female,
			official: totals.official,
			probationary: totals.probationary,
			exempt: totals.exempt,
			away: totals.away,
			temporaryElsewhere: totals.temporary_elsewhere,
		});
		expect(list.byUnit.size).toBe(totals.cells);
	});

	it.each(expected.by_cell)("counts $name", (cell) => {
		expect(list.byUnit.get(cell.cell)).toEqual({
			rows: cell.rows,
			persons: cell.persons,
			male: cell.male,
			female: cell.female,
			official: cell.official,
			probationary: cell.probationary,
			exempt: cell.exempt,
			away: cell.away,
			temporaryElsewhere: cell.temporary_elsewhere,
		});
	});

	it("counts ethnic minorities, religions, ties of residence and posts", () => {
		const { totals } = expected;
		const persons = list.rows.filter(({ row }) => row !== 265);
		const count = (test: (values: MemberValues) => boolean) =>
			persons.filter(({ values }) => test(values)).length;
		const kinds = new Map(expected.by_cell.map((c) => [c.cell, c.kind]));
		const rural = ({ unitId }: MemberValues) =>
			kinds.get(unitId ?? "") === "nong_thon";
		const secretary = ({ posts }: MemberValues) =>
			posts.includes("cell-secretary");
		expect(count((v) => v.ethnicity !== "Kinh")).toBe(totals.ethnic_minority);
		expect(count((v) => v.religion !== null)).toBe(totals.religious);
		expect(count(secretary)).toBe(totals.secretaries);
		expect(
			count((v) => secretary(v) && v.governmentPost === "Trưởng thôn"),
		).toBe(totals.rural_secretaries_also_village_head);
		expect(
			count(
				(v) =>
					secretary(v) &&
					!rural(v) &&
					/^(Hiệu trưởng|Trưởng)/.test(v.governmentPost ?? ""),
			),
		).toBe(totals.other_secretaries_also_head_of_unit);
		const committee = [
			"committee-member",
			"standing-member",
			"committee-deputy",
			"committee-secretary",
		];
		expect(count((v) => v.posts.some((p) => committee.includes(p)))).toBe(
			totals.commune_committee_members,
		);
		const tie = totals.residence_tie_213;
		expect(count((v) => !rural(v))).toBe(
			tie.members_of_school_police_health_cells,
		);
		expect(count((v) => v.residence213 !== null)).toBe(tie.named);
		expect(
			persons
				.filter(({ values: v }) => !rural(v) && v.residence213 === null)
				.map(({ row }) => row),
		).toEqual(tie.blank_rows);
		expect(count(rural)).toBe(totals.rural_members);
	});

	it("is ready but for seven rows with errors and one person on two rows", () => {
		expect(list.outcome).toEqual({
			ready: expected.import_outcome.rows_ready,
			withErrors: expected.import_outcome.rows_with_errors,
			double: expected.import_outcome.rows_of_one_person_listed_twice,
		});
	});

	it.each(expected.errors)("finds $kind in row $row", (error) => {
		expect(at(error.row)?.errors).toEqual([
			expect.objectContaining({
				kind: error.kind,
				column: error.column,
				shown: error.shown,
			}),
		]);
	});

	it("finds no other error", () => {
		const found = list.rows.flatMap(({ row, errors }) =>
			errors.map(({ kind }) => ({ row, kind })),
		);
		expect(found).toHaveLength(expected.errors.length);
		for (const [kind, { rows }] of Object.entries(expected.errors_by_kind))
			expect(found.filter((e) => e.kind === kind).map((e) => e.row)).toEqual(
				rows,
			);
	});

	it.each(Object.entries(expected.warnings))(
		"tells of %s",
		(kind, { rows }) => {
			const found = list.rows
				.filter(({ warnings }) => warnings.some((w) => w.kind === kind))
				.map(({ row }) => row);
			expect(found).toEqual(rows);
		},
	);

	it("tells of nothing else", () => {
		const known = Object.keys(expected.warnings);
		const others = list.rows.flatMap(({ row, warnings }) =>
			warnings
				.filter(({ kind }) => !known.includes(kind))
				.map(({ kind }) => `${row} ${kind}`),
		);
		expect(others).toEqual([]);
	});
});
