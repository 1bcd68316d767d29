import { expect, it } from "vitest";
import { codeTimeOf, isTimely, rollCode } from "./roll-code.ts";

const now = new Date("2026-10-05T12:30:10Z");
const key = "0b".repeat(32);

it("a code stands for half a minute and counts for a minute more, also from a clock that is a little ahead", () => {
	const present = codeTimeOf(now);
	expect(codeTimeOf(new Date("2026-10-05T12:30:29Z"))).toBe(present);
	expect(codeTimeOf(new Date("2026-10-05T12:30:30Z"))).toBe(present + 1);
	expect(
		[1, 0, -1, -2, -3, 2].map((age) => isTimely(present + age, now)),
	).toEqual([true, true, true, true, false, false]);
});

it("a code is another one each half minute and under each key", async () => {
	const code = await rollCode(key, 7);
	expect(code).toMatch(/^[0-9a-f]{20}$/);
	expect(await rollCode(key, 7)).toBe(code);
	expect(await rollCode(key, 8)).not.toBe(code);
	expect(await rollCode("0c".repeat(32), 7)).not.toBe(code);
});
