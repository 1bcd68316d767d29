import { expect, it } from "vitest";
import { z } from "zod";
import { newId } from "./ids.ts";

it("an id is a UUID of version 7 that carries its instant", () => {
	const id = newId(new Date("2026-10-05T01:00:00Z"));
	expect(z.uuidv7().safeParse(id).success).toBe(true);
	expect(Number.parseInt(id.replace("-", "").slice(0, 12), 16)).toBe(
		Date.parse("2026-10-05T01:00:00Z"),
	);
});

it("ids of later instants come later, and no two are the same", () => {
	const ids = Array.from({ length: 500 }, (_, n) =>
		newId(new Date(Date.UTC(2026, 9, 5) + n)),
	);
	expect(ids.toSorted()).toEqual(ids);
	const now = new Date();
	expect(new Set(Array.from({ length: 500 }, () => newId(now))).size).toBe(500);
});
