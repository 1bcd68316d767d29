import { describe, expect, it } from "vitest";
import { recorded } from "../../../../test/fixtures/meeting-facts.ts";
import type { MeetingFacts, SheetId } from "../schema.ts";
import { evidenceOf } from "./evidence.ts";
import { lineOf, sheetFor } from "./sheets.ts";

const good = recorded("01").facts;

function beside(sheet: SheetId, no: string, facts: MeetingFacts) {
	const line = lineOf(sheetFor(sheet), no);
	if (!line) throw new Error(`sheet ${sheet} has no line ${no}`);
	return evidenceOf(line, facts);
}

const attending = (ratePercent: number | null, absentWithoutReason = 0) => ({
	...good,
	attendance: { ...good.attendance, ratePercent, absentWithoutReason },
});
const lasting = (minutes: number, requiredMinutes = 90) => ({
	...good,
	minutes,
	requiredMinutes,
});
const speaking = (sharePercent: number | null) => ({
	...good,
	discussion: { ...good.discussion, sharePercent },
});
const achieving = (donePercent: number) => ({
	...good,
	pastTasks: { ...good.pastTasks, donePercent },
});

describe("sheet A", () => {
	it("gives line 2 its five points from 90 % on with nobody absent without reason", () => {
		expect(beside("A", "2", attending(90)).computed).toBe(5);
	});

	it.each([
		["a rate just below 90 %", attending(89.99)],
		["one member absent without reason at 100 %", attending(100, 1)],
		["nobody who is counted", attending(null)],
	])("gives line 2 no computed mark with %s", (_, facts) => {
		const { computed, supportsFull } = beside("A", "2", facts);
		expect({ computed, supportsFull }).toEqual({
			computed: null,
			supportsFull: false,
		});
	});

	it("does not let more than three running absences touch line 2, as they are a local rule", () => {
		const facts = {
			...good,
			attendance: { ...good.attendance, longAbsences: ["Lê Văn Đạt"] },
		};
		expect(beside("A", "2", facts).computed).toBe(5);
	});

	it("asks 120 minutes of a cell whose meeting must last 120", () => {
		expect(beside("A", "1", lasting(119, 120)).supportsFull).toBe(false);
		expect(beside("A", "1", lasting(120, 120)).computed).toBe(5);
	});

	it("does not reproach a cell without committee that none met", () => {
		const facts = {
			...good,
			preparation: {
				...good.preparation,
				hasCommittee: false,
				committeeMetOn: null,
			},
		};
		expect(beside("A", "3.2", facts).computed).toBe(5);
	});

	it("leaves judged lines to people", () => {
		for (const no of ["3.1", "4.2", "4.3", "5", "6"])
			expect(beside("A", no, good).computed).toBeNull();
	});

	it("does not count a missing block of content against the agenda", () => {
		const facts = {
			...good,
			preparation: { ...good.preparation, blocksCovered: [] },
		};
		expect(beside("A", "3.1", facts).supportsFull).toBe(true);
	});

	it("doubts the content when the agenda repeats the one before or misses the focus set above", () => {
		const of = (preparation: Partial<MeetingFacts["preparation"]>) =>
			beside("A", "3.1", {
				...good,
				preparation: { ...good.preparation, ...preparation },
			}).supportsFull;
		expect(of({ agendaSameAsLastMonth: true })).toBe(false);
		expect(of({ focus: "an toàn giao thông", focusOnAgenda: false })).toBe(
			false,
		);
		expect(of({ focus: "an toàn giao thông", focusOnAgenda: true })).toBe(true);
	});

	it("has no line 6 in a cell that was given no tasks before", () => {
		const facts = { ...good, pastTasks: { ...good.pastTasks, total: 0 } };
		expect(beside("A", "6", facts).status).toBe("void");
	});

	it("holds line 7 provisional until the finished papers are uploaded or overdue", () => {
		const closing = {
			...good.closing,
			finishedUploadedOn: null,
			finishedDaysAfter: null,
		};
		expect(beside("A", "7", { ...good, closing })).toMatchObject({
			status: "provisional",
			computed: 5,
		});
	});
});

describe("sheet B", () => {
	it.each([
		[90, 5],
		[89, 4],
		[75, 4],
		[74, 3],
		[60, 3],
		[59, 2],
		[45, 2],
		[44, 1],
		[0, 1],
	])("marks %i of 90 minutes with %i", (minutes, mark) => {
		expect(beside("B", "1", lasting(minutes)).computed).toBe(mark);
	});

	it.each([
		[90, 0, 4],
		[89.99, 0, 3],
		[75, 0, 3],
		[74.99, 0, 2],
		[65, 0, 2],
		[64.99, 0, 1],
		[100, 1, 1],
	])(
		"marks attendance of %f %% with %i absent without reason with %i",
		(rate, unexcused, mark) => {
			expect(beside("B", "2a", attending(rate, unexcused)).computed).toBe(mark);
		},
	);

	it("gives the bonus of line 2 unless somebody was excused too often running", () => {
		expect(beside("B", "2b", good).computed).toBe(1);
		const facts = {
			...good,
			attendance: { ...good.attendance, longAbsences: ["Lê Văn Đạt"] },
		};
		expect(beside("B", "2b", facts).computed).toBe(0);
	});

	it.each([
		[50, 5],
		[49.99, 4],
		[40, 4],
		[39.99, 3],
		[30, 3],
		[29.99, 2],
	])("marks %f %% of those present speaking with %i", (share, mark) => {
		expect(beside("B", "4e", speaking(share)).computed).toBe(mark);
	});

	it.each([
		[100, 30],
		[90, 30],
		[89.99, 27],
		[80, 27],
		[70, 24],
		[60, 20],
		[50, 15],
		[49.99, 10],
		[0, 10],
	])("marks %f %% of last month's targets with %i", (done, mark) => {
		expect(beside("B", "7", achieving(done)).computed).toBe(mark);
	});

	it("gives full marks for the committee's meeting to a cell with only a secretary", () => {
		const facts = {
			...good,
			preparation: {
				...good.preparation,
				hasCommittee: false,
				committeeMetOn: null,
			},
		};
		expect(beside("B", "3c", facts)).toMatchObject({
			status: "full-by-rule",
			computed: 2,
		});
	});

	it("asks for the committee's meeting where secretary and deputy met", () => {
		const facts = {
			...good,
			preparation: { ...good.preparation, hasCommittee: false },
		};
		expect(beside("B", "3c", facts)).toMatchObject({
			status: "applies",
			computed: 2,
		});
	});

	it("counts the thematic line only in the month that has a theme", () => {
		expect(beside("B", "4c", good).status).toBe("void");
		const facts = { ...good, thematic: { held: true, topic: "Rác thải" } };
		expect(beside("B", "4c", facts).status).toBe("applies");
	});
});
