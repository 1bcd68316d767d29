import { describe, expect, it } from "vitest";
import { recorded } from "../../../../test/fixtures/meeting-facts.ts";
import type { LineMark, Marks } from "../schema.ts";
import { deductedWithoutReason, faultsIn, objectionsTo } from "./objections.ts";
import { linesOf, sheetFor } from "./sheets.ts";

const a = sheetFor("A");
const b = sheetFor("B");
const september = recorded("02");
const august = recorded("01");

const given = (mark: number, said: Partial<LineMark> = {}): LineMark => ({
	mark,
	reason: null,
	explanation: null,
	...said,
});
const withMark = (no: string, mark: LineMark): Marks => ({
	...september.marks,
	[no]: mark,
});
const linesAgainst = (marks: Marks) =>
	objectionsTo(a, september.facts, marks).map(({ line }) => line);

describe("a mark against the evidence", () => {
	it("is no contradiction once it is below the maximum", () => {
		expect(linesAgainst(withMark("2", given(2)))).not.toContain("2");
	});

	it("keeps the sentence that explains it", () => {
		const explanation = "Đồng chí Thọ báo ốm sau giờ họp.";
		const objections = objectionsTo(
			a,
			september.facts,
			withMark("2", given(5, { explanation })),
		);
		expect(objections.find(({ line }) => line === "2")?.explanation).toBe(
			explanation,
		);
	});

	it("is asked about an unreported task even below the maximum, unless a reason is given", () => {
		expect(linesAgainst(withMark("6", given(24)))).toContain("6");
		const reason = "một nhiệm vụ không được báo cáo";
		expect(linesAgainst(withMark("6", given(24, { reason })))).not.toContain(
			"6",
		);
	});

	it("is asked about open tasks when line 6 is full, reason or not", () => {
		const reason = "đã cố gắng";
		expect(linesAgainst(withMark("6", given(30, { reason })))).toContain("6");
	});

	it("exceeds a table of levels even below the maximum", () => {
		const marks = { "1": given(5), "2a": given(2) };
		expect(
			objectionsTo(b, september.facts, marks).map(
				({ line, mark, computed }) => [line, mark, computed],
			),
		).toEqual([
			["1", 5, 4],
			["2a", 2, 1],
		]);
	});

	it("is not asked about on a line that is void this month", () => {
		const facts = {
			...september.facts,
			pastTasks: { ...september.facts.pastTasks, total: 0 },
		};
		const lines = objectionsTo(a, facts, september.marks);
		expect(lines.map(({ line }) => line)).not.toContain("6");
	});
});

describe("a deduction", () => {
	it("needs no reason where the record computed the same mark", () => {
		const marks = { "1": given(4), "2a": given(1), "7": given(24) };
		expect(deductedWithoutReason(b, september.facts, marks)).toEqual(["7"]);
	});
});

describe("marks that cannot be used", () => {
	it("are lines without a mark and lines the sheet does not have", () => {
		const { "5": _, ...rest } = august.marks;
		expect(faultsIn(a, august.facts, { ...rest, "9": given(1) })).toEqual([
			{ line: "9", code: "unknown-line" },
			{ line: "5", code: "no-mark" },
		]);
	});

	it("lie above the maximum or below the lowest printed mark", () => {
		const codes = (marks: Marks) =>
			faultsIn(b, august.facts, marks)
				.filter(({ code }) => code !== "no-mark")
				.map(({ line, code }) => [line, code]);
		expect(codes({ "1": given(6), "4e": given(0), "7": given(9) })).toEqual([
			["1", "out-of-range"],
			["4e", "out-of-range"],
			["7", "out-of-range"],
		]);
	});

	it("lie between the printed levels, or between met and not met", () => {
		expect(
			faultsIn(b, august.facts, { "3a": given(2), "7": given(25) })
				.filter(({ code }) => code === "not-a-step")
				.map(({ line }) => line),
		).toEqual(["3a", "7"]);
	});

	it("are finer than half a point", () => {
		const codes = (mark: number) =>
			faultsIn(a, august.facts, { ...august.marks, "4.2": given(mark) });
		expect(codes(21.5)).toEqual([]);
		expect(codes(21.25)).toMatchObject([{ line: "4.2", code: "not-a-step" }]);
	});

	it("are not missed on void lines and on lines that are full by rule", () => {
		const facts = {
			...august.facts,
			preparation: {
				...august.facts.preparation,
				hasCommittee: false,
				committeeMetOn: null,
			},
		};
		const missing = faultsIn(b, facts, {}).map(({ line }) => line);
		expect(missing).toHaveLength(linesOf(b).length - 2);
		expect(missing).not.toContain("3c");
		expect(missing).not.toContain("4c");
	});
});
