import { describe, expect, it } from "vitest";
import { pastTask } from "../../../../test/dossier.ts";
import type { ScoreGlance } from "../../quality/schema.ts";
import type { State } from "../schema/record.ts";
import {
	byDate,
	noticeWaiting,
	preparationWaiting,
	scoreWaiting,
	taskWaiting,
} from "./waiting.ts";

const cell = { unitId: "cell", unitName: "Chi bộ thôn Đông" };
const meeting = (state: State, plannedOn = "2026-10-20") => ({
	id: state,
	unitId: "cell",
	kind: "ordinary" as const,
	month: "2026-10",
	state,
	plannedOn,
	plannedTime: "08:00",
	place: "Nhà văn hóa",
	heldOn: state === "in-session" || state === "closed" ? plannedOn : null,
});
const next = (state: State, today: string, plannedOn?: string) =>
	preparationWaiting(cell, [meeting(state, plannedOn)], today).map(
		({ code, dueOn }) => [code, dueOn],
	);

describe("what the cell has to do next", () => {
	it("is to prepare, then to send the notice, then to open when the day is near", () => {
		expect(next("planned", "2026-10-10")).toEqual([["prepare", "2026-10-17"]]);
		expect(next("prepared", "2026-10-10")).toEqual([["convene", "2026-10-18"]]);
		expect(next("convened", "2026-10-12")).toEqual([]);
		expect(next("convened", "2026-10-13")).toEqual([["open", "2026-10-20"]]);
	});

	it("is to record while the meeting runs, also after its day", () => {
		expect(next("in-session", "2026-10-22", "2026-10-19")).toContainEqual([
			"record",
			"2026-10-19",
		]);
	});

	it("is overdue once the day passed, and nothing when it is closed", () => {
		for (const state of ["planned", "prepared", "convened"] as const)
			expect(next(state, "2026-10-06", "2026-10-05")).toEqual([
				["overdue", "2026-10-05"],
			]);
		expect(next("closed", "2026-10-06", "2026-10-05")).toEqual([]);
	});

	it("is to register this month, and from the 20th the next one", () => {
		const codes = (today: string) =>
			preparationWaiting(cell, [meeting("closed", "2026-10-05")], today).map(
				({ code, facts }) => [code, facts.month],
			);
		expect(codes("2026-10-19")).toEqual([]);
		expect(codes("2026-10-20")).toEqual([["register", "2026-11"]]);
		expect(codes("2026-11-02")).toEqual([["register", "2026-11"]]);
		expect(codes("2026-12-20")).toEqual([
			["register", "2026-12"],
			["register", "2027-01"],
		]);
	});

	it("is not answered by a thematic meeting", () => {
		const thematic = { ...meeting("closed"), kind: "thematic" as const };
		const [first] = preparationWaiting(cell, [thematic], "2026-10-05");
		expect(first).toMatchObject({ code: "register", state: "late" });
	});
});

it("a task waits for its owner with date and state", () => {
	expect(taskWaiting(pastTask(), "2026-10-01")).toMatchObject({
		code: "task",
		taskId: "t1",
		dueOn: "2026-09-30",
		state: "late",
		facts: { title: "Nạo vét kênh", report: null },
	});
});

it("a meeting waits for those who are asked to come", () => {
	expect(noticeWaiting(cell, meeting("convened"))).toMatchObject({
		code: "notice",
		dueOn: "2026-10-20",
		meetingId: "convened",
		facts: { place: "Nhà văn hóa" },
	});
});

describe("a score waits", () => {
	const score = (changes: Partial<ScoreGlance> = {}): ScoreGlance => ({
		meetingId: "october",
		unitId: "cell",
		heldOn: "2026-10-05",
		score: 90,
		band: "good",
		openObjections: 0,
		ratingDueOn: "2026-10-19",
		decidedScore: null,
		decidedBand: null,
		decidedOn: null,
		...changes,
	});
	const codes = (role: "cell" | "above", changes: Partial<ScoreGlance> = {}) =>
		scoreWaiting(cell, score(changes), role, "2026-10-10").map(
			({ code }) => code,
		);

	it("above until it is decided", () => {
		expect(codes("above")).toEqual(["rate"]);
		expect(codes("above", { decidedOn: "2026-10-09" })).toEqual([]);
	});

	it("in the cell only while the record contradicts it and nobody decided", () => {
		expect(codes("cell")).toEqual([]);
		expect(codes("cell", { openObjections: 2 })).toEqual(["answer"]);
		const decided = { openObjections: 2, decidedOn: "2026-10-09" };
		expect(codes("cell", decided)).toEqual([]);
	});
});

it("the oldest date comes first, what has none comes last", () => {
	const dated = (dueOn: string | null) => ({
		...taskWaiting(pastTask(), "2026-10-01"),
		dueOn,
	});
	const sorted = [dated(null), dated("2026-10-09"), dated("2026-10-02")].sort(
		byDate,
	);
	expect(sorted.map(({ dueOn }) => dueOn)).toEqual([
		"2026-10-02",
		"2026-10-09",
		null,
	]);
});
