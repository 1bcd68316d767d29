import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attendee, vote } from "../../../../test/dossier.ts";
import { PRESENCES, STANDINGS } from "../schema/inputs.ts";
import type { Attendee, Presence } from "../schema/record.ts";
import {
	adoption,
	electorate,
	isCarried,
	obstacleToCounting,
	outdatedVotes,
	voteBase,
	votersPresent,
} from "./votes.ts";

const NOBODY = {
	inFavour: 0,
	against: 0,
	abstained: 0,
	invalid: 0,
	issued: null,
};

/** 20 official and 2 probationary members; all but four came. */
const twentyTwo = [
	...Array.from({ length: 20 }, (_, at) =>
		attendee(`${at}`, { presence: at < 16 ? "present" : "excused" }),
	),
	attendee("dự bị 1", { class: "probationary" }),
	attendee("dự bị 2", { class: "probationary" }),
];

describe("the base of a vote (294-QĐ/TW pt 9.3)", () => {
	it("a cell of 22, 20 of them official, of whom 18 came in all, votes on a base of 20", () => {
		expect(twentyTwo.filter((a) => a.presence === "present")).toHaveLength(18);
		expect(voteBase(twentyTwo)).toEqual({
			base: 20,
			recipe: {
				official: 20,
				temporaryElsewhere: 0,
				exemptAbsent: 0,
				suspended: 0,
			},
		});
		expect(votersPresent(twentyTwo)).toBe(16);
	});

	it("less those temporarily elsewhere, suspended, and exempt who did not come", () => {
		const roll = [
			...twentyTwo,
			attendee("tạm thời", { standing: "temporary-elsewhere", presence: null }),
			attendee("đình chỉ", { standing: "suspended", presence: null }),
			attendee("miễn, vắng", { standing: "exempt", presence: null }),
			attendee("miễn, dự", { standing: "exempt" }),
			attendee("trực", { standing: "special-duty", presence: null }),
		];
		expect(voteBase(roll)).toEqual({
			base: 22,
			recipe: {
				official: 25,
				temporaryElsewhere: 1,
				exemptAbsent: 1,
				suspended: 1,
			},
		});
		expect(votersPresent(roll)).toBe(17);
	});
});

const member = (klass: fc.Arbitrary<Attendee["class"]>) =>
	fc.record({
		memberId: fc.uuid(),
		seq: fc.constant(1),
		name: fc.constant("Đ"),
		birth: fc.constant("1970"),
		class: klass,
		standing: fc.constantFrom(...STANDINGS),
		presence: fc.constantFrom(...PRESENCES, null),
		reason: fc.constant(null),
	});
const anybody = member(fc.constantFrom("official", "probationary"));
const probationer = member(fc.constant("probationary"));
const marked = (a: Attendee, presence: Presence): Attendee =>
	a.standing === "counted" ? { ...a, presence } : a;

describe("for any roll", () => {
	it("the base is no more than the official members and no less than the voters in the room", () => {
		fc.assert(
			fc.property(fc.array(anybody), (roll) => {
				const { base, recipe } = voteBase(roll);
				expect(base).toBeLessThanOrEqual(recipe.official);
				expect(base).toBeGreaterThanOrEqual(votersPresent(roll));
			}),
		);
	});

	it("ordinary members who stay away never lower it", () => {
		fc.assert(
			fc.property(fc.array(anybody), (roll) => {
				const absent = roll.map((a) => marked(a, "unexcused"));
				expect(voteBase(absent)).toEqual(voteBase(roll));
			}),
		);
	});

	it("a probationary member changes neither base, nor voters, nor what is refused", () => {
		const count = fc.nat(40);
		fc.assert(
			fc.property(
				fc.array(anybody),
				fc.array(probationer),
				count,
				(roll, young, inFavour) => {
					const both = [...roll, ...young];
					const hands = { ...NOBODY, inFavour };
					expect(voteBase(both)).toEqual(voteBase(roll));
					expect(obstacleToCounting(hands, both)).toEqual(
						obstacleToCounting(hands, roll),
					);
				},
			),
		);
	});
});

