import { describe, expect, it } from "vitest";
import { PARAMETER_KEYS } from "../../../../charter/rulebook/parameters.ts";
import {
	type Override,
	ruleFor,
} from "../../../../charter/rulebook/rule-for.ts";
import { certaintyOf, rulesNamed } from "./certainty.ts";

const ON = "2026-11-25";
const MINUTES = "meeting.minutes.ordinary";
const all = PARAMETER_KEYS.map((key) => ruleFor(key, ON));

const set: Override = {
	parameter: MINUTES,
	unitId: "commune",
	depth: 1,
	value: 120,
	validFrom: "2026-01-01",
	validTo: null,
	source: "Quyết định 12-QĐ/ĐU",
	reason: null,
	confirmed: false,
};

describe("how sure a rule is", () => {
	it("is verified where the text that applies was read", () => {
		expect(certaintyOf(ruleFor(MINUTES, ON))).toBe("verified");
	});

	it("is unverified where the text was read before its successor came", () => {
		expect(certaintyOf(ruleFor("vote.ordinary", ON))).toBe("unverified");
	});

	it("is the committee's where a committee set it, and ours where no text is known", () => {
		expect(certaintyOf(ruleFor(MINUTES, ON, [set]))).toBe("set");
		expect(certaintyOf(ruleFor("general.reminder-days-before", ON))).toBe(
			"ours",
		);
	});
});

describe("searching the rules", () => {
	it("finds by name, by value and by document, without diacritics", () => {
		const found = (typed: string) =>
			rulesNamed(all, typed, null).map(({ key }) => key);
		expect(found("thoi luong sinh hoat thuong ky toi thieu")).toContain(
			MINUTES,
		);
		expect(found("42-hd/btctw")).toContain(MINUTES);
		expect(found("90 phut")).toContain(MINUTES);
	});

	it("keeps to one kind of certainty", () => {
		const ours = rulesNamed(all, "", "ours");
		expect(ours.length).toBeGreaterThan(0);
		expect(ours.every(({ confidence }) => confidence === "D")).toBe(true);
	});
});
