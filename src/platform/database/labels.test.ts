import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { expect, it } from "vitest";
import { DATABASE_SENTENCES } from "./labels.ts";

it("every refusal of the database has a sentence, and every sentence a refusal", async () => {
	const names = await readdir(import.meta.dirname);
	const texts = await Promise.all(
		names
			.filter((name) => /^[a-z-]+\.ts$/.test(name))
			.map((name) => readFile(path.join(import.meta.dirname, name), "utf8")),
	);
	const refused = texts.flatMap((text) =>
		[...text.matchAll(/refuse\(\s*"((?:database|key)\.[a-z-]+)"/g)].map(
			(match) => match[1],
		),
	);
	expect(new Set(refused)).toEqual(new Set(Object.keys(DATABASE_SENTENCES)));
});
