import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { smallCommune } from "../../../../test/small-commune.ts";
import { pathLabel } from "../../../charter/units.ts";
import type { Actor } from "../../../platform/actor.ts";
import { eventsOf, unitOn } from "../reads.ts";
import { foundUnit } from "./found-unit.ts";

let commune: Awaited<ReturnType<typeof smallCommune>>;
beforeAll(async () => {
	commune = await smallCommune();
});
afterAll(() => commune.close());

const ON = "2026-09-01";
const found = (input: object = {}, by: Actor = commune.clerk) =>
	commune.act(foundUnit, by, {
		parentId: commune.commune.id,
		name: "Chi bộ thôn Nam",
		kind: "cell",
		on: ON,
		...input,
	});

describe("an organisation", () => {
	it("exists from its day, below its parent, with the decision it rests on", async () => {
		const { unitId } = await found({
			type: "rural",
			code: "01.004",
			place: "An Bình",
			basis: "QĐ 12-QĐ/ĐU, 25/8/2026",
		});
		expect(await unitOn(commune.database.reader, unitId, ON)).toEqual({
			id: unitId,
			name: "Chi bộ thôn Nam",
			kind: "cell",
			type: "rural",
			code: "01.004",
			place: "An Bình",
			parentId: commune.commune.id,
			path: `${commune.commune.path}.${pathLabel(unitId)}`,
			validFrom: ON,
			validTo: null,
		});
		expect(await eventsOf(commune.database.reader, unitId)).toMatchObject([
			{
				kind: "founded",
				happenedOn: ON,
				basis: "QĐ 12-QĐ/ĐU, 25/8/2026",
				recordedBy: "Vũ Thị Phòng",
			},
		]);
		await expect(
			unitOn(commune.database.reader, unitId, "2026-08-31"),
		).rejects.toMatchObject({ code: "thing.not-found" });
	});

	it("is not founded where its kind does not stand, by the law of that day", async () => {
		await expect(found({ parentId: commune.east.id })).rejects.toMatchObject({
			code: "unit.wrong-parent",
			facts: { kind: "cell", parentKind: "cell", on: ON },
		});
		await expect(found({ kind: "district" })).rejects.toMatchObject({
			code: "unit.wrong-parent",
		});
	});

	it("is not founded below what is unknown, or did not exist yet", async () => {
		await expect(found({ parentId: randomUUID() })).rejects.toMatchObject({
			code: "thing.not-found",
		});
		await expect(found({ on: "2025-12-31" })).rejects.toMatchObject({
			code: "thing.not-found",
		});
	});

	it("does not take a code that another one carries then or later", async () => {
		await found({ code: "77" });
		for (const on of [ON, "2026-10-01", "2026-02-01"])
			await expect(found({ code: "77", on })).rejects.toMatchObject({
				code: "unit.code-taken",
			});
	});

	it("has a code or none: an empty one is no code", async () => {
		await expect(found({ code: " " })).rejects.toMatchObject({
			code: "input.invalid",
		});
	});
});

it("may not be founded outside one's reach, nor by those who only lead or attend", async () => {
	for (const by of [commune.eastSecretary, commune.an, commune.admin])
		await expect(found({}, by)).rejects.toMatchObject({
			code: "rights.missing",
		});
	await found({}, commune.communeSecretary);
});
