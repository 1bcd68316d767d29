import { describe, expect, it } from "vitest";
import { shortThing, thingsInWords, unfollowedSentence } from "./labels.ts";
import { byMember, byThing, holdsOn, obstacleToFollowing } from "./rules.ts";
import { FOLLOWED, type Following } from "./schema.ts";

const line = (of: Partial<Following>): Following => ({
	memberId: "chi",
	memberName: "Chi",
	kind: "organisation",
	thing: "Hội Nông dân",
	fromOn: "2026-01-01",
	toOn: null,
	assignmentId: "a",
	cellIds: [],
	cellNames: [],
	sits: true,
	...of,
});

describe("what is followed is said whole:", () => {
	const obstacle = (
		kind: Following["kind"],
		thing: string | null,
		...cellIds: string[]
	) => obstacleToFollowing({ kind, thing, cellIds });

	it("one cell is one cell", () => {
		expect(obstacle("cell", null, "a")).toBe(null);
		expect(obstacle("cell", null)).toBe("follow.which-cell");
		expect(obstacle("cell", null, "a", "b")).toBe("follow.which-cell");
	});

	it("a cluster has a name and at least two cells", () => {
		expect(obstacle("cluster", "Cụm 1", "a", "b")).toBe(null);
		expect(obstacle("cluster", "Cụm 1", "a", "a")).toBe("follow.few-cells");
		expect(obstacle("cluster", null, "a", "b")).toBe("follow.name-missing");
	});

	it("a domain, an organisation, a residential cluster have a name and no cells", () => {
		for (const kind of ["domain", "organisation", "residential"] as const) {
			expect(obstacle(kind, "Kinh tế")).toBe(null);
			expect(obstacle(kind, null)).toBe("follow.name-missing");
			expect(obstacle(kind, "Kinh tế", "a")).toBe("follow.no-cells");
		}
	});
});

it("an assignment holds from its first day until the day before its end; one recorded by mistake on no day", () => {
	const period = { fromOn: "2026-02-01", toOn: "2026-03-01" };
	expect(
		["2026-01-31", "2026-02-01", "2026-02-28", "2026-03-01"].map((on) =>
			holdsOn(period, on),
		),
	).toEqual([false, true, true, false]);
	expect(
		holdsOn({ fromOn: "2026-02-01", toOn: "2026-02-01" }, "2026-02-01"),
	).toBe(false);
});

describe("the table", () => {
	const lines = [
		line({ kind: "organisation" }),
		line({ memberId: "tu", memberName: "Tư", kind: "organisation" }),
		line({ kind: "cell", thing: "Chi bộ thôn Đông" }),
	];

	it("by thing has each thing once with everybody who follows it, cells first", () => {
		expect(
			byThing(lines, FOLLOWED).map(({ thing, lines: own }) => [
				thing,
				own.map(({ memberName }) => memberName),
			]),
		).toEqual([
			["Chi bộ thôn Đông", ["Chi"]],
			["Hội Nông dân", ["Chi", "Tư"]],
		]);
	});

	it("by member has everybody of the committee, and after them who is no longer in it", () => {
		const members = [
			{ memberId: "chi", name: "Chi" },
			{ memberId: "an", name: "An" },
		];
		expect(
			byMember(lines, members).map(({ name, lines: own }) => [
				name,
				thingsInWords(own, FOLLOWED),
			]),
		).toEqual([
			["Chi", "Chi bộ: thôn Đông. Đoàn thể: Hội Nông dân."],
			["An", "Chưa được phân công."],
			["Tư", "Đoàn thể: Hội Nông dân."],
		]);
	});

	it("says first which cells nobody follows, and a cluster with its cells", () => {
		expect(unfollowedSentence(3, 5)).toBe("3 chi bộ chưa có người theo dõi.");
		expect(
			shortThing({
				kind: "cluster",
				thing: "Cụm 1",
				cellNames: ["Chi bộ thôn Đông", "Chi bộ thôn Tây"],
			}),
		).toBe("Cụm 1 (thôn Đông, thôn Tây)");
	});
});
