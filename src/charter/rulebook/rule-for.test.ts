import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { confidenceLabel } from "./labels.ts";
import { checkOverride, type Override, ruleFor } from "./rule-for.ts";

const override = (of: Partial<Override>): Override => ({
	parameter: "meeting.minutes.ordinary",
	unitId: "commune",
	depth: 2,
	value: 100,
	validFrom: "2026-01-01",
	validTo: null,
	source: "Kế hoạch 08-KH/ĐU, ngày 19/9/2025",
	reason: null,
	confirmed: true,
	...of,
});

describe("a rule is chosen by the date of the act", () => {
	test("a meeting of July 2026 and one of September 2026 resolve their own generation of 294 and 208", () => {
		const july = ruleFor("vote.authorised-committee", "2026-07-05");
		const september = ruleFor("vote.authorised-committee", "2026-09-05");
		expect(july.value).toBe("committee-two-thirds");
		expect(july.documentKey).toBe("294-QĐ/TW@2025-05-26");
		expect(september.value).toBe("standing-board-over-half");
		expect(september.documentKey).toBe("208-QĐ/TW@2026-07-26");
	});

	test("between 8/4/2026 and 26/7/2026 the values of 294 serve, but only as an inference", () => {
		const read = ruleFor("vote.ordinary", "2026-04-07");
		const inferred = ruleFor("vote.ordinary", "2026-04-08");
		expect(confidenceLabel(read)).toBe("đã đối chiếu văn bản");
		expect(confidenceLabel(inferred)).toBe("suy luận, chưa kiểm chứng");
		expect(inferred.note).toContain("20-QĐ/TW");
	});

	test("an ordinary meeting lasts at least 90 minutes under the guidance of 2018 and of 2025, each cited as itself", () => {
		const earlier = ruleFor("meeting.minutes.ordinary", "2025-10-27");
		const later = ruleFor("meeting.minutes.ordinary", "2025-10-28");
		expect([earlier.value, later.value]).toEqual([90, 90]);
		expect(earlier.citation).toBe("Hướng dẫn 12-HD/BTCTW, ngày 06/7/2018");
		expect(later.citation).toBe("Hướng dẫn 42-HD/BTCTW, ngày 28/10/2025");
	});

	test("the target of attendance was to exceed 85 % until 28/10/2025 and is to reach 90 % since", () => {
		expect(ruleFor("meeting.attendance.target", "2024-03-03").value).toBe(85);
		expect(
			ruleFor("meeting.attendance.target-exceeded", "2024-03-03").value,
		).toBe(true);
		expect(ruleFor("meeting.attendance.target", "2026-03-03").value).toBe(90);
		expect(
			ruleFor("meeting.attendance.target-exceeded", "2026-03-03").value,
		).toBe(false);
	});

	test("a term of a cell that begins in June 2025 is 30 months, one of July 2025 is 60", () => {
		expect(ruleFor("org.term-cell-months", "2025-06-30").value).toBe(30);
		expect(ruleFor("org.term-cell-months", "2025-07-01").value).toBe(60);
	});

	test("a paper of 26/5/2026 keeps the layout of 2018, one of the next day takes that of 2026", () => {
		expect(ruleFor("paper.layout", "2026-05-26").value).toBe("HD36-2018");
		expect(ruleFor("paper.layout", "2026-05-27").value).toBe("HD05-2026");
	});

	test("an act older than every known value is answered with the earliest, as an inference without citation", () => {
		const rule = ruleFor("meeting.minutes.ordinary", "2015-03-03");
		expect(rule).toMatchObject({
			value: 90,
			citation: null,
			confidence: "I",
			status: "?",
		});
	});

	test("what no rule asks for is said to be a convention of the product", () => {
		const rule = ruleFor("meeting.quorum", "2026-11-05");
		expect(rule).toMatchObject({
			value: null,
			origin: "product",
			citation: null,
		});
		expect(confidenceLabel(rule)).toBe("quy ước của Nếp, không phải quy định");
	});
});

