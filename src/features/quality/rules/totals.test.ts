import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { recorded } from "../../../../test/fixtures/meeting-facts.ts";
import type { Marks, MeetingFacts, ScoreSheet } from "../schema.ts";
import { allSheets, linesOf, sheetFor } from "./sheets.ts";
import { bandOf, claimAgainst, DEFAULT_EDGES, totalOf } from "./totals.ts";

const bands = { good: 90, fair: 70, average: 50 };
const { facts } = recorded("01");
const combined: MeetingFacts = {
	...facts,
	kind: "combined",
	thematic: { held: true, topic: null },
};

const marksFor = (sheet: ScoreSheet, share: (no: string) => number): Marks =>
	Object.fromEntries(
		linesOf(sheet).map(({ no, max }) => [
			no,
			{ mark: max * share(no), reason: null, explanation: null },
		]),
	);
const full = (sheet: ScoreSheet) => marksFor(sheet, () => 1);

describe("the printed sheets", () => {
	it.each(allSheets)("sheet $id adds up to 100, block by block", (sheet) => {
		for (const criterion of sheet.criteria) {
			const lines = criterion.lines.reduce((sum, line) => sum + line.max, 0);
			expect([criterion.no, lines]).toEqual([criterion.no, criterion.max]);
		}
		expect(sheet.criteria.reduce((sum, { max }) => sum + max, 0)).toBe(100);
	});

	it("split the central blocks only inside: 4 and 5 of sheet B are the 40 points of 4 in sheet A", () => {
		const maxima = (sheet: ScoreSheet) => sheet.criteria.map(({ max }) => max);
		expect(maxima(sheetFor("A"))).toEqual([5, 5, 10, 40, 5, 30, 5]);
		expect(maxima(sheetFor("B"))).toEqual([5, 5, 10, 30, 10, 5, 30, 5]);
	});

	it("know every mark of their levels within minimum and maximum", () => {
		for (const line of allSheets.flatMap(linesOf)) {
			if (!line.levels) continue;
			const marks = line.levels.steps.map(({ mark }) => mark);
			expect(Math.max(...marks)).toBe(line.max);
			expect(line.levels.below).toBe(line.min);
		}
	});
});

describe("the bands", () => {
	it.each([
		[100, "good"],
		[90, "good"],
		[89.99, "fair"],
		[70, "fair"],
		[69.99, "average"],
		[50, "average"],
		[49.99, "weak"],
		[0, "weak"],
	])("rate %f points as %s", (score, band) => {
		expect(bandOf(score, bands)).toBe(band);
	});
});

