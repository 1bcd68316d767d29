import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { smallCommune } from "../../../test/small-commune.ts";
import { NOBODY } from "../../platform/actor.ts";
import { file, list, places, roll } from "./views.ts";

let commune: Awaited<ReturnType<typeof smallCommune>>;
beforeAll(async () => {
	commune = await smallCommune();
});
afterAll(() => commune.close());

describe("a member's file", () => {
	it("is read by the member, by the cell committee, and by the committee above", async () => {
		const memberId = commune.an.memberId;
		for (const by of [
			commune.an,
			commune.eastSecretary,
			commune.communeSecretary,
			commune.clerk,
		])
			expect((await commune.ask(file, by, { memberId })).file.name).toBe(
				"Nguyễn Văn An",
			);
	});

	it("is not read by other members, another cell, the administrator, or before sign-in", async () => {
		const memberId = commune.an.memberId;
		for (const by of [
			commune.chi,
			{ ...commune.an, memberId: commune.binhId },
			commune.admin,
			NOBODY,
		])
			await expect(commune.ask(file, by, { memberId })).rejects.toMatchObject({
				code: "thing.not-found",
			});
	});

	it("says what the reader may do with it", async () => {
		const memberId = commune.an.memberId;
		const may = async (by: typeof commune.an) =>
			(await commune.ask(file, by, { memberId })).may;
		expect(await may(commune.an)).toEqual({ change: false, open: false });
		expect(await may(commune.eastSecretary)).toEqual({
			change: false,
			open: true,
		});
		expect(await may(commune.clerk)).toEqual({ change: true, open: true });
	});
});

describe("a list of members", () => {
	it("of a unit outside one's reach is refused", async () => {
		await expect(
			commune.ask(list, commune.eastSecretary, { unitId: commune.west.id }),
		).rejects.toMatchObject({ code: "rights.missing" });
	});

	it("is narrowed by class and sex", async () => {
		const total = async (by: object) =>
			(await commune.ask(list, commune.clerk, { count: true, ...by })).total;
		expect(await total({})).toBe(6);
		expect(await total({ class: "probationary" })).toBe(0);
		expect(await total({ sex: "male", class: "official" })).toBe(6);
	});

	it("names the posts of each", async () => {
		const { members } = await commune.ask(list, commune.clerk, { text: "thu" });
		expect(members).toMatchObject([
			{
				name: "Đặng Văn Thư",
				posts: ["cell-secretary"],
				unitName: "Chi bộ thôn Đông",
			},
		]);
	});
});

it("the roll of a cell is seen by its members, without anything but names and standing", async () => {
	const people = await commune.ask(roll, commune.an, {
		unitId: commune.east.id,
	});
	expect(people.map(({ name }) => name)).toContain("Trần Thị Bình");
	expect(Object.keys(people[0] ?? {}).sort()).toEqual([
		"class",
		"id",
		"name",
		"participations",
		"posts",
	]);
	await expect(
		commune.ask(roll, commune.chi, { unitId: commune.east.id }),
	).rejects.toMatchObject({ code: "rights.missing" });
});

it("members are added in the cells of those who keep records", async () => {
	expect(await commune.ask(places, commune.clerk)).toMatchObject([
		{ name: "Đảng bộ xã An Bình", isCell: false, mayAdd: false },
		{ name: "Chi bộ thôn Đông", isCell: true, mayAdd: true },
		{ name: "Chi bộ thôn Tây", isCell: true, mayAdd: true },
	]);
	expect(await commune.ask(places, commune.eastSecretary)).toMatchObject([
		{ name: "Chi bộ thôn Đông", mayAdd: false },
	]);
});
