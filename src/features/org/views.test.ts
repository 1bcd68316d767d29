import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { smallCommune } from "../../../test/small-commune.ts";
import { NOBODY } from "../../platform/actor.ts";
import { changeUnit } from "./actions/change-unit.ts";
import { dissolveUnit } from "./actions/dissolve-unit.ts";
import { foundUnit } from "./actions/found-unit.ts";
import { state, tree, unit } from "./views.ts";

let commune: Awaited<ReturnType<typeof smallCommune>>;
beforeAll(async () => {
	commune = await smallCommune();
	const { unitId } = await commune.act(foundUnit, commune.clerk, {
		parentId: commune.commune.id,
		kind: "cell",
		type: "school",
		name: "Chi bộ Trường Tiểu học",
		on: "2026-03-01",
	});
	await commune.act(changeUnit, commune.clerk, {
		unitId,
		name: "Chi bộ Trường TH&THCS",
		on: "2026-08-01",
		basis: "QĐ 7",
	});
	await commune.act(dissolveUnit, commune.clerk, {
		unitId,
		on: "2026-10-01",
		basis: "QĐ 8",
	});
});
afterAll(() => commune.close());

const names = async (by = commune.clerk, asOf?: string) =>
	(await commune.ask(tree, by, { asOf })).units.map(({ name }) => name);

describe("the tree", () => {
	it("is shown as it stood on the day that is asked, today where none is", async () => {
		const standing = [
			"Đảng bộ xã An Bình",
			"Chi bộ thôn Đông",
			"Chi bộ thôn Tây",
		];
		expect(await names()).toEqual(standing);
		expect(await names(commune.clerk, "2026-02-28")).toEqual(standing);
		expect(await names(commune.clerk, "2026-03-01")).toEqual([
			...standing,
			"Chi bộ Trường Tiểu học",
		]);
		expect(await names(commune.clerk, "2026-09-30")).toEqual([
			...standing,
			"Chi bộ Trường TH&THCS",
		]);
		expect(await names(commune.clerk, "2025-12-31")).toEqual([]);
	});

	it("holds what is within reach and nothing else", async () => {
		expect(await names(commune.eastSecretary)).toEqual(["Chi bộ thôn Đông"]);
		await expect(names(commune.clerk, "31/12/2025")).rejects.toMatchObject({
			code: "input.invalid",
		});
	});

	it("names who holds which post on that day", async () => {
		const { holders } = await commune.ask(tree, commune.communeSecretary, {});
		expect(holders.map(({ position, name }) => [position, name])).toEqual([
			["committee-secretary", "Phạm Quang Lãnh"],
			["office-clerk", "Vũ Thị Phòng"],
			["system-admin", "Quản trị"],
			["cell-secretary", "Đặng Văn Thư"],
		]);
	});
});

describe("one organisation", () => {
	it("shows what is above and below it, and what the reader may do with it", async () => {
		const shown = await commune.ask(unit, commune.clerk, {
			unitId: commune.commune.id,
		});
		expect(shown.below.map(({ name }) => name)).toEqual([
			"Chi bộ thôn Đông",
			"Chi bộ thôn Tây",
		]);
		expect(shown).toMatchObject({
			may: { change: true, appoint: true },
			left: { units: 2 },
		});
		const own = await commune.ask(unit, commune.an, {
			unitId: commune.east.id,
		});
		expect(own).toMatchObject({
			may: { change: false, appoint: false },
			left: { members: 4 },
		});
		expect(own.above.map(({ name }) => name)).toEqual([
			"Đảng bộ xã An Bình",
			"Chi bộ thôn Đông",
		]);
	});

	it("is not shown to those whom it does not concern", async () => {
		for (const by of [commune.chi, NOBODY])
			await expect(
				commune.ask(unit, by, { unitId: commune.east.id }),
			).rejects.toMatchObject({ code: "rights.missing" });
	});
});

it("whether there is an organisation is answered before sign-in", async () => {
	expect(await commune.ask(state, NOBODY)).toEqual({ ready: true });
});
