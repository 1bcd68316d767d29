import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { smallCommune } from "../../../../test/small-commune.ts";
import type { Actor } from "../../../platform/actor.ts";
import { holdersOf, unitOn } from "../reads.ts";
import { appoint } from "./appoint.ts";
import { changeUnit } from "./change-unit.ts";
import { dissolveUnit } from "./dissolve-unit.ts";
import { foundUnit } from "./found-unit.ts";

const ON = "2026-10-01";

let commune: Awaited<ReturnType<typeof smallCommune>>;
beforeAll(async () => {
	commune = await smallCommune();
});
afterAll(() => commune.close());

const found = async (
	kind = "cell",
	parentId = commune.commune.id,
	on = "2026-02-01",
) =>
	(
		await commune.act(foundUnit, commune.clerk, {
			parentId,
			kind,
			name: "Chi bộ thôn Nam",
			on,
		})
	).unitId;
const dissolve = (unitId: string, on = ON, by: Actor = commune.clerk) =>
	commune.act(dissolveUnit, by, { unitId, on, basis: "QĐ 9-QĐ/ĐU" });

describe("an organisation that is dissolved", () => {
	it("is there on the day before and not on its day; its posts end with it", async () => {
		const cell = await found();
		await commune.act(appoint, commune.clerk, {
			unitId: cell,
			memberId: commune.an.memberId,
			position: "cell-secretary",
			from: "2026-02-01",
		});
		await dissolve(cell);
		const last = await unitOn(commune.database.reader, cell, "2026-09-30");
		expect(
			await holdersOf(commune.database.reader, last.path, "2026-09-30"),
		).toMatchObject([{ memberId: commune.an.memberId, toOn: ON }]);
		await expect(
			unitOn(commune.database.reader, cell, ON),
		).rejects.toMatchObject({ code: "thing.not-found" });
	});

	it("first gives away its members, also those who leave only later", async () => {
		await expect(dissolve(commune.east.id)).rejects.toMatchObject({
			code: "unit.has-members",
			facts: { count: 4 },
		});
		const cell = await found();
		await commune.database.writer
			.transaction()
			.execute((tx) =>
				sql`insert into membership (member_id, sort_key, unit_id, from_on, to_on, end_reason) select id, sort_key, ${cell}, '2026-03-01', '2026-10-02', 'transferred' from member where id = ${commune.binhId}`.execute(
					tx,
				),
			);
		await expect(dissolve(cell)).rejects.toMatchObject({
			code: "unit.has-members",
			facts: { count: 1 },
		});
		await dissolve(cell, "2026-10-02");
	});

	it("first gives away the organisations below it, also those that come only later", async () => {
		const section = await found("section-committee");
		await found("cell", section);
		await expect(dissolve(section)).rejects.toMatchObject({
			code: "unit.has-units",
			facts: { count: 1 },
		});
		const empty = await found("section-committee");
		await found("cell", empty, "2026-12-01");
		await expect(dissolve(empty)).rejects.toMatchObject({
			code: "unit.later-change",
			facts: { on: "2026-12-01" },
		});
	});

	it("existed for a day at least, in the form that ends", async () => {
		const cell = await found("cell", undefined, ON);
		await expect(dissolve(cell)).rejects.toMatchObject({
			code: "unit.changed-that-day",
			facts: { on: ON },
		});
		await dissolve(cell, "2026-10-02");
	});

	it("has no later change on record", async () => {
		const cell = await found();
		await commune.act(changeUnit, commune.clerk, {
			unitId: cell,
			name: "Chi bộ thôn Nam Hà",
			on: "2026-11-01",
		});
		await expect(dissolve(cell)).rejects.toMatchObject({
			code: "unit.later-change",
			facts: { on: "2026-11-01" },
		});
	});

	it("is not the one at the top, or anybody could set the system up anew", async () => {
		await expect(dissolve(commune.commune.id)).rejects.toMatchObject({
			code: "unit.is-root",
		});
	});
});

it("may not be dissolved by the cell itself, nor by the administrator", async () => {
	const cell = await found();
	for (const by of [commune.eastSecretary, commune.an, commune.admin])
		await expect(dissolve(cell, ON, by)).rejects.toMatchObject({
			code: "rights.missing",
		});
});
