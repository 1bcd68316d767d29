import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sealWith } from "./seal.ts";

const seal = sealWith("the key of this installation");

describe("a sealed value", () => {
	it("opens to what was closed", () => {
		fc.assert(
			fc.property(fc.string({ unit: "grapheme" }), (text) => {
				expect(seal.open(seal.close(text))).toBe(text);
			}),
		);
	});

	it("does not show that two values are equal", () => {
		expect(seal.close("Kinh")).not.toEqual(seal.close("Kinh"));
		expect(seal.close("Kinh").includes("Kinh")).toBe(false);
	});

	it("does not open with another key", () => {
		expect(() => sealWith("another key").open(seal.close("Kinh"))).toThrow();
	});

	it("does not open once a single byte of it was changed", () => {
		const sealed = seal.close("012345678901");
		for (let at = 0; at < sealed.length; at++) {
			const changed = Buffer.from(sealed);
			changed[at] = (sealed[at] ?? 0) ^ 1;
			expect(() => seal.open(changed)).toThrow();
		}
	});
});

it("the mark of a value is the same for equal values under one key, and under no other", () => {
	expect(seal.mac("012345678901")).toEqual(seal.mac("012345678901"));
	expect(seal.mac("012345678901")).not.toEqual(seal.mac("012345678902"));
	expect(seal.mac("012345678901")).not.toEqual(
		sealWith("another key").mac("012345678901"),
	);
});
