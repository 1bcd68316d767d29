import { describe, expect, it } from "vitest";
import {
	CELL_POSITIONS,
	COMMITTEE_POSITIONS,
	type Duty,
	holds,
	POSITIONS,
	type PositionKind,
	partOf,
	reaches,
	reachOf,
} from "./positions.ts";

const COMMUNE = "province.commune";
const CELL = `${COMMUNE}.cell`;
const OTHER_CELL = `${COMMUNE}.cell2`;

const may = (position: PositionKind, at: string, duty: Duty, over: string) =>
	reaches(reachOf([{ position, unitId: "any", path: at }], duty), over);

const kinds = Object.keys(POSITIONS) as PositionKind[];
const holdersOf = (duty: Duty) =>
	kinds.filter((kind) => duty in POSITIONS[kind]);

describe("a member", () => {
	it("reads the meetings and tasks of the own cell, not those of another", () => {
		for (const duty of ["meeting.read", "task.read"] as const) {
			expect(may("member", CELL, duty, CELL)).toBe(true);
			expect(may("member", CELL, duty, OTHER_CELL)).toBe(false);
			expect(may("member", CELL, duty, COMMUNE)).toBe(false);
		}
	});

	it("prepares, records and rates nothing, on probation or not", () => {
		for (const kind of ["member", "probationary"] as const)
			for (const duty of [
				"meeting.prepare",
				"meeting.record",
				"meeting.rate",
				"member.read",
			] as const)
				expect(may(kind, CELL, duty, CELL)).toBe(false);
	});
});

describe("the cell committee", () => {
	it("prepares and records the meetings of its cell alone", () => {
		for (const kind of [
			"cell-secretary",
			"cell-deputy",
			"cell-committee-member",
		] as const)
			for (const duty of ["meeting.prepare", "meeting.record"] as const) {
				expect(may(kind, CELL, duty, CELL)).toBe(true);
				expect(may(kind, CELL, duty, OTHER_CELL)).toBe(false);
			}
	});

	it("has a note-taker who records and does not prepare", () => {
		expect(may("note-taker", CELL, "meeting.record", CELL)).toBe(true);
		expect(may("note-taker", CELL, "meeting.prepare", CELL)).toBe(false);
	});
});

describe("a rating", () => {
	it("comes from above: nobody rates a meeting of the unit they hold the post in", () => {
		for (const kind of kinds)
			for (const at of [COMMUNE, CELL])
				expect(may(kind, at, "meeting.rate", at)).toBe(false);
	});

	it("is given by the committee over its cells, not over what stands above or beside it", () => {
		expect(may("committee-secretary", COMMUNE, "meeting.rate", CELL)).toBe(
			true,
		);
		expect(
			may("committee-secretary", COMMUNE, "meeting.rate", "province"),
		).toBe(false);
		expect(
			may(
				"committee-secretary",
				COMMUNE,
				"meeting.rate",
				"province.commune2.cell",
			),
		).toBe(false);
	});
});

it("a name that only begins alike is another unit", () => {
	expect(may("office-clerk", COMMUNE, "member.read", `${COMMUNE}2.cell`)).toBe(
		false,
	);
});

it("the system administrator runs the machine and reads no member, meeting, task or audit", () => {
	for (const duty of [
		"member.read",
		"member.open",
		"meeting.read",
		"meeting.oversee",
		"task.read",
		"audit.read",
	] as const)
		expect(may("system-admin", "province", duty, CELL)).toBe(false);
});

it("how the machine stands is for the system administrator alone", () => {
	expect(holdersOf("upkeep.read")).toEqual(["system-admin"]);
});

it("an overseer sees the cell that was assigned, and only it", () => {
	expect(may("overseer", CELL, "meeting.oversee", CELL)).toBe(true);
	expect(may("overseer", CELL, "meeting.oversee", OTHER_CELL)).toBe(false);
	expect(may("overseer", CELL, "meeting.record", CELL)).toBe(false);
});

it("closed fields are opened by secretaries, deputies of committees and those who keep records", () => {
	expect(holdersOf("member.open").sort()).toEqual([
		"cell-secretary",
		"committee-deputy",
		"committee-secretary",
		"office-clerk",
		"organisation-board",
	]);
});

it("rules are set by the secretary of a committee and those who keep its records", () => {
	expect(holdersOf("rule.change").sort()).toEqual([
		"committee-secretary",
		"office-clerk",
		"organisation-board",
	]);
});

it("several posts add up, and no post gives nothing", () => {
	const grants = [
		{ position: "member", unitId: "a", path: CELL },
		{ position: "overseer", unitId: "b", path: OTHER_CELL },
	] as const;
	const areas = reachOf(grants, "meeting.read");
	expect(
		[CELL, OTHER_CELL, COMMUNE].map((path) => reaches(areas, path)),
	).toEqual([true, true, false]);
	expect(reaches(reachOf([], "meeting.read"), CELL)).toBe(false);
});

it("every post but membership and the administrator's is given at a cell or at a committee, none at both", () => {
	const given = [...CELL_POSITIONS, ...COMMITTEE_POSITIONS];
	expect(new Set(given).size).toBe(given.length);
	const rest = kinds.filter((kind) => !given.some((each) => each === kind));
	expect(rest.sort()).toEqual(["member", "probationary", "system-admin"]);
});

it("the part of a reach below a unit holds what both hold", () => {
	const paths = ["province", COMMUNE, CELL, OTHER_CELL, "province.commune2"];
	const spans = ["unit", "subtree", "below"] as const;
	for (const top of paths)
		for (const path of paths)
			for (const span of spans)
				for (const asked of paths)
					expect(reaches(partOf([{ path, span }], top), asked)).toBe(
						holds({ path, span }, asked) &&
							holds({ path: top, span: "subtree" }, asked),
					);
});
