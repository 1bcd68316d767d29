import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../charter/calendar.ts";
import { donePercent, gapsIn, isOver, lacksCause, stateOf } from "./rules.ts";
import { HANDLINGS, RESULTS, type Task } from "./schema.ts";

const ON = "2026-10-05";
type Outcome = NonNullable<Task["outcome"]>;
const outcome = (
	result: Outcome["result"],
	handling: Outcome["handling"],
): Outcome => ({
	meetingId: "m",
	result,
	handling,
	figure: null,
	cause: null,
	handlingWords: null,
	newDueOn: null,
});
const task = (
	part: Partial<Pick<Task, "outcome" | "successorId" | "dueOn">> = {},
) => ({ outcome: null, successorId: null, dueOn: "2026-10-31", ...part });

describe("a task that no meeting has judged", () => {
	it.each([
		["2026-10-13", "open"],
		["2026-10-12", "soon"],
		["2026-10-05", "soon"],
		["2026-10-04", "late"],
	])("due on %s is %s on 5/10", (dueOn, state) => {
		expect(stateOf(task({ dueOn }), ON)).toBe(state);
	});

	it("without a date is open, however long", () => {
		expect(stateOf(task({ dueOn: null }), "2030-01-01")).toBe("open");
	});
});

describe("a task that a meeting judged", () => {
	it("is over when it was found done, whatever was said of its handling", () => {
		for (const handling of HANDLINGS)
			expect(stateOf(task({ outcome: outcome("done", handling) }), ON)).toBe(
				"done",
			);
	});

	it("is over when the meeting closed it or only watches it further", () => {
		for (const handling of ["closed", "watched"] as const)
			for (const result of ["partly", "not-done"] as const)
				expect(stateOf(task({ outcome: outcome(result, handling) }), ON)).toBe(
					"closed",
				);
	});

	it("lives on in its successor when it was carried, and stays open or late until there is one", () => {
		const carried = outcome("partly", "carried");
		expect(stateOf(task({ outcome: carried, successorId: "t" }), ON)).toBe(
			"carried",
		);
		expect(stateOf(task({ outcome: carried }), ON)).toBe("open");
		expect(stateOf(task({ outcome: carried, dueOn: "2026-10-01" }), ON)).toBe(
			"late",
		);
	});

	it("that is over stays over, as days pass", () => {
		const any = fc.record({
			outcome: fc.option(
				fc
					.tuple(fc.constantFrom(...RESULTS), fc.constantFrom(...HANDLINGS))
					.map(([result, handling]) => outcome(result, handling)),
			),
			successorId: fc.option(fc.constant("t")),
			dueOn: fc.option(
				fc.integer({ min: -50, max: 50 }).map((n) => addDays(ON, n)),
			),
		});
		fc.assert(
			fc.property(any, fc.nat({ max: 400 }), (each, n) => {
				expect(isOver(stateOf(each, ON))).toBe(
					isOver(stateOf(each, addDays(ON, n))),
				);
			}),
		);
	});
});

describe("a task needs one member, a date and a measure", () => {
	it("and each that is lacking is named", () => {
		expect(gapsIn({ ownerId: "an", dueOn: ON, measure: "90% hộ" })).toEqual([]);
		expect(gapsIn({ ownerId: null, dueOn: null, measure: "  " })).toEqual([
			"owner",
			"due",
			"measure",
		]);
		expect(gapsIn({ ownerId: "an", dueOn: null, measure: "90% hộ" })).toEqual([
			"due",
		]);
	});
});

describe("the share of tasks done", () => {
	it("is of all that were due, those not judged included", () => {
		expect(
			donePercent([
				{ outcome: outcome("done", "closed") },
				{ outcome: outcome("partly", "carried") },
				{ outcome: null },
				{ outcome: null },
			]),
		).toBe(25);
	});

	it("of no task is none, not nought", () => {
		expect(donePercent([])).toBeNull();
	});
});

it("what is not done needs a cause, and a blank is none", () => {
	expect(lacksCause("done", null)).toBe(false);
	for (const result of ["partly", "not-done"] as const) {
		for (const cause of [null, "", "  "])
			expect(lacksCause(result, cause)).toBe(true);
		expect(lacksCause(result, "Mưa lũ")).toBe(false);
	}
});