describe("a matter is carried", () => {
	it("by more than half of the base; exactly half is not enough", () => {
		expect(isCarried("more-than-half", 10, 20)).toBe(false);
		expect(isCarried("more-than-half", 11, 20)).toBe(true);
	});

	it("by two thirds, exactly two thirds being enough", () => {
		expect(isCarried("two-thirds", 13, 20)).toBe(false);
		expect(isCarried("two-thirds", 14, 21)).toBe(true);
	});
});

it("more hands than voters in the room are refused, abstentions among them", () => {
	const hands = { ...NOBODY, inFavour: 15, against: 1, abstained: 1 };
	expect(obstacleToCounting(hands, twentyTwo)).toEqual({
		code: "vote.more-than-present",
		facts: { hands: 17, present: 16 },
	});
	expect(obstacleToCounting({ ...hands, abstained: 0 }, twentyTwo)).toBeNull();
});

it("paper ballots count with the invalid ones, and never more than were handed out", () => {
	const papers = { ...NOBODY, inFavour: 10, invalid: 2, issued: 12 };
	expect(obstacleToCounting(papers, twentyTwo)).toBeNull();
	expect(obstacleToCounting({ ...papers, issued: 11 }, twentyTwo)).toEqual({
		code: "vote.more-than-issued",
		facts: { hands: 12, issued: 11 },
	});
	expect(obstacleToCounting({ ...papers, invalid: 7 }, twentyTwo)?.code).toBe(
		"vote.more-than-present",
	);
});

describe("the list of voters", () => {
	const why = (changes: Parameters<typeof attendee>[1]) =>
		electorate([attendee("a", changes)])[0]?.whyNot;

	it("holds the official members who are there, also exempt ones and those on special duty", () => {
		expect(why({})).toBeNull();
		expect(why({ presence: "late" })).toBeNull();
		expect(why({ standing: "exempt" })).toBeNull();
		expect(why({ standing: "special-duty" })).toBeNull();
	});

	it("says of everybody else why not", () => {
		expect(why({ class: "probationary" })).toBe("probationary");
		expect(why({ standing: "suspended" })).toBe("suspended");
		expect(why({ standing: "temporary-elsewhere" })).toBe(
			"temporary-elsewhere",
		);
		expect(why({ standing: "exempt", presence: null })).toBe("exempt-absent");
		expect(why({ presence: "excused" })).toBe("absent");
		expect(why({ presence: null })).toBe("absent");
	});

	it("holds exactly as many as may raise their hands", () => {
		fc.assert(
			fc.property(fc.array(fc.oneof(anybody, probationer)), (roll) => {
				const entitled = electorate(roll).filter((e) => e.whyNot === null);
				expect(entitled).toHaveLength(votersPresent(roll));
			}),
		);
	});
});

describe("the paper was adopted by", () => {
	const failed = vote({ id: "v1", inFavour: 2, passed: false });
	const amended = vote({ id: "v2", title: "Nghị quyết đã sửa" });

	it("the vote that carried it, also where an earlier one failed", () => {
		expect(adoption([failed, amended])?.id).toBe("v2");
		expect(adoption([amended, { ...failed, id: "v3" }])?.id).toBe("v2");
	});

	it("nobody yet: the last failure shows", () => {
		expect(adoption([failed, { ...failed, id: "v3" }])?.id).toBe("v3");
		expect(adoption([vote({ matter: "score" })])).toBeUndefined();
	});
});

it("votes are outdated when the roll-call no longer bears them out", () => {
	const four = ["a", "b", "c", "d"].map((name) => attendee(name));
	expect(outdatedVotes([vote()], four)).toEqual([]);
	const absent = [...four.slice(1), attendee("a", { presence: "excused" })];
	expect(outdatedVotes([vote()], absent)).toHaveLength(1);
	const came = [...four, attendee("miễn", { standing: "exempt" })];
	expect(outdatedVotes([vote()], came)).toHaveLength(1);
	const frozen = vote({ form: "electronic" });
	expect(outdatedVotes([frozen], absent)).toEqual([]);
});
