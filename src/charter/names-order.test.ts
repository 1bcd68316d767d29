import fc from "fast-check";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { testDatabase } from "../../test/database.ts";
import { connect, type Database } from "../platform/database/connect.ts";
import { all } from "../platform/database/query.ts";
import { sealWith } from "../platform/seal.ts";
import { sortKeyOf, splitName } from "./names.ts";

let clone: Awaited<ReturnType<typeof testDatabase>>;
let database: Database;
beforeAll(async () => {
	clone = await testDatabase();
	database = connect(clone.url, sealWith("a key for tests"), 1);
});
afterAll(async () => {
	await database.close();
	await clone.drop();
});

describe("names stand in Vietnamese order", () => {
	const syllable = fc
		.tuple(
			fc.constantFrom(
				"",
				"B",
				"C",
				"Ch",
				"D",
				"Đ",
				"Gi",
				"H",
				"Kh",
				"L",
				"M",
				"N",
				"Ng",
				"Ngh",
				"Nh",
				"Ph",
				"Qu",
				"S",
				"T",
				"Th",
				"Tr",
				"V",
				"X",
			),
			fc.constantFrom(
				"a",
				"ă",
				"â",
				"e",
				"ê",
				"i",
				"o",
				"ô",
				"ơ",
				"u",
				"ư",
				"y",
				"ai",
				"oa",
				"iê",
				"uyê",
				"ươ",
				"oe",
			),
			fc.constantFrom("", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323"),
			fc.constantFrom("", "", "n", "ng", "nh", "m", "t", "c", "p"),
		)
		.map(([onset, vowels, tone, coda]) => {
			const text = `${onset}${vowels}${tone}${coda}`.normalize("NFC");
			return text.charAt(0).toLocaleUpperCase("vi") + text.slice(1);
		});
	const anyName = fc
		.tuple(syllable, fc.array(syllable, { maxLength: 3 }), syllable)
		.map(([family, middle, given]) => [family, ...middle, given].join(" "));
	// From few words, so that many names share their given or middle name.
	const nearName = fc
		.tuple(
			fc.constantFrom("Lê", "Lễ", "Ngô", "Ngọ"),
			fc.array(fc.constantFrom("Thi", "Thị", "Thí", "Ái", "Ai", "Anh"), {
				maxLength: 3,
			}),
			fc.constantFrom("An", "Anh", "Ân", "Án", "Ánh", "Ăn", "Ấn"),
		)
		.map(([family, middle, given]) => [family, ...middle, given].join(" "));

	it("that is the order of the collation vi-x-icu on given, middle and family name", async () => {
		const names = [
			...new Set([...fc.sample(anyName, 400), ...fc.sample(nearName, 400)]),
		];
		const parts = names.map((name) => ({ name, ...splitName(name) }));
		const sorted = await all(
			database.reader,
			sql<{
				name: string;
			}>`select name from jsonb_to_recordset(${JSON.stringify(parts)}::jsonb) n (name text, given text, middle text, family text)
				order by given collate "vi-x-icu", middle collate "vi-x-icu", family collate "vi-x-icu"`,
		);
		const byKey = names.toSorted((a, b) =>
			sortKeyOf(a) < sortKeyOf(b) ? -1 : 1,
		);
		expect(byKey).toEqual(sorted.map(({ name }) => name));
	});
});
