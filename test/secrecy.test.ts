import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { putIn } from "../src/features/ballot/writes.ts";
import { openLetters } from "../src/platform/letter.ts";
import { openBox, voters } from "./open-ballot.ts";
import { smallCommune } from "./small-commune.ts";
import { wholeDatabase, withoutChance } from "./whole-database.ts";

const ANSWERS = ["in-favour", "against", "abstained"] as const;
/** The third person abstains, the first and fourth are against … */
const WILLS = [1, 0, 2, 1, 0, 0];
const receiptOf = (n: number) => "ABCDEFGHJK".slice(n) + "2".repeat(n);

/** Six people vote in turn, each with one of the wills; the database is taken before and after the count. */
async function voted(wills: readonly number[], receipts = [0, 1, 2, 3, 4, 5]) {
	const commune = await smallCommune();
	try {
		const people = await voters(commune, wills.length);
		const box = await openBox(commune, people);
		for (const [at, by] of people.entries())
			await box.cast(by, ANSWERS[wills[at] ?? 0] ?? "abstained", {
				receipt: receiptOf(receipts[at] ?? 0),
			});
		const before = await wholeDatabase(commune);
		await box.count();
		const after = await wholeDatabase(commune);
		return { ...box, people, before, after };
	} finally {
		await commune.close();
	}
}

describe("whoever holds the whole database, with its system columns", () => {
	it("finds it equal whoever of the voters voted how, before the count and after it", async () => {
		const first = await voted(WILLS);
		const swapped = await voted([0, 1, 1, 0, 2, 0], [5, 3, 1, 0, 2, 4]);
		expect(withoutChance(swapped.before)).toEqual(withoutChance(first.before));
		expect(withoutChance(swapped.after)).toEqual(withoutChance(first.after));
	}, 60_000);

	it("sees the difference where the result is another, and nowhere but in the result", async () => {
		const first = await voted(WILLS);
		const other = await voted([1, 1, 2, 1, 0, 0]);
		expect(withoutChance(other.before)).toEqual(withoutChance(first.before));
		const differing = Object.keys(first.after).filter(
			(table) =>
				JSON.stringify(withoutChance({ [table]: first.after[table] ?? [] })) !==
				JSON.stringify(withoutChance({ [table]: other.after[table] ?? [] })),
		);
		// The result stands in the ballot and in what the count answered.
		expect(differing.sort()).toEqual(["public.action_run", "public.ballot"]);
	}, 60_000);

	it("finds no key, and before the count no receipt and no mark, in it", async () => {
		const { before, after, key } = await voted(WILLS);
		const told = (whole: unknown) =>
			JSON.stringify(whole, (_, value) =>
				value?.type === "Buffer"
					? Buffer.from(value.data).toString("latin1")
					: value,
			);
		for (const word of [key, key.slice(16), key.toLowerCase()]) {
			expect(told(before)).not.toContain(word);
			expect(told(after)).not.toContain(word);
		}
		for (let n = 0; n < WILLS.length; n++)
			expect(told(before)).not.toContain(receiptOf(n));
		expect(told(before)).not.toMatch(/\b(100|010|001) [A-Z2-9]{10}/);
		expect(after["public.ballot_box"]).toEqual([]);
	}, 60_000);

	it("learns no order from one copy taken while the box is open, even with the key of the tellers", async () => {
		const commune = await smallCommune();
		try {
			const people = await voters(commune, 6);
			const box = await openBox(commune, people);
			const places: number[] = [];
			const hits: number[] = [];
			const rounds = 60;
			for (let round = 0; round < rounds; round++) {
				await commune.database.pool.query(
					"update ballot_box set papers = '{}' where ballot_id = $1",
					[box.ballotId],
				);
				for (const [at] of people.entries())
					await commune.database.writer.transaction().execute(async (tx) => {
						const paper = await box.paperOf("against", receiptOf(at));
						await putIn(tx, box.ballotId, Buffer.from(paper, "base64"));
					});
				const [row] = await commune.rows(
					sql<{
						papers: Buffer[];
					}>`select papers from ballot_box where ballot_id = ${box.ballotId}`,
				);
				const opened = await openLetters(box.key, row?.papers ?? []);
				const order = opened.map((text) =>
					people.findIndex((_, n) => text?.endsWith(receiptOf(n))),
				);
				expect([...order].sort()).toEqual([0, 1, 2, 3, 4, 5]);
				// The guess of whoever believes in the order of arrival; of chance, one hit on average.
				hits.push(order.filter((voter, place) => voter === place).length);
				places.push(order.indexOf(5));
			}
			const mean = (of: number[]) => of.reduce((a, b) => a + b, 0) / of.length;
			// Five standard deviations of what chance gives.
			expect(Math.abs(mean(hits) - 1)).toBeLessThan(5 / Math.sqrt(rounds));
			expect(Math.abs(mean(places) - 2.5)).toBeLessThan(
				(5 * 1.71) / Math.sqrt(rounds),
			);
		} finally {
			await commune.close();
		}
	}, 60_000);
});
