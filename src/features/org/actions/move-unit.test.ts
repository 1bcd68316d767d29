import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { NOW, smallCommune } from "../../../../test/small-commune.ts";
import { pathLabel } from "../../../charter/units.ts";
import type { Actor } from "../../../platform/actor.ts";
import { eventsOf, unitOn } from "../reads.ts";
import { addUnit } from "../writes.ts";
import { dissolveUnit } from "./dissolve-unit.ts";
import { foundUnit } from "./found-unit.ts";
import { moveUnit } from "./move-unit.ts";

const ON = "2026-09-01";
const EVE = "2026-08-31";

let commune: Awaited<ReturnType<typeof smallCommune>>;
let province: { id: string; path: string };
let clerk: Actor;
beforeAll(async () => {
	commune = await smallCommune();
	const founding = {
		name: "Tỉnh",
		kind: "province",
		type: null,
		code: null,
		place: null,
	} as const;
	province = await commune.database.writer.transaction().execute((tx) =>
		addUnit(tx, founding, null, "2020-01-01", null, {
			accountId: commune.clerk.accountId,
			now: NOW,
		}),
	);
	clerk = {
		...commune.clerk,
		grants: [
			{ position: "office-clerk", unitId: province.id, path: province.path },
		],
	};
});
afterAll(() => commune.close());

const found = async (kind: string, parentId = province.id, on = "2026-01-01") =>
	(
		await commune.act(foundUnit, clerk, {
			parentId,
			kind,
			name: `Đảng bộ ${kind}`,
			on,
		})
	).unitId;
const move = (unitId: string, parentId: string, on = ON, by = clerk) =>
	commune.act(moveUnit, by, { unitId, parentId, on, basis: "QĐ 5" });
const at = (unitId: string, on: string) =>
	unitOn(commune.database.reader, unitId, on);

describe("a branch that moves", () => {
	it("stands elsewhere with everything below it, from its day on and not before", async () => {
		const [from, to] = [await found("commune"), await found("commune")];
		const section = await found("section-committee", from);
		const cell = await found("cell", section);
		await move(section, to);
		for (const [day, above] of [
			[EVE, from],
			[ON, to],
		] as const) {
			expect(await at(section, day)).toMatchObject({
				parentId: above,
				path: [province.path, pathLabel(above), pathLabel(section)].join("."),
			});
			expect(await at(cell, day)).toMatchObject({
				parentId: section,
				path: [
					province.path,
					pathLabel(above),
					pathLabel(section),
					pathLabel(cell),
				].join("."),
			});
		}
		expect(await eventsOf(commune.database.reader, section)).toMatchObject([
			{ kind: "moved", happenedOn: ON, basis: "QĐ 5" },
			{ kind: "founded" },
		]);
	});

	it("may move on the very day it was founded, or twice on one day", async () => {
		const [from, to] = [await found("commune"), await found("commune")];
		const cell = await found("cell", from, ON);
		await move(cell, to);
		await move(cell, from);
		expect(await at(cell, ON)).toMatchObject({ parentId: from, validFrom: ON });
	});
});

describe("a move is refused", () => {
	it("below the unit itself or what is below it", async () => {
		const section = await found("section-committee", await found("commune"));
		const cell = await found("cell", section);
		for (const parent of [section, cell])
			await expect(move(section, parent)).rejects.toMatchObject({
				code: "unit.below-itself",
			});
	});

	it("below a kind that does not take it on that day", async () => {
		const cell = await found("cell", await found("commune"));
		await expect(move(cell, province.id)).rejects.toMatchObject({
			code: "unit.wrong-parent",
		});
	});

	it("where something of the branch is already recorded for a later day", async () => {
		const [from, to] = [await found("commune"), await found("commune")];
		const section = await found("section-committee", from);
		const cell = await found("cell", section);
		await move(cell, from, "2026-10-01");
		await expect(move(section, to)).rejects.toMatchObject({
			code: "unit.later-change",
			facts: { on: "2026-10-01" },
		});
		const lateCell = await found("cell", to, "2026-11-01");
		await expect(move(to, province.id)).rejects.toMatchObject({
			code: "unit.later-change",
			facts: { on: "2026-11-01" },
		});
		await move(lateCell, section, "2026-11-02");
	});

	it("below a unit that moves or ends later, and nothing is founded there either", async () => {
		const [from, to] = [await found("commune"), await found("commune")];
		const moving = await found("section-committee", from);
		const ending = await found("section-committee", from);
		const cell = await found("cell", from);
		await move(moving, to, "2026-10-01");
		await commune.act(dissolveUnit, clerk, {
			unitId: ending,
			on: "2026-10-01",
			basis: "QĐ 6",
		});
		for (const parent of [moving, ending]) {
			await expect(move(cell, parent)).rejects.toMatchObject({
				code: "unit.later-change",
				facts: { on: "2026-10-01" },
			});
			await expect(found("cell", parent)).rejects.toMatchObject({
				code: "unit.later-change",
			});
		}
		await move(cell, moving, "2026-10-01");
	});
});

describe("the commune of before 1/7/2025", () => {
	it("stood below its district, and stands below the province since", async () => {
		const district = await found("district", province.id, "2021-01-01");
		const xa = await found("commune", district, "2021-01-01");
		const cell = await found("cell", xa, "2021-01-01");
		await expect(move(xa, province.id, "2025-06-30")).rejects.toMatchObject({
			code: "unit.wrong-parent",
		});
		await move(xa, province.id, "2025-07-01");
		await commune.act(dissolveUnit, clerk, {
			unitId: district,
			on: "2025-07-01",
			basis: "Kết thúc cấp huyện",
		});
		expect((await at(cell, "2025-06-30")).path).toBe(
			[province.path, ...[district, xa, cell].map(pathLabel)].join("."),
		);
		expect((await at(cell, "2025-07-01")).path).toBe(
			[province.path, ...[xa, cell].map(pathLabel)].join("."),
		);
	});
});

it("needs the duty on both sides", async () => {
	const other = await found("commune");
	const cell = await found("cell", other);
	for (const [unitId, parentId] of [
		[cell, commune.commune.id],
		[commune.east.id, other],
	] as const)
		await expect(
			move(unitId, parentId, ON, commune.clerk),
		).rejects.toMatchObject({ code: "rights.missing" });
	await expect(move(cell, other, ON, commune.an)).rejects.toMatchObject({
		code: "rights.missing",
	});
});
