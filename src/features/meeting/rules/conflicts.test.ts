import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { weigh, weighFields } from "./conflicts.ts";

describe("what a device says of a fact", () => {
	it("is taken where nobody changed the fact since the device saw it", () => {
		expect(weigh("present", "present", "late")).toBe("take");
		expect(weigh(null, null, "late")).toBe("take");
	});

	it("is a conflict where another device changed it in between to something else", () => {
		expect(weigh("present", "excused", "late")).toBe("conflict");
	});

	it("is no conflict where both say the same, or the device only repeats what it saw", () => {
		expect(weigh("present", "late", "late")).toBe("take");
		expect(weigh("present", "late", "present")).toBe("leave");
	});

	it("is believed where the device does not say what it saw", () => {
		expect(weigh(undefined, "late", "present")).toBe("take");
	});

	it("does not hang on the order of its fields", () => {
		expect(weigh({ a: 1, b: 2 }, { b: 2, a: 1 }, { a: 3, b: 2 })).toBe("take");
	});
});

describe("fields that do not depend on one another", () => {
	it("are weighed alone: a device that changed one leaves the others as they stand", () => {
		const was = { fee: "", words: "" };
		expect(
			weighFields(
				was,
				{ fee: "đủ", words: "" },
				{ fee: "", words: "Nhất trí" },
			),
		).toEqual({ taken: { words: "Nhất trí" }, disputed: [] });
		expect(
			weighFields(was, { fee: "", words: "A" }, { fee: "đủ", words: "B" }),
		).toEqual({ taken: { fee: "đủ" }, disputed: ["words"] });
	});

	it("whichever device comes first, no version is lost: it stands, or it is disputed", () => {
		const value = fc.constantFrom("", "A", "B");
		const form = fc.record({ x: value, y: value });
		fc.assert(
			fc.property(form, form, form, (was, first, second) => {
				const between = { ...was, ...weighFields(was, was, first).taken };
				const { taken, disputed } = weighFields(was, between, second);
				const after: Record<string, string> = { ...between, ...taken };
				for (const field of ["x", "y"] as const) {
					if (second[field] !== was[field])
						expect(
							after[field] === second[field] || disputed.includes(field),
						).toBe(true);
					if (first[field] !== was[field])
						expect(after[field]).toBe(first[field]);
				}
			}),
		);
	});
});
