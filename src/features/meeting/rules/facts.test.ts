import { describe, expect, it } from "vitest";
import {
	attendee,
	dossier,
	opinion,
	pastTask,
	vote,
} from "../../../../test/dossier.ts";
import type { Task } from "../../task/schema.ts";
import { actualMinutes, factsOf, pastTaskFigures } from "./facts.ts";

const found = (
	result: "done" | "partly" | "not-done",
	meetingId = "october",
): Task["outcome"] => ({
	meetingId,
	result,
	figure: null,
	cause: "vì",
	handling: "closed",
	handlingWords: null,
	newDueOn: null,
});

describe("the notice reached the committee member who follows the cell", () => {
	const told = (changes: Parameters<typeof dossier>[0]) =>
		factsOf(dossier(changes)).preparation.noticeToOverseer;

	it("when it was sent", () => {
		expect(told({})).toBe(true);
		expect(told({ meeting: { noticeOn: null } })).toBe(false);
	});

	it("and nothing is missed by a cell that nobody follows", () => {
		expect(told({ overseers: [] })).toBe(true);
		expect(told({ overseers: [], meeting: { noticeOn: null } })).toBe(true);
	});
});

describe("the tasks of last time", () => {
	it("are counted as this meeting found them; what it did not mention is unreported", () => {
		const pastTasks = [
			pastTask({ title: "a", outcome: found("done") }),
			pastTask({ title: "b", outcome: found("partly") }),
			pastTask({ title: "c", outcome: found("not-done") }),
			pastTask({ title: "d", outcome: found("done", "november") }),
		];
		expect(pastTaskFigures(dossier({ pastTasks }))).toEqual({
			total: 4,
			done: 1,
			partly: 1,
			notDone: 1,
			unreported: ["d"],
			donePercent: 25,
		});
	});

	it("are none, and then reviewed", () => {
		const facts = factsOf(dossier());
		expect(facts.pastTasks.donePercent).toBeNull();
		expect(facts.steps.pastTasksReviewed).toBe(true);
		expect(
			factsOf(dossier({ pastTasks: [pastTask()] })).steps.pastTasksReviewed,
		).toBe(false);
	});
});

describe("the evidence of a meeting", () => {
	it("knows no length while it runs, and counts over midnight once it ended", () => {
		expect(factsOf(dossier())).toMatchObject({
			minutes: 0,
			endsAt: null,
			requiredMinutes: 90,
		});
		expect(factsOf(dossier(), "09:40")).toMatchObject({
			minutes: 100,
			endsAt: "09:40",
		});
		expect(
			factsOf(dossier({ meeting: { startedAt: "22:45" } }), "00:20").minutes,
		).toBe(95);
	});

	it("counts days from the day it was held, not the day it was planned", () => {
		const d = dossier({
			meeting: { heldOn: "2026-11-02" },
			uploads: { before: "2026-10-31", after: "2026-11-05" },
		});
		expect(factsOf(d)).toMatchObject({
			inMonth: false,
			preparation: { papersDaysBefore: 2 },
			closing: { finishedDaysAfter: 3 },
		});
	});

	it("takes the committee's day only where it met or secretary and deputy agreed", () => {
		const day = (
			committeeMode: "met" | "secretary-deputy" | "not-met" | "secretary-only",
		) =>
			factsOf(dossier({ meeting: { committeeMode } })).preparation
				.committeeMetOn;
		expect(day("met")).toBe("2026-10-02");
		expect(day("secretary-deputy")).toBe("2026-10-02");
		expect(day("not-met")).toBeNull();
		expect(day("secretary-only")).toBeNull();
	});

	it("notices an agenda copied from last month", () => {
		const lastAgenda = dossier().agenda.map(({ title }) => title);
		expect(
			factsOf(dossier({ lastAgenda })).preparation.agendaSameAsLastMonth,
		).toBe(true);
		expect(
			factsOf(dossier({ lastAgenda: lastAgenda.slice(1) })).preparation
				.agendaSameAsLastMonth,
		).toBe(false);
		expect(
			factsOf(dossier({ agenda: [] })).preparation.agendaSameAsLastMonth,
		).toBe(false);
	});

	it("says that the paper was carried, also by its second vote", () => {
		const failed = vote({ inFavour: 1, passed: false });
		expect(factsOf(dossier({ votes: [failed] })).closing.votePassed).toBe(
			false,
		);
		expect(
			factsOf(dossier({ votes: [failed, vote({ title: "đã sửa" })] })).closing
				.votePassed,
		).toBe(true);
		expect(factsOf(dossier({ votes: [] })).closing.votePassed).toBeNull();
	});

	it("takes praise and reminders for criticism where nobody spoke of it", () => {
		const criticised = (changes: Parameters<typeof dossier>[0]) =>
			factsOf(dossier(changes)).steps.criticised;
		expect(criticised({})).toBe(false);
		expect(criticised({ meeting: { reminders: 1 } })).toBe(true);
		expect(criticised({ opinions: [opinion("An", "criticism")] })).toBe(true);
	});

	it("gives the minutes of criticism as they were timed, else as they were planned", () => {
		const timed = dossier().agenda.map((i) =>
			i.kind === "criticism"
				? {
						...i,
						startedAt: "2026-10-05T01:00:00Z",
						endedAt: "2026-10-05T01:22:00Z",
					}
				: i,
		);
		expect(factsOf(dossier()).discussion.criticismMinutes).toBe(15);
		expect(
			factsOf(dossier({ agenda: timed })).discussion.criticismMinutes,
		).toBe(22);
		expect(
			actualMinutes({ startedAt: "2026-10-05T01:00:00Z", endedAt: null }),
		).toBeNull();
	});

	it("names who was absent with reason more often in a row than is let pass", () => {
		const roll = [attendee("An", { presence: "excused" }), attendee("Thư")];
		expect(
			factsOf(dossier({ roll, runningAbsences: { An: 3 } })).attendance,
		).toMatchObject({
			longAbsences: ["An"],
			targetPercent: 90,
			ratePercent: 50,
		});
	});

	it("knows whether the secretary chaired", () => {
		expect(factsOf(dossier()).chairIsSecretary).toBe(true);
		expect(
			factsOf(dossier({ meeting: { chairId: "An" } })).chairIsSecretary,
		).toBe(false);
	});
});
