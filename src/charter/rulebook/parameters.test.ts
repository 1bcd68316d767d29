import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, type IsoDate } from "../calendar.ts";
import { DOCUMENTS } from "./documents.ts";
import { areaLabel, confidenceLabel, valueLabel } from "./labels.ts";
import type { Dated } from "./parameter.ts";
import {
	PARAMETER_KEYS,
	type ParameterKey,
	parameterOf,
} from "./parameters.ts";

const anyKey = fc.constantFrom(...PARAMETER_KEYS);
const anyDay = fc
	.integer({ min: 0, max: 40 * 366 })
	.map((n) => addDays("2000-01-01", n));

const valuesOf = (key: ParameterKey): readonly Dated<unknown>[] =>
	parameterOf(key).values;
const allValues = PARAMETER_KEYS.flatMap((key) =>
	valuesOf(key).map((dated) => ({ key, ...dated })),
);
const holding = (key: ParameterKey, on: IsoDate) =>
	valuesOf(key).filter(
		(v) => v.validFrom <= on && (v.validTo === null || on < v.validTo),
	);
const documentOf = (key: string | null) => DOCUMENTS.find((d) => d.key === key);

describe("the values of the rulebook", () => {
	test("no parameter value cites a document that the register does not hold", () => {
		const unknown = allValues.filter(
			(v) => v.documentKey !== null && !documentOf(v.documentKey),
		);
		expect(unknown).toEqual([]);
	});

	test("validity periods of one parameter never overlap, and from the first known value on there is always one", () => {
		fc.assert(
			fc.property(anyKey, anyDay, (key, on) => {
				const first = valuesOf(key)[0]?.validFrom ?? "9999";
				expect(holding(key, on)).toHaveLength(first <= on ? 1 : 0);
			}),
			{ numRuns: 2000 },
		);
	});

	test("a value outlives the document it cites only as an inference that says so", () => {
		const outliving = allValues.filter(
			({ documentKey, validFrom, validTo }) => {
				const cited = documentOf(documentKey);
				if (!cited) return false;
				const early = validFrom < (cited.validFrom ?? "");
				return early || (validTo ?? "9999") > (cited.validTo ?? "9999");
			},
		);
		expect(outliving.length).toBeGreaterThan(0);
		expect(outliving.every((v) => v.confidence === "I" && v.note)).toBe(true);
	});

	test("every value has the form of its parameter", () => {
		const wrong = allValues.filter((v) => !parameterOf(v.key).accepts(v.value));
		expect(wrong).toEqual([]);
	});

	test("a value is a convention of the product exactly where it says D, and then cites nothing", () => {
		const conventions = allValues.filter(
			(v) => v.confidence === "D" || v.status === "D",
		);
		for (const v of conventions)
			expect(v).toMatchObject({
				confidence: "D",
				status: "D",
				documentKey: null,
			});
	});

	test("a value under a text that was not read is never shown as checked against it", () => {
		const unread = allValues.filter(
			(v) => documentOf(v.documentKey)?.short === "208",
		);
		expect(unread.length).toBeGreaterThan(10);
		for (const v of unread)
			expect(confidenceLabel(v)).not.toBe("đã đối chiếu văn bản");
	});

	test("every value can be said in Vietnamese and stands under a heading", () => {
		for (const { key, value } of allValues) {
			expect(areaLabel(key)).not.toBe("");
			expect(valueLabel(key, value)).toMatch(/\S/);
			expect(valueLabel(key, value)).not.toMatch(/object|undefined|null/);
		}
	});

	test("no note and no title is longer than twenty words a sentence", () => {
		const sentences = allValues.flatMap((v) => [
			parameterOf(v.key).title,
			...(v.note ?? "").split(/[.;] /),
		]);
		const long = sentences.filter((s) => s.split(/\s+/).length > 20);
		expect(long).toEqual([]);
	});
});

describe("a value in words", () => {
	test.each([
		["meeting.minutes.ordinary", 90, "90 phút"],
		["meeting.attendance.target", 90, "90%"],
		["meeting.quorum", null, "không quy định"],
		[
			"vote.ordinary",
			{ numerator: 1, denominator: 2, bound: "more-than" },
			"trên 1/2",
		],
		[
			"congress.floor-nominee",
			{ numerator: 30, denominator: 100, bound: "more-than" },
			"trên 30%",
		],
		["meeting.score-sheet", "A", "Phiếu A, khung của Trung ương"],
		["meeting.combined-allowed", true, "có"],
		["general.reminder-days-before", [30, 7, 1], "30, 7, 1 ngày"],
		["meeting.thematic-months", [], "không quy định"],
	] as const)("%s: %j is “%s”", (key, value, words) => {
		expect(valueLabel(key, value)).toBe(words);
	});
});
