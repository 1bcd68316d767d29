import { describe, expect, it } from "vitest";
import type { OverseenMeeting } from "../schema/record.ts";
import type { ThemePlan } from "../schema/themes.ts";
import {
	lookAgainOn,
	lookBackOf,
	obstacleToLine,
	obstacleToPlan,
	thematicSquares,
	themeNeeds,
	themeRule,
} from "./theme-year.ts";

const meeting = (month: string, heldOn: string | null): OverseenMeeting => ({
	id: `theme-${month}`,
	unitId: "cell",
	kind: "thematic",
	month,
	state: heldOn ? "closed" : "planned",
	plannedOn: `${month}-20`,
	plannedTime: "08:00",
	firstPlannedOn: `${month}-20`,
	heldOn,
	place: "Nhà văn hóa",
	topic: "Rác",
	superiors: [],
});
const plan = (quarter: number, month: string): ThemePlan => ({
	unitId: "cell",
	year: "2026",
	quarter,
	month,
	topic: "Tiết kiệm",
	presenterId: "An",
	presenter: "An",
	meetingId: null,
});
const squares = (
	meetings: OverseenMeeting[],
	today: string,
	beside: Parameters<typeof thematicSquares>[4] = {},
) => thematicSquares("2026", meetings, today, "2026-01", beside);

describe("the plan of the year by quarters (THM-04)", () => {
	it("stands in its quarter with topic, presenter and month until a meeting is registered", () => {
		const planned = { plans: [plan(3, "2026-08")] };
		expect(squares([], "2026-07-01", planned)[2]).toMatchObject({
			state: "planned",
			topic: "Tiết kiệm",
			presenter: "An",
			month: "2026-08",
		});
		expect(
			squares([meeting("2026-09", null)], "2026-07-01", planned)[2],
		).toMatchObject({ state: "registered", topic: "Rác", month: "2026-09" });
	});

	it("does not make up for a meeting: a quarter that is over without one is missing", () => {
		const planned = { plans: [plan(3, "2026-08")] };
		expect(squares([], "2026-10-01", planned)[2]?.state).toBe("missing");
	});

	it.each([
		["2026-10", "2026-07-01", null, "meeting.theme-month"],
		["2026-07", "2026-08-01", null, "meeting.theme-month-passed"],
		["2026-09", "2026-08-01", "2026-09-20", "meeting.theme-registered"],
		["2026-09", "2026-09-30", null, undefined],
	])("in %s, on %s, with a meeting on %s: %s", (month, today, on, code) => {
		const said = obstacleToPlan({ year: "2026", quarter: 3, month }, today, on);
		expect(said?.code).toBe(code);
	});
});

describe("a quarter without a theme is told above (THM-01)", () => {
	it("where it is over without a meeting, and while it goes on without plan or meeting", () => {
		const held = [meeting("2026-02", "2026-02-20")];
		expect(themeNeeds(squares(held, "2026-07-02"), "2026-07-02")).toEqual([
			{
				code: "theme",
				month: "2026-07",
				meetingId: null,
				missing: [2],
				open: 3,
			},
		]);
	});

	it("not where the quarter that goes on is planned or registered", () => {
		const all = [
			meeting("2026-02", "2026-02-20"),
			meeting("2026-05", "2026-05-20"),
		];
		const today = "2026-07-02";
		const planned = squares(all, today, { plans: [plan(3, "2026-08")] });
		const registered = squares([...all, meeting("2026-08", null)], today);
		expect(themeNeeds(planned, today)).toEqual([]);
		expect(themeNeeds(registered, today)).toEqual([]);
	});

	it("with its source, which is not called verified", () => {
		expect(themeRule("2026-11-25", [])).toMatchObject({
			perQuarter: 1,
			citation: expect.stringContaining("42-HD"),
			confidence: "2+",
		});
	});
});

describe("what a theme left to change is looked at again", () => {
	const count = (found: number, nextDue: string | null) => [
		{ meetingId: "theme-2026-06", lines: 2, found, nextDue },
	];

	it("from the month of its day on, and is done when something was found of every line", () => {
		const on = (today: string, found: number, nextDue: string | null) =>
			lookBackOf(count(found, nextDue), today)?.state;
		expect(on("2026-08-31", 0, "2026-09-15")).toBe("ahead");
		expect(on("2026-09-01", 0, "2026-09-15")).toBe("due");
		expect(on("2026-09-10", 1, "2026-09-15")).toBe("due");
		expect(on("2026-09-10", 2, null)).toBe("done");
		expect(lookBackOf([], "2026-09-01")).toBeNull();
	});

	it("in the third month after the theme unless the chair says otherwise", () => {
		expect(lookAgainOn("2026-06-20")).toBe("2026-09-01");
		expect(lookAgainOn("2026-11-30")).toBe("2027-02-01");
	});

	it("and told above once its month has passed", () => {
		const held = [
			meeting("2026-02", "2026-02-20"),
			meeting("2026-06", "2026-06-20"),
		];
		const told = (today: string) =>
			themeNeeds(
				squares([...held, meeting("2026-08", null)], today, {
					changes: count(0, "2026-09-01"),
				}),
				today,
			).map(({ code }) => code);
		expect(told("2026-09-30")).toEqual([]);
		expect(told("2026-10-01")).toEqual(["theme", "look-back"]);
	});

	it("one to five lines of a theme, each with a day, none without a theme", () => {
		const line = { title: "Phân loại rác", dueOn: "2026-09-01" };
		const code = (kind: string, lines: number, dueOn: string | null) =>
			obstacleToLine({ kind }, { ...line, dueOn }, lines)?.code;
		expect(code("thematic", 0, line.dueOn)).toBeUndefined();
		expect(code("combined", 4, line.dueOn)).toBeUndefined();
		expect(code("combined", 5, line.dueOn)).toBe("meeting.lines-full");
		expect(code("thematic", 0, null)).toBe("task.incomplete");
		expect(code("ordinary", 0, line.dueOn)).toBe("meeting.line-without-theme");
	});
});
