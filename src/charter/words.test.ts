import { expect, it } from "vitest";
import { wordFor } from "./words.ts";

const WORDS = { done: "Hoàn thành" };

it("a key that came from elsewhere has its word, or an empty one", () => {
	expect(wordFor(WORDS, "done")).toBe("Hoàn thành");
	for (const key of ["started", "", null, undefined, "toString", "constructor"])
		expect(wordFor(WORDS, key)).toBe("");
});
