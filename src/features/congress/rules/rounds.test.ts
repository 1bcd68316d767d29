import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Candidate } from "../schema.ts";
import { fewestMarks, isListed, surplusOf } from "./lists.ts";
import { electedBy } from "./rounds.ts";

const OVER_HALF = { numerator: 1, denominator: 2, bound: "more-than" } as const;
const OVER_30 = {
	numerator: 30,
	denominator: 100,
	bound: "more-than",
} as const;

const candidates = (...votes: number[]): Candidate[] =>
	votes.map((n, at) => ({ memberId: `${at}`, name: `Ông ${at}`, votes: n }));
const elected = (votes: number[], seats: number, base: number) =>
	electedBy(candidates(...votes), seats, OVER_HALF, base);

describe("elected is (CON-10)", () => {
	it("who has more than half of the base, not of the papers; exactly half is not enough", () => {
		expect(elected([11, 10], 2, 20).elected).toEqual(["0"]);
	});

	it("who has the most, where more persons have enough than there are seats", () => {
		expect(elected([12, 15, 11, 14], 3, 20)).toEqual({
			elected: ["1", "3", "0"],
			tied: [],
		});
	});

	it("none of those who are equal at the last seat: the congress votes on them again", () => {
		expect(elected([15, 12, 12], 2, 20)).toEqual({
			elected: ["0"],
			tied: ["1", "2"],
		});
	});

	it("never more persons than seats, nobody without the share, and nobody with fewer votes than one who is not elected or tied", () => {
		fc.assert(
			fc.property(
				fc.array(fc.nat(30), { maxLength: 12 }),
				fc.integer({ min: 1, max: 7 }),
				fc.integer({ min: 1, max: 30 }),
				(votes, seats, base) => {
					const all = candidates(...votes);
					const round = electedBy(all, seats, OVER_HALF, base);
					expect(round.elected.length).toBeLessThanOrEqual(seats);
					if (round.tied.length > 0)
						expect(round.elected.length + round.tied.length).toBeGreaterThan(
							seats,
						);
					const of = (id: string) =>
						all.find(({ memberId }) => memberId === id)?.votes ?? 0;
					const left = all.filter(
						({ memberId }) => !round.elected.includes(memberId),
					);
					for (const id of round.elected) {
						expect(of(id) * 2).toBeGreaterThan(base);
						for (const other of left)
							expect(of(id)).toBeGreaterThan(other.votes);
					}
				},
			),
		);
	});
});

describe("the list", () => {
	it("shows its surplus beside the 30 % of the rule (CON-08)", () => {
		expect(surplusOf(4, 3, 30)).toEqual({
			surplus: 1,
			percent: 33,
			over: true,
		});
		expect(surplusOf(6, 5, 30)).toEqual({
			surplus: 1,
			percent: 20,
			over: false,
		});
		expect(surplusOf(1, 1, 30)).toEqual({
			surplus: 0,
			percent: 0,
			over: false,
		});
	});

	it("takes a person from the floor with more than 30 % of those attending (CON-09), a prepared one as such", () => {
		expect(isListed("floor", 6, 20, OVER_30)).toBe(false);
		expect(isListed("floor", 7, 20, OVER_30)).toBe(true);
		expect(isListed("prepared", null, 20, OVER_30)).toBe(true);
	});

	it("without a surplus may be crossed out whole", () => {
		expect(fewestMarks(3, 3)).toBe(0);
		expect(fewestMarks(4, 3)).toBe(1);
	});
});
