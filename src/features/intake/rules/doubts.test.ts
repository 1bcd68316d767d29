import { beforeAll, describe, expect, it } from "vitest";
import expected from "../../../../test/fixtures/lists/chi-lang/expected.json" with {
	type: "json",
};
import { sheetsOfList } from "../../../../test/lists.ts";
import { type Lifted, lift, type MemberList, readList } from "./list.ts";

const units = expected.by_cell.map(({ cell, name }) => ({ id: cell, name }));

let lifted: Lifted;
let list: MemberList;

beforeAll(async () => {
	const facts = { units, asOf: "2030-01-01" };
	lifted = lift(await sheetsOfList("chi-lang/dang-vien.xlsx"), facts);
	list = readList(lifted, facts);
});

const at = (row: number) => list.rows.find((r) => r.row === row);

describe("what must be asked across the rows of Chi Lăng", () => {
	it("finds the person whose transfer is in flight and keeps him where he is sent from", () => {
		expect(list.doubts.duplicates).toEqual(
			expected.duplicates.map(({ rows, code, name, kind }) => ({
				kind,
				cardNumber: code,
				name,
				rows: rows.map((row) => ({ sheet: expected.sheet, row })),
				keep: { sheet: expected.sheet, row: rows[0] },
			})),
		);
		expect(
			expected.duplicates[0]?.rows.map((row) => at(row)?.values.unitId),
		).toEqual(expected.duplicates[0]?.cells);
	});

	it("counts the person in the receiving cell once the clerk says that he was received", () => {
		const decided = readList(lifted, { units, asOf: lifted.asOf }, (entry) =>
			entry.row === 196 ? { leaveOut: "double" } : undefined,
		);
		const [duplicate] = expected.duplicates;
		for (const [cell, persons] of Object.entries(duplicate?.if_received ?? {}))
			expect(decided.byUnit.get(cell)?.persons).toBe(persons);
		expect(decided.doubts.duplicates).toEqual([]);
		expect(decided.counts.persons).toBe(expected.totals.persons);
	});

	it("never merges different people of one name", () => {
		const found = list.doubts.sameNames.map(({ name, rows }) => ({
			name,
			rows: rows.map(({ row }) => row),
		}));
		const byRow = (a: { rows: number[] }, b: { rows: number[] }) =>
			(a.rows[0] ?? 0) - (b.rows[0] ?? 0);
		expect(found.sort(byRow)).toEqual(
			expected.same_name_but_different_people.toSorted(byRow),
		);
	});

	it("checks typed subtotals against the rows", () => {
		const found = list.disagreements.map(({ row, unitId, ...rest }) => ({
			row,
			cell: unitId,
			...rest,
		}));
		expect(found).toHaveLength(expected.subtotals_that_do_not_agree.length);
		for (const wanted of expected.subtotals_that_do_not_agree)
			expect(found).toContainEqual(
				expect.objectContaining({
					row: wanted.row,
					cell: wanted.cell,
					figure: "persons",
					stated: wanted.stated,
					rows: wanted.rows,
					found: wanted.persons ?? wanted.rows,
				}),
			);
	});

	it("has 431 members once the clerk has answered everything from the paper files", () => {
		const answers = new Map(
			expected.errors.map(({ row, kind, on_paper }) => [
				row,
				{ kind, on_paper },
			]),
		);
		const FIELD_OF = {
			missing_name: "name",
			missing_birth_date: "birthDate",
			missing_admission_date: "admittedOn",
			impossible_date: "birthDate",
			official_before_admission: "officialOn",
			same_code_two_persons: "cardNumber",
		} as const;
		const decided = readList(
			lifted,
			{ units, asOf: lifted.asOf },
			({ row }) => {
				if (row === 265) return { leaveOut: "double" };
				const answer = answers.get(row);
				const field = Object.entries(FIELD_OF).find(
					([kind]) => kind === answer?.kind,
				)?.[1];
				return field && answer
					? { values: { [field]: answer.on_paper } }
					: undefined;
			},
		);
		expect(decided.outcome).toEqual({
			ready: expected.import_outcome.persons_after_all_questions_are_answered,
			withErrors: 0,
			double: 0,
		});
		expect(decided.rows).toHaveLength(432);
	});
});
