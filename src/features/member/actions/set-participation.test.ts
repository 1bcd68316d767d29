import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { smallCommune } from "../../../../test/small-commune.ts";
import type { Actor } from "../../../platform/actor.ts";
import { participationsOf, rollOf } from "../reads.ts";
import { endParticipation } from "./end-participation.ts";
import { setParticipation } from "./set-participation.ts";

let commune: Awaited<ReturnType<typeof smallCommune>>;
beforeAll(async () => {
	commune = await smallCommune();
});
afterAll(() => commune.close());

const set = (part: object = {}, by: Actor = commune.clerk) =>
	commune.act(setParticipation, by, {
		memberId: commune.binhId,
		kind: "exempt",
		from: "2026-09-01",
		...part,
	});
const end = (participationId: string, to: string, by: Actor = commune.clerk) =>
	commune.act(endParticipation, by, { participationId, to });
const takesPart = async (
	on: string,
	memberId: string | null = commune.binhId,
) =>
	(await rollOf(commune.database.reader, commune.east.id, on)).find(
		({ id }) => id === memberId,
	)?.participations;

describe("a member who takes part otherwise", () => {
	it("does so from the first day until the day it ends, which no longer counts", async () => {
		const { participationId } = await set({ basis: "QĐ 15-QĐ/ĐU, 25/8/2026" });
		expect([
			await takesPart("2026-08-31"),
			await takesPart("2026-09-01"),
		]).toEqual([[], ["exempt"]]);
		await end(participationId, "2026-10-01");
		expect([
			await takesPart("2026-09-30"),
			await takesPart("2026-10-01"),
		]).toEqual([["exempt"], []]);
		expect(
			await participationsOf(commune.database.reader, commune.binhId),
		).toMatchObject([
			{
				kind: "exempt",
				fromOn: "2026-09-01",
				toOn: "2026-10-01",
				basis: "QĐ 15-QĐ/ĐU, 25/8/2026",
			},
		]);
	});

	it("may do so since before the record, and in two ways at once", async () => {
		await set({ memberId: commune.an.memberId, kind: "away", from: null });
		await set({ memberId: commune.an.memberId, kind: "suspended" });
		expect(await takesPart("2026-01-01", commune.an.memberId)).toEqual([
			"away",
		]);
		expect(await takesPart("2026-09-01", commune.an.memberId)).toEqual([
			"away",
			"suspended",
		]);
	});

	it("was set by mistake where it ends on its first day", async () => {
		const { participationId } = await set({ kind: "special-duty" });
		await end(participationId, "2026-09-01");
		expect(await takesPart("2026-09-01")).not.toContain("special-duty");
	});

	it("has the figures above made again", async () => {
		const clear = () =>
			commune.database.writer
				.transaction()
				.execute((tx) => sql`delete from dirty_unit`.execute(tx));
		await clear();
		const { participationId } = await set();
		expect(await commune.rows(sql`select unit_id from dirty_unit`)).toEqual([
			{ unitId: commune.east.id },
		]);
		await clear();
		await end(participationId, "2026-10-02");
		expect(await commune.rows(sql`select unit_id from dirty_unit`)).toEqual([
			{ unitId: commune.east.id },
		]);
	});
});

describe("it is refused", () => {
	it("to end before it begins", async () => {
		await expect(set({ to: "2026-08-31" })).rejects.toMatchObject({
			code: "period.ends-before-start",
		});
		const { participationId } = await set();
		await expect(end(participationId, "2026-08-31")).rejects.toMatchObject({
			code: "period.ends-before-start",
		});
	});

	it("for whoever is unknown, and for what is not on record", async () => {
		await expect(set({ memberId: randomUUID() })).rejects.toMatchObject({
			code: "thing.not-found",
		});
		await expect(end(randomUUID(), "2026-10-01")).rejects.toMatchObject({
			code: "thing.not-found",
		});
	});
});

it("may be set and ended by those who keep records, not by the cell", async () => {
	const { participationId } = await set();
	for (const by of [commune.eastSecretary, commune.an, commune.admin]) {
		await expect(set({}, by)).rejects.toMatchObject({ code: "rights.missing" });
		await expect(end(participationId, "2026-10-01", by)).rejects.toMatchObject({
			code: "rights.missing",
		});
	}
});
