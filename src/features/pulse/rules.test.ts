import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isOpen, LEAST_ANSWERS, pulseFor, tally, written } from "./rules.ts";
import { QUESTIONS, REPLIES } from "./schema.ts";

const reply = fc.constantFrom(...REPLIES);
const answers = fc.record({
	foreknown: reply,
	weighty: reply,
	"own-part": reply,
});

describe("the pulse of a meeting", () => {
	it("is not asked where fewer than five attended, and closes after seven days", () => {
		expect(pulseFor(4, "2026-10-05")).toBeNull();
		expect(pulseFor(5, "2026-10-05")).toEqual({
			invited: 5,
			closesOn: "2026-10-12",
		});
		const pulse = { countedOn: null, closesOn: "2026-10-12" };
		expect(isOpen(pulse, "2026-10-12")).toBe(true);
		expect(isOpen(pulse, "2026-10-13")).toBe(false);
		expect(isOpen({ ...pulse, countedOn: "2026-10-06" }, "2026-10-06")).toBe(
			false,
		);
	});

	it("has answers that are all equally long, so that their ciphertexts say nothing", () => {
		fc.assert(
			fc.property(answers, (given) => {
				expect(written(given)).toHaveLength(QUESTIONS.length);
			}),
		);
	});

	it("is the sum of all answers, whatever their order, and nothing under five", () => {
		fc.assert(
			fc.property(fc.array(answers, { maxLength: 30 }), (all) => {
				const counts = tally(all.map(written));
				expect(tally(all.map(written).reverse())).toEqual(counts);
				if (all.length < LEAST_ANSWERS) expect(counts).toBeNull();
				else
					for (const question of QUESTIONS)
						for (const each of REPLIES)
							expect(counts?.[question][each]).toBe(
								all.filter((given) => given[question] === each).length,
							);
			}),
		);
	});
});
