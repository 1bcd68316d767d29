import { describe, expect, it } from "vitest";
import type { ScoreGlance } from "../../quality/schema.ts";
import type { OverseenMeeting } from "../schema/record.ts";
import { type IncompleteNotice, needsOf, squaresOf } from "./oversight.ts";
import { thematicSquares } from "./theme-year.ts";

/** A meeting held on the 5th of its month, nobody from above there. */
const held = (
	month: string,
	changes: Partial<OverseenMeeting> = {},
): OverseenMeeting => ({
	id: month,
	unitId: "cell",
	kind: "ordinary",
	month,
	state: "closed",
	plannedOn: `${month}-05`,
	plannedTime: "08:00",
	firstPlannedOn: `${month}-05`,
	heldOn: `${month}-05`,
	place: "Nhà văn hóa",
	topic: null,
	superiors: [],
	...changes,
});
const planned = (month: string, changes: Partial<OverseenMeeting> = {}) =>
	held(month, { state: "planned", heldOn: null, ...changes });

const scored = (
	month: string,
	changes: Partial<ScoreGlance> = {},
): ScoreGlance => ({
	meetingId: month,
	unitId: "cell",
	heldOn: `${month}-05`,
	score: 90,
	band: "good",
	openObjections: 0,
	ratingDueOn: `${month}-19`,
	decidedScore: null,
	decidedBand: null,
	decidedOn: null,
	...changes,
});
const decided = (month: string, decidedScore: number) =>
	scored(month, {
		decidedScore,
		decidedBand: "fair",
		decidedOn: `${month}-18`,
	});

const squares = (
	meetings: OverseenMeeting[],
	today: string,
	{ scores = [] as ScoreGlance[], since = "2026-01" } = {},
) => squaresOf("2026", meetings, scores, today, since);
const codes = (
	meetings: OverseenMeeting[],
	today: string,
	{
		scores = [] as ScoreGlance[],
		carried = [] as { title: string; times: number }[],
		notices = [] as IncompleteNotice[],
	} = {},
) =>
	needsOf(
		squares(meetings, today, { scores }),
		scores,
		carried,
		notices,
		today,
	).map(({ code, month }) => `${code} ${month}`);

describe("the twelve months of a cell", () => {
	it("show what was held, what is missing, what is to come", () => {
		const states = squares(
			[held("2026-08"), planned("2026-10")],
			"2026-10-04",
			{ since: "2026-08" },
		).map(({ state }) => state);
		expect(states.slice(6)).toEqual([
			"none",
			"held",
			"missing",
			"registered",
			"none",
			"none",
		]);
	});

	it("have nothing to miss before the record begins", () => {
		const [january, july] = squares([], "2026-10-04", { since: "2026-07" })
			.filter(({ month }) => ["2026-01", "2026-07"].includes(month))
			.map(({ state, daysLate }) => ({ state, daysLate }));
		expect(january).toEqual({ state: "none", daysLate: 0 });
		expect(july).toEqual({ state: "missing", daysLate: 65 });
	});

	it("show the committee's score once it decided, and how far the cell was above it", () => {
		const [square] = squares([held("2026-01")], "2026-02-01", {
			scores: [decided("2026-01", 84.5)],
		});
		expect(square).toMatchObject({
			score: 84.5,
			decided: true,
			band: "fair",
			gap: 5.5,
		});
		const [own] = squares([held("2026-01")], "2026-02-01", {
			scores: [scored("2026-01")],
		});
		expect(own).toMatchObject({ score: 90, decided: false, gap: null });
	});

	it("take a thematic meeting for no monthly one", () => {
		const thematic = held("2026-01", { kind: "thematic", topic: "Rác" });
		expect(squares([thematic], "2026-02-01")[0]?.state).toBe("missing");
	});
});

