import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { smallCommune, TODAY } from "../../../../test/small-commune.ts";
import type { Actor } from "../../../platform/actor.ts";
import { fileOf, rollOf, staysOf } from "../reads.ts";
import { addMember } from "./add-member.ts";

let commune: Awaited<ReturnType<typeof smallCommune>>;
beforeAll(async () => {
	commune = await smallCommune();
});
afterAll(() => commune.close());

const add = (part: object = {}, by: Actor = commune.clerk) =>
	commune.act(addMember, by, {
		name: "Hoàng Thị Lan",
		sex: "female",
		birth: "1985-03",
		class: "official",
		admitted: "2010",
		unitId: commune.east.id,
		...part,
	});

describe("a member who is added", () => {
	it("stands on the roll of the cell from the given day, in the order of names", async () => {
		const { memberId } = await add({ from: "2026-10-01" });
		expect(
			(await rollOf(commune.database.reader, commune.east.id, TODAY)).map(
				({ name }) => name,
			),
		).toEqual([
			"Nguyễn Văn An",
			"Trần Thị Bình",
			"Hoàng Thị Lan",
			"Phạm Quang Lãnh",
			"Đặng Văn Thư",
		]);
		expect(
			await rollOf(commune.database.reader, commune.east.id, "2026-09-30"),
		).toHaveLength(4);
		expect(await staysOf(commune.database.reader, memberId)).toEqual([
			{
				unitId: commune.east.id,
				unitName: "Chi bộ thôn Đông",
				fromOn: "2026-10-01",
				toOn: null,
				endReason: null,
			},
		]);
	});

	it("has one form of the name, and a file with gaps where nothing is known", async () => {
		const { memberId } = await add({
			name: " Ðặng   Thị  Hoa ".normalize("NFD"),
		});
		expect(
			await fileOf(commune.database.reader, memberId, TODAY),
		).toMatchObject({
			name: "Đặng Thị Hoa",
			birth: "1985-03",
			admitted: "2010",
			official: null,
			hometown: null,
		});
	});

	it("marks the cell, so that the figures above are made again", async () => {
		await commune.database.writer
			.transaction()
			.execute((tx) => sql`delete from dirty_unit`.execute(tx));
		await add();
		expect(await commune.rows(sql`select unit_id from dirty_unit`)).toEqual([
			{ unitId: commune.east.id },
		]);
	});
});

describe("nobody is added", () => {
	it("to the roll of a committee: only cells have one", async () => {
		await expect(add({ unitId: commune.commune.id })).rejects.toMatchObject({
			code: "member.not-a-cell",
			facts: { unit: "Đảng bộ xã An Bình" },
		});
	});

	it("with dates that cannot be true, or are no dates", async () => {
		await expect(add({ official: "2009" })).rejects.toMatchObject({
			code: "member.official-before-admission",
		});
		for (const birth of ["1985-02-30", "1985-13", "85", "08/03/1985", ""])
			await expect(add({ birth })).rejects.toMatchObject({
				code: "input.invalid",
			});
	});

	it("with a card number that is no card number, or is taken", async () => {
		for (const card of ["12345678901", "0123456789012", "01234567890a"])
			await expect(add({ card })).rejects.toMatchObject({
				code: "input.invalid",
			});
		await add({ card: "012345678901" });
		await expect(add({ card: "012345678901" })).rejects.toMatchObject({
			code: "member.card-taken",
			facts: { name: "Hoàng Thị Lan" },
		});
	});

	it("and whose card number it is, is told only where the holder is within reach", async () => {
		const { clerk, east, west } = commune;
		const eastClerk = {
			...clerk,
			grants: [
				{ position: "office-clerk", unitId: east.id, path: east.path },
			] as const,
		};
		await add({ card: "012345678902", unitId: west.id });
		const refused = await add({ card: "012345678902" }, eastClerk).catch(
			(refusal) => refusal,
		);
		expect(refused.code).toBe("member.card-taken");
		expect(refused.facts).toEqual({});
	});
});

it("may not be added by the cell itself, by those who lead, or by the administrator", async () => {
	for (const by of [
		commune.eastSecretary,
		commune.an,
		commune.communeSecretary,
		commune.admin,
	])
		await expect(add({}, by)).rejects.toMatchObject({ code: "rights.missing" });
});
