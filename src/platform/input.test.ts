import { describe, expect, it } from "vitest";
import { z } from "zod";
import { parse } from "./input.ts";
import { PLATFORM_SENTENCES, Refusal } from "./refusal.ts";

const Person = z.object({
	name: z.string().trim().min(1),
	posts: z.array(z.object({ from: z.string() })).default([]),
});

function refusalOf(input: unknown): Refusal {
	try {
		parse(Person, input);
	} catch (fault) {
		if (fault instanceof Refusal) return fault;
	}
	throw new Error("the input was taken");
}

describe("an input", () => {
	it("is given as its schema gives it back, without fields it does not know", () => {
		expect(parse(Person, { name: " An ", age: 3 })).toEqual({
			name: "An",
			posts: [],
		});
	});

	it("that is missing counts as empty", () => {
		expect(parse(z.object({}), undefined)).toEqual({});
		expect(parse(z.object({}), null)).toEqual({});
	});

	it("that is wrong is refused with each field and what is wrong, in Vietnamese", () => {
		const { code, facts } = refusalOf({ name: "", posts: [{}] });
		expect(code).toBe("input.invalid");
		expect(facts.problems).toEqual([
			expect.stringMatching(
				/^name: .*[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i,
			),
			expect.stringMatching(/^posts\.0\.from: /),
		]);
		expect(PLATFORM_SENTENCES["input.invalid"]?.(facts)).toContain("name: ");
	});

	it("that is no object is refused as a whole", () => {
		expect(refusalOf("An").facts.problems).toHaveLength(1);
	});

	it("with text that no database takes is refused, wherever it stands", () => {
		const [nul, half] = ["An\0", "An\ud83d"];
		for (const input of [
			{ name: nul },
			{ name: half },
			{ name: "An", posts: [{ from: nul }] },
			{ name: "An", [nul]: 1 },
			{ name: "An\u0007" },
			{ name: "An\ufffe" },
		])
			expect(refusalOf(input).code).toBe("input.invalid");
		for (const name of ["An 😀", "An\tB\r\nC", "An\u200b"])
			expect(parse(Person, { name }).name).toBe(name.trim());
	});

	it("that is nested without end is refused before anything walks it", () => {
		let deep: unknown = 1;
		for (let n = 0; n < 100_000; n++) deep = [deep];
		expect(refusalOf({ name: "An", posts: deep }).facts.problems).toEqual([
			"lồng nhau quá sâu",
		]);
	});
});