describe("the four thematic meetings of a year (THM-01)", () => {
	const quarters = (
		meetings: OverseenMeeting[],
		today: string,
		since = "2026-01",
	) =>
		thematicSquares("2026", meetings, today, since).map(({ state }) => state);
	const thematic = { kind: "thematic", topic: "Rác" } as const;

	it("are held, registered, missing or not due yet", () => {
		const meetings = [
			held("2026-02", thematic),
			planned("2026-08", thematic),
			held("2026-08"),
		];
		expect(quarters(meetings, "2026-08-01")).toEqual([
			"held",
			"missing",
			"registered",
			"none",
		]);
	});

	it("are missing once the quarter is over, though one was registered", () => {
		expect(quarters([planned("2026-03", thematic)], "2026-04-01")[0]).toBe(
			"missing",
		);
		expect(quarters([planned("2026-03", thematic)], "2026-03-31")[0]).toBe(
			"registered",
		);
	});

	it("are held where another one of the quarter was", () => {
		const meetings = [planned("2026-01", thematic), held("2026-02", thematic)];
		expect(quarters(meetings, "2026-04-01")[0]).toBe("held");
	});

	it("may be combined with the monthly one", () => {
		const combined = held("2026-06", { kind: "combined", topic: "Rác" });
		expect(quarters([combined], "2026-07-01", "2026-06")).toEqual([
			"none",
			"held",
			"none",
			"none",
		]);
	});
});

describe("a cell needs help", () => {
	it("where a month passed without a meeting, or its day did", () => {
		const meetings = [
			held("2026-07"),
			held("2026-08"),
			planned("2026-10", { superiors: ["Lãnh"] }),
		];
		expect(codes(meetings, "2026-10-08")).toEqual([
			"missing 2026-09",
			"overdue 2026-10",
		]);
	});

	it("where this month is half over and no day registered, also in January", () => {
		const past = [held("2026-08"), held("2026-09", { superiors: ["Lãnh"] })];
		const november = [...past, held("2026-10")];
		expect(codes(november, "2026-11-15")).toEqual([]);
		expect(codes(november, "2026-11-16")).toEqual(["missing 2026-11"]);
		const later = [planned("2026-02")];
		expect(codes(later, "2026-01-10")).toEqual([]);
		expect(codes(later, "2026-01-16")).toEqual(["missing 2026-01"]);
	});

	it("where it met more than two days late", () => {
		const moved = (day: string) =>
			held("2026-10", { heldOn: `2026-10-${day}`, superiors: ["Lãnh"] });
		const before = ["2026-07", "2026-08", "2026-09"].map((m) => held(m));
		expect(codes([...before, moved("07")], "2026-10-20")).toEqual([]);
		expect(codes([...before, moved("08")], "2026-10-20")).toEqual([
			"late 2026-10",
		]);
	});

	it("where its own score stood at least five points above the committee's", () => {
		const meetings = [held("2026-07"), held("2026-08"), held("2026-09")].map(
			(m) => ({ ...m, superiors: ["Lãnh"] }),
		);
		const [at84, at85, at86] = [84, 85, 86].map((points) =>
			codes(meetings, "2026-10-02", { scores: [decided("2026-09", points)] }),
		);
		expect([at84, at85, at86]).toEqual([["gap 2026-09"], ["gap 2026-09"], []]);
	});

	it("where nobody from above came to three meetings in a row", () => {
		const months = ["2026-07", "2026-08", "2026-09"];
		const none = months.map((m) => held(m));
		expect(codes(none, "2026-10-02")).toEqual(["unattended 2026-10"]);
		const once = months.map((m) =>
			held(m, { superiors: m === "2026-08" ? ["Lãnh"] : [] }),
		);
		expect(codes(once, "2026-10-02")).toEqual([]);
	});

	it("where a task goes from meeting to meeting, or a rating is overdue", () => {
		const meetings = ["2026-06", "2026-07", "2026-08", "2026-09"].map((m) =>
			held(m, { superiors: ["Lãnh"] }),
		);
		const carried = [
			{ title: "Loa", times: 2 },
			{ title: "Mương", times: 1 },
		];
		const scores = [scored("2026-09")];
		expect(codes(meetings, "2026-09-19", { scores })).toEqual([]);
		expect(codes(meetings, "2026-09-20", { scores, carried })).toEqual([
			"long-task 2026-09",
			"unrated 2026-09",
		]);
	});
});
