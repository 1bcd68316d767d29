import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../../charter/calendar.ts";
import type { Waiting } from "../schema/asked.ts";
import { datesRemindedOf, isQuiet, remindersIn } from "./reminders.ts";

const TODAY = "2026-12-01";
const waiting = (given: Partial<Waiting>): Waiting => ({
	code: "task",
	dueOn: null,
	state: "waiting",
	unitId: "u",
	unitName: "Chi bộ thôn Đông",
	meetingId: null,
	taskId: null,
	facts: {},
	...given,
});
const meeting = (on: string, code: Waiting["code"] = "notice") =>
	waiting({ code, facts: { on } });
const task = (dueOn: string | null, report: string | null = null) =>
	waiting({ dueOn, facts: { report } });
const ahead = (of: (on: string) => Waiting) =>
	Array.from({ length: 21 }, (_, n) => n - 10).filter(
		(n) => remindersIn([of(addDays(TODAY, n))], TODAY, TODAY).length > 0,
	);

describe("of what one is reminded", () => {
	it("of a meeting 7, 3 and 1 days before it, of a task 3 and 1 days before and one day after its date", () => {
		expect(ahead((on) => meeting(on))).toEqual([1, 3, 7]);
		expect(ahead((on) => meeting(on, "prepare"))).toEqual([1, 3, 7]);
		expect(ahead((on) => task(on))).toEqual([-1, 1, 3]);
	});

	it("of a meeting by its own date, whatever the next step's is", () => {
		const prepare = waiting({
			code: "prepare",
			dueOn: addDays(TODAY, 1),
			facts: { on: addDays(TODAY, 4) },
		});
		expect(remindersIn([prepare], TODAY, TODAY)).toEqual([]);
	});

	it("not of a task that was reported or has no date, nor of what is neither a meeting nor a task", () => {
		const soon = addDays(TODAY, 1);
		expect(
			remindersIn(
				[
					task(soon, "done"),
					task(null),
					waiting({ code: "ballot", dueOn: soon, facts: { title: "Bầu" } }),
					waiting({ code: "rate", dueOn: soon }),
					waiting({ code: "pulse", dueOn: soon, facts: { on: soon } }),
				],
				TODAY,
				TODAY,
			),
		).toEqual([]);
	});

	it("in a letter that catches up, of everything of the days before and nothing twice", () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 3 }), (back) => {
				const since = addDays(TODAY, -back);
				const { meetings, tasks } = datesRemindedOf(since, TODAY);
				for (const dates of [meetings, tasks])
					expect(new Set(dates).size).toBe(dates.length);
				for (let n = 0; n <= back; n++) {
					const one = datesRemindedOf(addDays(TODAY, -n), addDays(TODAY, -n));
					expect(meetings).toEqual(expect.arrayContaining(one.meetings));
					expect(tasks).toEqual(expect.arrayContaining(one.tasks));
				}
			}),
		);
	});
});

it("no letter goes out from 21:00 to 07:00", () => {
	expect(
		["20:59", "21:00", "23:59", "00:00", "06:59", "07:00", "12:00"].map(
			isQuiet,
		),
	).toEqual([false, true, true, true, true, false, false]);
});
