import { expect, it } from "vitest";
import { sizeWords, wordFor } from "./words.ts";

const WORDS = { done: "Hoàn thành" };

it("a key that came from elsewhere has its word, or an empty one", () => {
	expect(wordFor(WORDS, "done")).toBe("Hoàn thành");
	for (const key of ["started", "", null, undefined, "toString", "constructor"])
		expect(wordFor(WORDS, key)).toBe("");
});

it("a size is told in the unit that people would take, with a comma", () => {
	expect([300, 794 * 1024, 1024 ** 2, 73.4 * 1024 ** 3].map(sizeWords)).toEqual(
		["0 KB", "794 KB", "1,0 MB", "73 GB"],
	);
});