describe("the total", () => {
	it("reaches 100 in a month without theme by leaving the thematic line out of both sides", () => {
		const sheet = sheetFor("B");
		expect(totalOf(sheet, facts, full(sheet), bands)).toMatchObject({
			raw: 95,
			outOf: 95,
			rescaled: 100,
			band: "good",
			voidLines: ["4c"],
		});
	});

	it("may instead count the void line in full, or leave it out unscaled", () => {
		const sheet = sheetFor("B");
		const of = (voidLine: "full" | "raw") =>
			totalOf(sheet, facts, full(sheet), bands, { ...DEFAULT_EDGES, voidLine });
		expect(of("full")).toMatchObject({ raw: 100, outOf: 100, rescaled: 100 });
		expect(of("raw")).toMatchObject({ raw: 95, rescaled: 95 });
	});

	it("rescales a first meeting, which has no past tasks, from 70 to 100", () => {
		const first = {
			...facts,
			pastTasks: { ...facts.pastTasks, total: 0, donePercent: null },
		};
		const { marks } = recorded("01");
		expect(totalOf(sheetFor("A"), first, marks, bands)).toMatchObject({
			raw: 63,
			outOf: 70,
			rescaled: 90,
			band: "good",
		});
	});

	it("gives a cell with only a secretary the full mark of line 3c, marked or not", () => {
		const alone = {
			...combined,
			preparation: {
				...combined.preparation,
				hasCommittee: false,
				committeeMetOn: null,
			},
		};
		const { "3c": _, ...rest } = full(sheetFor("B"));
		expect(totalOf(sheetFor("B"), alone, rest, bands).raw).toBe(100);
		const exclude = { ...DEFAULT_EDGES, notApplicable: "exclude" } as const;
		expect(totalOf(sheetFor("B"), alone, rest, bands, exclude)).toMatchObject({
			raw: 98,
			outOf: 98,
			rescaled: 100,
			voidLines: ["3c"],
		});
	});

	it("names the lines that an upload may still change", () => {
		const waiting = {
			...facts,
			closing: {
				...facts.closing,
				finishedUploadedOn: null,
				finishedDaysAfter: null,
			},
		};
		const of = (sheet: ScoreSheet) =>
			totalOf(sheet, waiting, full(sheet), bands).provisionalLines;
		expect([of(sheetFor("A")), of(sheetFor("B"))]).toEqual([["7"], ["8c"]]);
		const fixed = { ...DEFAULT_EDGES, lateLine: "fixed" } as const;
		const sheet = sheetFor("A");
		expect(
			totalOf(sheet, waiting, full(sheet), bands, fixed).provisionalLines,
		).toEqual([]);
	});

	const anySheet = fc.constantFrom(...allSheets);
	const anyFacts = fc.constantFrom(facts, combined, recorded("06").facts, {
		...facts,
		pastTasks: { ...facts.pastTasks, total: 0, donePercent: null },
	});
	const anyEdges = fc.record({
		voidLine: fc.constantFrom("rescale", "full", "raw"),
		notApplicable: fc.constantFrom("full", "exclude"),
		lateLine: fc.constantFrom("provisional", "fixed"),
	});
	const anyMark = fc.double({ min: 0, max: 100, noNaN: true });
	const anyMarks = fc.dictionary(
		fc.constantFrom(...allSheets.flatMap(linesOf).map(({ no }) => no)),
		anyMark.map((mark) => ({ mark, reason: null, explanation: null })),
	);

	it("never exceeds 100, whatever is written in the lines", () => {
		fc.assert(
			fc.property(
				anySheet,
				anyFacts,
				anyMarks,
				anyEdges,
				(sheet, held, marks, edges) => {
					const total = totalOf(sheet, held, marks, bands, edges);
					expect(total.rescaled).toBeLessThanOrEqual(100);
					expect(total.raw).toBeLessThanOrEqual(total.outOf);
				},
			),
		);
	});

	it("never falls when a line rises", () => {
		fc.assert(
			fc.property(
				anySheet,
				anyFacts,
				anyMarks,
				fc.nat(),
				anyMark,
				(sheet, held, marks, pick, more) => {
					const lines = linesOf(sheet);
					const no = lines[pick % lines.length]?.no ?? "";
					const raised = {
						...marks,
						[no]: {
							mark: (marks[no]?.mark ?? 0) + more,
							reason: null,
							explanation: null,
						},
					};
					expect(
						totalOf(sheet, held, raised, bands).rescaled,
					).toBeGreaterThanOrEqual(totalOf(sheet, held, marks, bands).rescaled);
				},
			),
		);
	});

	it("of full marks is 100 in every kind of month", () => {
		fc.assert(
			fc.property(anySheet, anyFacts, (sheet, held) => {
				expect(totalOf(sheet, held, full(sheet), bands).rescaled).toBe(100);
			}),
		);
	});
});

describe("a stated total", () => {
	const sheet = sheetFor("B");
	const total = totalOf(sheet, facts, full(sheet), bands);

	it("agrees whether the paper prints the raw sum or the rescaled one", () => {
		expect(claimAgainst(total, { total: 95, band: "good" })).toBeNull();
		expect(claimAgainst(total, { total: 100, band: null })).toBeNull();
		expect(claimAgainst(total, { total: null, band: null })).toBeNull();
	});

	it("disagrees by its number or by its rating alone", () => {
		expect(claimAgainst(total, { total: 96, band: null })).not.toBeNull();
		expect(claimAgainst(total, { total: 95, band: "fair" })).not.toBeNull();
	});
});
