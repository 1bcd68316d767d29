import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { smallCommune } from "../../../../test/small-commune.ts";
import type { Actor } from "../../../platform/actor.ts";
import { eventsOf, unitOn } from "../reads.ts";
import { changeUnit } from "./change-unit.ts";

let commune: Awaited<ReturnType<typeof smallCommune>>;
beforeAll(async () => {
	commune = await smallCommune();
});
afterAll(() => commune.close());

const change = (input: object, by: Actor = commune.clerk) =>
	commune.act(changeUnit, by, { unitId: commune.east.id, ...input });
const east = (on: string) =>
	unitOn(commune.database.reader, commune.east.id, on);

describe("a cell that is renamed on 1/9", () => {
	beforeAll(() =>
		change({ name: "Chi bộ thôn Đông Hà", on: "2026-09-01", basis: "QĐ 3" }),
	);

	it("has its earlier name on the days before, the new one since, and the rest as it was", async () => {
		const [before, after] = [
			await east("2026-08-31"),
			await east("2026-09-01"),
		];
		expect(before).toMatchObject({
			name: "Chi bộ thôn Đông",
			validTo: "2026-09-01",
		});
		expect(after).toEqual({
			...before,
			name: "Chi bộ thôn Đông Hà",
			validFrom: "2026-09-01",
			validTo: null,
		});
	});

	it("shows in its history what was and what is", async () => {
		const [event] = await eventsOf(commune.database.reader, commune.east.id);
		expect(event).toMatchObject({
			kind: "renamed",
			basis: "QĐ 3",
			before: { name: "Chi bộ thôn Đông" },
			after: { name: "Chi bộ thôn Đông Hà" },
		});
	});

	it("keeps one version of a day that is corrected", async () => {
		await change({
			code: "01.001",
			type: "residential",
			place: "An Bình",
			on: "2026-09-01",
		});
		expect(await east("2026-09-01")).toMatchObject({
			name: "Chi bộ thôn Đông Hà",
			code: "01.001",
			type: "residential",
			place: "An Bình",
		});
		expect(
			await commune.rows(
				sql`select count(*) as versions from unit_version where unit_id = ${commune.east.id}`,
			),
		).toEqual([{ versions: 2 }]);
	});

	it("loses a code that is taken away, and only it", async () => {
		await change({ code: null, on: "2026-09-15" });
		expect(await east("2026-09-15")).toMatchObject({
			code: null,
			type: "residential",
			place: "An Bình",
		});
		expect(await east("2026-09-14")).toMatchObject({ code: "01.001" });
	});

	it("takes no change for a day before one that is already recorded", async () => {
		await expect(
			change({ name: "Chi bộ cũ", on: "2026-08-01" }),
		).rejects.toMatchObject({
			code: "unit.later-change",
			facts: { on: "2026-09-01" },
		});
	});
});

it("a code is carried by one organisation at a time", async () => {
	await change({ code: "02", on: "2026-10-01" });
	await expect(
		change({ unitId: commune.west.id, code: "02", on: "2026-08-01" }),
	).rejects.toMatchObject({ code: "unit.code-taken" });
	await change({ code: "02", place: "Đông Hà", on: "2026-10-02" });
});

it("may be changed by the office and the secretary above, not by the cell itself", async () => {
	await change(
		{ unitId: commune.west.id, place: "Tây", on: "2026-09-01" },
		commune.communeSecretary,
	);
	for (const by of [commune.eastSecretary, commune.an, commune.admin])
		await expect(
			change({ name: "Khác", on: "2026-11-01" }, by),
		).rejects.toMatchObject({ code: "rights.missing" });
});