describe("a committee sets its own value", () => {
	const on = "2026-09-05";

	test("the deepest committee speaks last, whatever the order they are given in", () => {
		const commune = override({ value: 100 });
		const cell = override({ unitId: "cell", depth: 3, value: 120 });
		fc.assert(
			fc.property(
				fc.shuffledSubarray([commune, cell], { minLength: 2 }),
				(given) => {
					const rule = ruleFor("meeting.minutes.ordinary", on, given);
					expect(rule.value).toBe(120);
					expect(rule.origin).toMatchObject({ unitId: "cell" });
				},
			),
		);
	});

	test("a value set for a time counts from its first day until the day before its end", () => {
		const set = override({ validFrom: "2026-09-01", validTo: "2026-10-01" });
		const minutes = (day: string) =>
			ruleFor("meeting.minutes.ordinary", day, [set]).value;
		expect(
			["2026-08-31", "2026-09-01", "2026-09-30", "2026-10-01"].map(minutes),
		).toEqual([90, 100, 100, 90]);
	});

	test("it is cited by its own document and is local; unconfirmed, it is shown as unverified", () => {
		const confirmed = ruleFor("meeting.minutes.ordinary", on, [override({})]);
		const typed = ruleFor("meeting.minutes.ordinary", on, [
			override({ confirmed: false }),
		]);
		expect(confirmed.citation).toBe("Kế hoạch 08-KH/ĐU, ngày 19/9/2025");
		expect(confidenceLabel(confirmed)).toBe("quy định địa phương");
		expect(confidenceLabel(typed)).toBe("chưa kiểm chứng");
	});

	test("a value of another parameter changes nothing", () => {
		const other = override({
			parameter: "meeting.minutes.combined",
			value: 150,
		});
		expect(ruleFor("meeting.minutes.ordinary", on, [other]).value).toBe(90);
	});

	test("an override looser than the rule needs a reason; without one it is as if it were not there", () => {
		const looser = override({ value: 60 });
		const because = override({ value: 60, reason: "Chi bộ trên biển" });
		expect(checkOverride("meeting.minutes.ordinary", 60, on, null)).toBe(
			"rule.looser-needs-reason",
		);
		expect(checkOverride("meeting.minutes.ordinary", 60, on, "  ")).toBe(
			"rule.looser-needs-reason",
		);
		expect(
			checkOverride("meeting.minutes.ordinary", 60, on, "Chi bộ trên biển"),
		).toBeNull();
		expect(ruleFor("meeting.minutes.ordinary", on, [looser]).value).toBe(90);
		expect(ruleFor("meeting.minutes.ordinary", on, [because]).value).toBe(60);
	});

	test("a stricter or equal value is fine without a word: more minutes, fewer days", () => {
		expect(checkOverride("meeting.minutes.ordinary", 90, on, null)).toBeNull();
		expect(checkOverride("meeting.minutes.ordinary", 120, on, null)).toBeNull();
		expect(
			checkOverride("meeting.finished-after-days", 1, on, null),
		).toBeNull();
		expect(checkOverride("meeting.finished-after-days", 3, on, null)).toBe(
			"rule.looser-needs-reason",
		);
	});

	test("a quorum where none is asked is stricter; none where the superior asks one is looser", () => {
		const half = override({ parameter: "meeting.quorum", value: 50 });
		expect(checkOverride("meeting.quorum", 50, on, null)).toBeNull();
		expect(checkOverride("meeting.quorum", null, on, null, [half])).toBe(
			"rule.looser-needs-reason",
		);
	});

	test("a cell below its commune is measured against the commune, not only against the Centre", () => {
		const commune = override({ value: 120 });
		expect(
			checkOverride("meeting.minutes.ordinary", 100, on, null, [commune]),
		).toBe("rule.looser-needs-reason");
	});

	test("what the Statute fixes is not for a committee to set", () => {
		const half = { numerator: 1, denominator: 3, bound: "at-least" };
		expect(checkOverride("vote.ordinary", half, on, "Đề nghị của chi bộ")).toBe(
			"rule.not-overridable",
		);
		const fewer = override({
			parameter: "org.min-official",
			value: 2,
			reason: "Thiếu đảng viên",
		});
		expect(ruleFor("org.min-official", on, [fewer]).value).toBe(3);
	});

	test("a value of the wrong form is refused", () => {
		expect(checkOverride("meeting.minutes.ordinary", "90", on, null)).toBe(
			"rule.wrong-value",
		);
		expect(checkOverride("meeting.minutes.ordinary", -5, on, null)).toBe(
			"rule.wrong-value",
		);
		expect(checkOverride("meeting.fixed-day", 32, on, null)).toBe(
			"rule.wrong-value",
		);
		expect(checkOverride("meeting.score-sheet", "Z", on, null)).toBe(
			"rule.wrong-value",
		);
		expect(
			checkOverride("meeting.attendance.left-out", ["dog"], on, null),
		).toBe("rule.wrong-value");
	});

	test("without a reason no chain of overrides ever ends below the central minimum", () => {
		const anyChain = fc.array(
			fc.record({ value: fc.integer({ min: 0, max: 300 }), depth: fc.nat(5) }),
		);
		fc.assert(
			fc.property(anyChain, (chain) => {
				const rule = ruleFor(
					"meeting.minutes.ordinary",
					on,
					chain.map(override),
				);
				expect(rule.value).toBeGreaterThanOrEqual(90);
			}),
		);
	});
});
