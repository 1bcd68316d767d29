import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerDue, committeeFor, proposedRota, rotaSquare } from "./rules.ts";

const months = Array.from(
	{ length: 12 },
	(_, n) => `2026-${String(n + 1).padStart(2, "0")}`,
);

const asked = fc
	.record({
		cells: fc.integer({ min: 1, max: 12 }),
		visitors: fc.integer({ min: 2, max: 8 }),
		every: fc.integer({ min: 1, max: 6 }),
		seed: fc.array(fc.nat(), { minLength: 40, maxLength: 40 }),
	})
	.map(({ cells, visitors, every, seed }) => {
		const pick = (at: number, of: number) => (seed[at % 40] ?? 0) % of;
		return {
			cells: Array.from({ length: cells }, (_, n) => ({
				id: `c${n}`,
				followers: pick(n, 3) === 0 ? [] : [`m${pick(n + 7, visitors)}`],
				days: Object.fromEntries(
					months.map((month, m) => [month, `${month}-0${1 + pick(n + m, 5)}`]),
				),
			})),
			visitors: Array.from({ length: visitors }, (_, n) => ({
				memberId: `m${n}`,
				name: `m${n}`,
				cellId: `c${pick(n + 13, cells)}`,
			})),
			months,
			every,
		};
	});

describe("a proposed rota", () => {
	it("sends nobody to their own cell, nor to two cells on one day", () => {
		fc.assert(
			fc.property(asked, (of) => {
				const rota = proposedRota(of);
				const day = (v: { unitId: string; month: string }) =>
					of.cells.find(({ id }) => id === v.unitId)?.days[v.month];
				for (const v of rota) {
					expect(
						of.visitors.find(({ memberId }) => memberId === v.memberId)?.cellId,
					).not.toBe(v.unitId);
					expect(
						rota.filter((w) => w.memberId === v.memberId && day(w) === day(v)),
					).toHaveLength(1);
				}
			}),
		);
	});

	it("visits no cell twice in its span, and each one where somebody may always go", () => {
		fc.assert(
			fc.property(asked, (of) => {
				const free = {
					...of,
					cells: of.cells.map((c) => ({ ...c, followers: [], days: {} })),
					visitors: of.visitors.map((v) => ({ ...v, cellId: null })),
				};
				const spans = Math.ceil(12 / of.every);
				expect(proposedRota(free)).toHaveLength(spans * of.cells.length);
				const loads = of.visitors.map(
					({ memberId }) =>
						proposedRota(free).filter((v) => v.memberId === memberId).length,
				);
				expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1);
			}),
		);
	});

	it("sends who follows the cell, where somebody does", () => {
		const rota = proposedRota({
			cells: [{ id: "c", followers: ["b"], days: {} }],
			visitors: ["a", "b"].map((memberId) => ({
				memberId,
				name: memberId,
				cellId: null,
			})),
			months,
			every: 3,
		});
		expect(rota.map(({ memberId }) => memberId)).toEqual(["b", "b", "b", "b"]);
	});

	it("sends nobody to a meeting that was held, nor again where somebody was", () => {
		const rota = (cell: object) =>
			proposedRota({
				cells: [{ id: "c", followers: [], days: {}, ...cell }],
				visitors: [{ memberId: "a", name: "a", cellId: null }],
				months: months.slice(0, 3),
				every: 3,
			}).map(({ month }) => month);
		expect(rota({ heldIn: ["2026-01"] })).toEqual(["2026-02"]);
		expect(rota({ heldIn: ["2026-01"], visitedIn: ["2026-01"] })).toEqual([]);
	});

	it("keeps what stands already, and plans no second visit beside it", () => {
		const standing = [{ unitId: "c", month: "2026-02", memberId: "a" }];
		const rota = proposedRota({
			cells: [{ id: "c", followers: [], days: {} }],
			visitors: [{ memberId: "a", name: "a", cellId: null }],
			months,
			every: 6,
			standing,
		});
		expect(rota).toEqual([
			...standing,
			{ unitId: "c", month: "2026-07", memberId: "a" },
		]);
	});
});

const visit = {
	id: "v",
	unitId: "c",
	month: "2026-05",
	memberId: "a",
	memberName: "Nguyễn Văn An",
	committeeId: "x",
};
const came = (name: string, memberId: string | null = null) => ({
	meetingId: "m",
	unitId: "c",
	month: "2026-05",
	heldOn: "2026-05-05",
	memberId,
	name,
});
const stateOf = (
	visits: (typeof visit)[],
	attended: ReturnType<typeof came>[],
	today = "2026-05-10",
	heldIn: string[] = [],
) => rotaSquare("2026-05", visits, attended, { heldIn, today }).state;

describe("a month of the rota", () => {
	it("is done when the minutes name who was to come, by the member or by the name", () => {
		expect(stateOf([visit], [came("Nguyễn Văn An", "a")])).toBe("done");
		expect(stateOf([visit], [came("Nguyễn Văn An")])).toBe("done");
		expect(stateOf([visit], [came("Nguyễn Văn An", "b")])).toBe("other");
	});

	it("is missed once its meeting was held or the month is over", () => {
		expect(stateOf([visit], [])).toBe("planned");
		expect(stateOf([visit], [], "2026-05-10", ["2026-05"])).toBe("missed");
		expect(stateOf([visit], [], "2026-06-01")).toBe("missed");
		expect(stateOf([], [], "2026-06-01")).toBe("none");
	});
});

it("a visit belongs to the rota of the nearest committee in which its visitor sits", () => {
	const cell = { id: "c", path: "p.q.c", parentId: "q" };
	const grant = (position: "committee-member" | "overseer", path: string) => ({
		position,
		unitId: path.split(".").at(-1) ?? "",
		path,
	});
	expect(
		committeeFor(
			[grant("committee-member", "p"), grant("committee-member", "p.q")],
			cell,
		),
	).toBe("q");
	expect(committeeFor([grant("committee-member", "p")], cell)).toBe("p");
	expect(committeeFor([grant("overseer", "p.q.c")], cell)).toBe("q");
});

it("advice is answered by the next meeting, or by the end of the next month while that has no day", () => {
	expect(answerDue({ month: "2026-05" }, "2026-06-04")).toBe("2026-06-04");
	expect(answerDue({ month: "2026-01" }, null)).toBe("2026-02-28");
});
