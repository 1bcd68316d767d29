import { describe, expect, it } from "vitest";
import {
	bandCalled,
	recorded,
	recordedMeetings,
} from "../../../../test/fixtures/meeting-facts.ts";
import { deductedWithoutReason, faultsIn, objectionsTo } from "./objections.ts";
import { sheetFor } from "./sheets.ts";
import { claimAgainst, totalOf } from "./totals.ts";

const sheet = sheetFor("A");
const bands = { good: 90, fair: 70, average: 50 };

describe.each(recordedMeetings)("the record $expected.file", (meeting) => {
	const { facts, marks, stated, expected } = meeting;
	const total = totalOf(sheet, facts, marks, bands);

	it("adds up to the sum of its lines and is rated by it", () => {
		expect(total).toEqual({
			raw: expected.score.sum_of_lines,
			outOf: 100,
			rescaled: expected.score.sum_of_lines,
			band: bandCalled(expected.score.rating_of_the_sum),
			provisionalLines: [],
			voidLines: [],
		});
	});

	it("is contradicted exactly where its own evidence speaks against it", () => {
		const claim = claimAgainst(total, stated);
		expect([
			...objectionsTo(sheet, facts, marks).map(({ line, mark }) => ({
				line,
				self: mark,
			})),
			...(claim ? [{ line: "total", self: claim.stated.total }] : []),
		]).toEqual(
			expected.score.evidence_against.map(({ line, self }) => ({ line, self })),
		);
	});

	it("lists the lines that were deducted without a reason", () => {
		expect(deductedWithoutReason(sheet, facts, marks)).toEqual(
			expected.score.lines_deducted_without_reason,
		);
	});

	it("has no mark that the sheet does not know", () => {
		expect(faultsIn(sheet, facts, marks)).toEqual([]);
	});
});

it.each(recordedMeetings.filter(({ expected }) => expected.score.decided))(
	"the rating above of $expected.file is the one decided",
	(meeting) => {
		const { facts, decided, expected } = meeting;
		const above = totalOf(sheet, facts, decided ?? {}, bands);
		expect(above.raw).toBe(expected.score.decided?.score);
		expect(above.band).toBe(bandCalled(expected.score.decided?.rating ?? ""));
	},
);

it("shows 88 points, Khá, where the paper of September states 92, Tốt", () => {
	const { facts, marks, stated } = recorded("02");
	const total = totalOf(sheet, facts, marks, bands);
	expect(claimAgainst(total, stated)).toEqual({
		stated: { total: 92, band: "good" },
		summed: { total: 88, band: "fair" },
	});
});

it("speaks of the rate and of the unexcused absence as two conditions", () => {
	const { facts, marks } = recorded("02");
	const [, attendance] = objectionsTo(sheet, facts, marks);
	expect(attendance?.findings.map(({ code }) => code)).toEqual([
		"unexcused",
		"rate-below",
	]);
});
