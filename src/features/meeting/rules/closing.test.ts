import { describe, expect, it } from "vitest";
import {
	attendee,
	dossier,
	opinion,
	pastTask,
	vote,
} from "../../../../test/dossier.ts";
import { linesOf, sheetFor } from "../../quality/rules/sheets.ts";
import { closing, selfScoreOf } from "./closing.ts";

const words = {
	post: (positions: readonly string[]) => positions[0] ?? "đảng viên",
	source: (outcome: string, number: string) => `${outcome} ${number}`,
};
const close = (changes: Parameters<typeof dossier>[0] = {}) =>
	closing(dossier(changes), "09:35", "10-NQ/CB", words);
const marks = Object.fromEntries(
	linesOf(sheetFor("A")).map(({ no, max }) => [
		no,
		{ mark: max, reason: null, explanation: null },
	]),
);

describe("the snapshot of a closed meeting", () => {
	it("holds names and posts as they were, not references to people", () => {
		const { snapshot } = close({
			guests: [
				{
					id: "g",
					role: "superior",
					name: "Lãnh",
					post: "Bí thư",
					memberId: null,
				},
			],
		});
		expect(snapshot).toMatchObject({
			chair: { name: "Thư", post: "cell-secretary" },
			noteTaker: { name: "An", post: "đảng viên" },
			guests: [
				{ role: "superior", name: "Lãnh", post: "Bí thư", memberId: null },
			],
		});
		expect(snapshot.roll[0]).not.toHaveProperty("birth");
	});

	it("holds attendance, opinions and votes with their base and percent", () => {
		const { snapshot } = close({
			roll: [
				attendee("Thư"),
				attendee("An"),
				attendee("Bình"),
				attendee("Cúc", { presence: "excused", reason: "ốm" }),
			],
			opinions: [opinion("An", "dissent")],
			votes: [vote({ inFavour: 3 })],
		});
		expect(snapshot.attendance).toMatchObject({
			counted: 4,
			present: 3,
			ratePercent: 75,
		});
		expect(snapshot.opinions).toEqual([
			{ seq: 1, name: "An", kind: "dissent", words: "" },
		]);
		expect(snapshot.votes).toMatchObject([
			{ base: 4, inFavour: 3, percent: 75 },
		]);
	});

	it("holds what this meeting found of each earlier task, and nothing a later one found", () => {
		const outcome = {
			result: "partly",
			figure: "200 m",
			cause: "mưa",
			handling: "carried",
			handlingWords: null,
			newDueOn: "2026-11-30",
		} as const;
		const { snapshot } = close({
			pastTasks: [
				pastTask({ outcome: { ...outcome, meetingId: "october" } }),
				pastTask({ seq: 2, outcome: { ...outcome, meetingId: "november" } }),
			],
		});
		expect(snapshot.pastTasks).toMatchObject({
			source: "Nghị quyết số 09-NQ/CB",
			partly: 1,
			tasks: [
				{ result: "partly", cause: "mưa", newDueOn: "2026-11-30" },
				{ result: null, cause: null },
			],
		});
	});

	it("has no score where none was voted, else the sum of its lines, rescaled where the line of past tasks does not exist", () => {
		expect(close().snapshot.score).toBeNull();
		const { score } = close({
			meeting: { score: { marks, stated: null } },
		}).snapshot;
		expect(score).toMatchObject({
			sheet: "A",
			total: 100,
			outOf: 70,
			raw: 70,
			band: "good",
		});
	});
});

describe("the tasks of a closed meeting", () => {
	it("continue the series of their kind, on the day it was held, under the number of the paper", () => {
		expect(close({ meeting: { heldOn: "2026-10-09" } }).tasks).toEqual([
			{
				unitId: "cell",
				series: "ordinary",
				resolvedOn: "2026-10-09",
				meetingId: "october",
				source: "resolution 10-NQ/CB",
				seq: 1,
				title: "Sửa loa",
				ownerId: "An",
				ownerText: null,
				dueOn: "2026-10-31",
				measure: "01 loa",
				carriedFrom: null,
				onPaper: false,
			},
		]);
		expect(
			close({ meeting: { kind: "thematic", source: "paper" } }).tasks,
		).toMatchObject([{ series: "thematic", onPaper: true }]);
	});
});

describe("the self-score", () => {
	const scored = (changes: Parameters<typeof dossier>[0] = {}) =>
		selfScoreOf(
			dossier({ meeting: { score: { marks, stated: null } }, ...changes }),
			"09:35",
			"10-NQ/CB",
		);

	it("stands on the evidence of the whole meeting, its number included", () => {
		expect(scored().facts).toMatchObject({
			minutes: 95,
			closing: { paperNumber: "10-NQ/CB", votePassed: true },
		});
	});

	it("is due above after the working days of the rule, weekends left out", () => {
		const { ratingDays } = dossier().rules.score;
		expect(ratingDays).toBe(10);
		expect(scored().ratingDueOn).toBe("2026-10-19");
	});

	it("carries the vote on it, where there was one", () => {
		expect(scored().vote).toBeNull();
		const votes = [vote(), vote({ matter: "score", inFavour: 3, against: 1 })];
		expect(scored({ votes }).vote).toEqual({ inFavour: 3, against: 1 });
	});
});
