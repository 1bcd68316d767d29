import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { smallCommune } from "../../../../test/small-commune.ts";
import type { Actor } from "../../../platform/actor.ts";
import { type Holder, holdersOf } from "../reads.ts";
import { appoint } from "./appoint.ts";
import { endPosition } from "./end-position.ts";

let commune: Awaited<ReturnType<typeof smallCommune>>;
beforeEach(async () => {
	commune = await smallCommune();
});
afterEach(() => commune.close());

const ON = "2026-10-01";
const give = (
	position: string,
	memberId: string | null,
	{ from = ON, unitId = commune.west.id, by = commune.clerk as Actor } = {},
) => commune.act(appoint, by, { unitId, memberId, position, from });
const end = (positionId: string, to: string, by: Actor = commune.clerk) =>
	commune.act(endPosition, by, { positionId, to });
const holders = (on: string, unit = commune.west): Promise<Holder[]> =>
	holdersOf(commune.database.reader, unit.path, on);
const holder = async (on = ON, unit = commune.west) =>
	(await holders(on, unit))[0]?.positionId ?? "";

describe("a post", () => {
	it("is held from its day on and not before", async () => {
		await give("cell-secretary", commune.chi.memberId);
		expect(await holders(ON)).toMatchObject([
			{
				position: "cell-secretary",
				name: "Lê Thị Chi",
				fromOn: ON,
				toOn: null,
			},
		]);
		expect(await holders("2026-09-30")).toEqual([]);
	});

	it("is no longer held on the day it ends", async () => {
		await give("cell-secretary", commune.chi.memberId);
		await end(await holder(), "2026-10-20");
		expect(await holders("2026-10-19")).toHaveLength(1);
		expect(await holders("2026-10-20")).toEqual([]);
	});

	it("may end on the day it began: it was given by mistake", async () => {
		await give("cell-secretary", commune.chi.memberId);
		await end(await holder(), ON);
		expect(await holders(ON)).toEqual([]);
		await give("cell-secretary", commune.an.memberId);
	});

	it("does not end before it began", async () => {
		await give("cell-secretary", commune.chi.memberId);
		await expect(end(await holder(), "2026-09-30")).rejects.toMatchObject({
			code: "period.ends-before-start",
		});
	});

	it("given twice to the same person is held once", async () => {
		await give("note-taker", commune.chi.memberId);
		await give("note-taker", commune.chi.memberId, { from: "2026-10-15" });
		expect(await holders("2026-10-20")).toHaveLength(1);
	});

	it("of a cell is not one of a committee, and the reverse", async () => {
		await expect(
			give("office-clerk", commune.chi.memberId),
		).rejects.toMatchObject({ code: "position.wrong-unit" });
		await expect(
			give("cell-deputy", commune.chi.memberId, { unitId: commune.commune.id }),
		).rejects.toMatchObject({ code: "position.wrong-unit" });
	});

	it("is not given to somebody unknown", async () => {
		await expect(give("note-taker", randomUUID())).rejects.toMatchObject({
			code: "thing.not-found",
		});
	});

	it("that membership itself or the installation gives is not given by hand", async () => {
		for (const position of ["member", "probationary", "system-admin"])
			await expect(give(position, commune.chi.memberId)).rejects.toMatchObject({
				code: "input.invalid",
			});
	});
});

describe("a cell", () => {
	it("has one secretary at a time, and as many committee members as it elects", async () => {
		await give("cell-secretary", commune.chi.memberId);
		await expect(
			give("cell-secretary", commune.an.memberId),
		).rejects.toMatchObject({ code: "position.taken" });
		for (const memberId of [commune.chi.memberId, commune.an.memberId])
			await give("cell-committee-member", memberId);
		expect(await holders(ON)).toHaveLength(3);
	});

	it("has none beside one who is to begin later, or to end later", async () => {
		await give("cell-secretary", commune.chi.memberId, { from: "2026-12-01" });
		await expect(
			give("cell-secretary", commune.an.memberId),
		).rejects.toMatchObject({ code: "position.taken" });
		await end(await holder("2026-12-01"), "2026-12-31");
		for (const who of [commune.an, commune.chi])
			await expect(
				give("cell-secretary", who.memberId, { from: "2026-12-15" }),
			).rejects.toMatchObject({ code: "position.taken" });
		await give("cell-secretary", commune.an.memberId, { from: "2026-12-31" });
	});

	it("does not get back an earlier secretary by a later end, while another one is in office", async () => {
		await give("cell-secretary", commune.chi.memberId);
		const first = await holder();
		await end(first, "2026-10-10");
		await give("cell-secretary", commune.an.memberId, { from: "2026-10-10" });
		await expect(end(first, "2026-10-11")).rejects.toMatchObject({
			code: "position.taken",
		});
		await end(first, "2026-10-09");
	});
});

describe("posts are given and ended", () => {
	it("by the secretary of the committee above and its office", async () => {
		await give("cell-secretary", commune.chi.memberId, {
			by: commune.communeSecretary,
		});
		await end(await holder(), "2026-10-02", commune.communeSecretary);
	});

	it("not by the cell, its members or the administrator", async () => {
		for (const by of [commune.eastSecretary, commune.an, commune.admin]) {
			await expect(
				give("note-taker", commune.an.memberId, {
					unitId: commune.east.id,
					by,
				}),
			).rejects.toMatchObject({ code: "rights.missing" });
			await expect(
				end(await holder(ON, commune.east), "2026-10-02", by),
			).rejects.toMatchObject({ code: "rights.missing" });
		}
	});
});
