import { describe, expect, it } from "vitest";
import { dossier } from "../../../../test/dossier.ts";
import { isNear, partsOf, readiness } from "./readiness.ts";

const planned = {
	state: "planned",
	plannedOn: "2026-12-10",
	problem: null,
	draft: null,
	committeeMode: null,
	noticeOn: null,
} as const;

const missing = (d: ReturnType<typeof dossier>) =>
	readiness(d)
		.filter((part) => part.missing.length > 0)
		.map(({ name, by, dueOn }) => `${name} ${by} ${dueOn}`);

describe("how ready a meeting is", () => {
	it("is told part by part: what is missing, who owes it, by when", () => {
		expect(
			missing(
				dossier({
					meeting: planned,
					agenda: [],
					uploads: { before: null, after: null },
					overseers: [],
				}),
			),
		).toEqual([
			"committee committee 2026-12-05",
			"problem committee 2026-12-05",
			"agenda secretary 2026-12-06",
			"draft secretary 2026-12-07",
			"notice secretary 2026-12-08",
			"papers secretary 2026-12-09",
			"overseer office null",
		]);
	});

	it("takes the day of the papers from the rule in force (HD42: at least 01 day before)", () => {
		const { rules } = dossier();
		const early = dossier({
			meeting: planned,
			uploads: { before: null, after: null },
			rules: { ...rules, papersBeforeDays: 3 },
		});
		expect(missing(early)).toContain("papers secretary 2026-12-07");
	});

	it("asks for one problem at the centre, unless the meeting has a theme or is copied from paper", () => {
		const asks = (meeting: object) =>
			missing(dossier({ meeting: { ...planned, ...meeting } })).some((part) =>
				part.startsWith("problem"),
			);
		expect(asks({})).toBe(true);
		expect(asks({ problem: "Rác thải dọc kênh" })).toBe(false);
		expect(asks({ kind: "thematic", topic: "Phân loại rác" })).toBe(false);
		expect(asks({ source: "paper" })).toBe(false);
	});

	it("is looked at from seven days before", () => {
		expect(isNear("2026-12-10", "2026-12-02")).toBe(false);
		expect(isNear("2026-12-10", "2026-12-03")).toBe(true);
	});
});

it("what a notice went out without is named by its parts, each once", () => {
	expect(
		partsOf(["papers-uploaded", "presenters-named", "blocks-covered"]),
	).toEqual(["agenda", "papers"]);
});
