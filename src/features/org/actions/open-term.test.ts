import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { smallCommune } from "../../../../test/small-commune.ts";
import type { Actor } from "../../../platform/actor.ts";
import { termOf, termsOf } from "../reads.ts";
import { openTerm } from "./open-term.ts";

let commune: Awaited<ReturnType<typeof smallCommune>>;
beforeAll(async () => {
	commune = await smallCommune();
});
afterAll(() => commune.close());

const open = (
	unitId: string,
	from: string,
	to: string | null = null,
	by: Actor = commune.clerk,
) => commune.act(openTerm, by, { unitId, from, to });
const termOn = (on: string) =>
	termOf(commune.database.reader, commune.east.id, on);

describe("a term", () => {
	it("begins on the day of the congress and ends the one before, planned end or not", async () => {
		await open(commune.east.id, "2026-02-01", "2031-02-01");
		await open(commune.east.id, "2026-06-01");
		expect(await termsOf(commune.database.reader, commune.east.id)).toEqual([
			{ fromOn: "2026-06-01", toOn: null },
			{ fromOn: "2026-02-01", toOn: "2026-06-01" },
		]);
	});

	it("is the one a paper of that day is numbered in; before all of them papers are numbered in one row", async () => {
		expect(await termOn("2026-05-31")).toBe("2026-02-01");
		expect(await termOn("2026-06-01")).toBe("2026-06-01");
		expect(await termOn("2026-01-31")).toBe("1900-01-01");
	});

	it("does not begin on the day of another one, nor before a later one: nothing is passed over in silence", async () => {
		for (const from of ["2026-06-01", "2026-03-01"])
			await expect(open(commune.east.id, from)).rejects.toMatchObject({
				code: "term.later-term",
				facts: { on: "2026-06-01" },
			});
	});

	it("ends after it begins", async () => {
		for (const to of ["2026-08-31", "2026-09-01"])
			await expect(
				open(commune.west.id, "2026-09-01", to),
			).rejects.toMatchObject({ code: "period.ends-before-start" });
	});
});

it("may not be opened by the cell itself", async () => {
	for (const by of [commune.eastSecretary, commune.an, commune.admin])
		await expect(
			open(commune.east.id, "2026-09-01", null, by),
		).rejects.toMatchObject({ code: "rights.missing" });
});
