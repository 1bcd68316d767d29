import { describe, expect, it } from "vitest";
import type { Meeting } from "../schema/record.ts";
import {
	daysAhead,
	finishedBy,
	monthState,
	obstacleToDating,
	obstacleToDay,
	obstacleToUpload,
} from "./clocks.ts";

type Planned = Pick<
	Meeting,
	"state" | "plannedOn" | "firstPlannedOn" | "heldOn" | "month"
>;
const planned = (changes: Partial<Planned> = {}): Planned => ({
	state: "planned",
	month: "2026-10",
	plannedOn: "2026-10-05",
	firstPlannedOn: "2026-10-05",
	heldOn: null,
	...changes,
});
const held = (heldOn: string, changes: Partial<Planned> = {}) =>
	planned({ state: "closed", heldOn, ...changes });
const october = (meeting: Planned | null, today: string) =>
	monthState(meeting, "2026-10", today);

describe("a month of a cell (MTG-01)", () => {
	it("is open while nothing is registered, missing once it is over", () => {
		expect(october(null, "2026-10-31")).toEqual({ state: "none", daysLate: 0 });
		expect(october(null, "2026-11-02")).toEqual({
			state: "missing",
			daysLate: 2,
		});
	});

	it("is registered until its day, overdue the day after, missing after the month", () => {
		expect(october(planned(), "2026-10-05").state).toBe("registered");
		expect(october(planned(), "2026-10-06")).toEqual({
			state: "overdue",
			daysLate: 1,
		});
		expect(october(planned(), "2026-11-01")).toEqual({
			state: "missing",
			daysLate: 1,
		});
	});

	it("is held on or before the day first registered", () => {
		expect(october(held("2026-10-05"), "2026-12-01").state).toBe("held");
		expect(october(held("2026-10-03"), "2026-12-01").state).toBe("held");
	});

	it("is late after the day first registered, though it was moved", () => {
		const moved = held("2026-10-20", { plannedOn: "2026-10-20" });
		expect(october(moved, "2026-10-21")).toEqual({
			state: "late",
			daysLate: 15,
		});
	});

	it("is late, not missing, where it was held in the next month", () => {
		expect(october(held("2026-11-03"), "2026-12-01")).toEqual({
			state: "late",
			daysLate: 29,
		});
		const atTheEnd = held("2026-11-01", { firstPlannedOn: "2026-10-31" });
		expect(october(atTheEnd, "2026-12-01")).toEqual({
			state: "late",
			daysLate: 1,
		});
	});

	it("is in session while it runs, whatever the day", () => {
		const running = held("2026-10-05", { state: "in-session" });
		expect(october(running, "2026-11-02").state).toBe("in-session");
	});
});

it("days ahead and the deadline of finished papers reach across months", () => {
	expect(daysAhead("2026-09-30", "2026-10-01")).toBe(1);
	expect(daysAhead("2026-10-02", "2026-10-01")).toBe(-1);
	expect(finishedBy("2026-12-31", 2)).toBe("2027-01-02");
});

describe("a day is refused", () => {
	it("outside its month, past for a live meeting, to come for a paper record", () => {
		const on = "2026-10-05";
		const code = (...asked: Parameters<typeof obstacleToDay>) =>
			obstacleToDay(...asked)?.code;
		expect(code(on, "2026-09", on, "live")).toBe("meeting.other-month");
		expect(code(on, "2026-10", "2026-10-06", "live")).toBe(
			"meeting.day-passed",
		);
		expect(code(on, "2026-10", "2026-10-04", "paper")).toBe(
			"meeting.paper-in-future",
		);
		expect(code(on, "2026-10", on, "live")).toBeUndefined();
		expect(code(on, "2026-10", on, "paper")).toBeUndefined();
	});

	it("where something is said to have happened on a day to come", () => {
		expect(obstacleToDating("2026-10-06", "2026-10-05")?.code).toBe(
			"meeting.day-to-come",
		);
		expect(obstacleToDating("2026-10-05", "2026-10-05")).toBeNull();
		expect(obstacleToDating(null, "2026-10-05")).toBeNull();
	});
});

describe("an upload", () => {
	const today = "2026-10-10";
	const code = (
		stage: "before" | "after",
		on: string,
		meeting: Pick<Meeting, "state" | "heldOn">,
	) => obstacleToUpload({ stage, on }, meeting, today)?.code;
	const closed = { state: "closed", heldOn: "2026-10-05" } as const;

	it("ahead of the meeting is noted until it closes", () => {
		const convened = { state: "convened", heldOn: null } as const;
		expect(code("before", "2026-10-03", convened)).toBeUndefined();
		expect(code("before", "2026-10-03", closed)).toBe("meeting.closed");
	});

	it("of finished papers is noted from the day of the meeting to today", () => {
		expect(code("after", "2026-10-05", closed)).toBeUndefined();
		expect(code("after", "2026-10-04", closed)).toBe(
			"meeting.finished-before-held",
		);
		expect(code("after", "2026-10-11", closed)).toBe("meeting.day-to-come");
	});
});
