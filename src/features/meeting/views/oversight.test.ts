import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { instant, meetingAt, refusal } from "../../../../test/held-meeting.ts";
import { smallCommune } from "../../../../test/small-commune.ts";
import type { Actor } from "../../../platform/actor.ts";
import { addGuest } from "../actions/add-guest.ts";
import { registerDay } from "../actions/register-day.ts";
import * as views from "./oversight.ts";

let commune: Awaited<ReturnType<typeof smallCommune>>;
beforeAll(async () => {
	commune = await smallCommune();
}, 60_000);
afterAll(() => commune.close());

const on = (day: string) => instant(day, "10:00");
const overseer = (): Actor => ({
	...commune.chi,
	grants: [
		{
			position: "overseer",
			unitId: commune.east.id,
			path: commune.east.path,
		},
	],
});

describe("from above", () => {
	const oversee = (by: Actor, input: object = {}) =>
		commune.ask(
			views.oversee,
			by,
			{ year: "2029", ...input },
			on("2029-07-20"),
		);
	const cells = async (by: Actor, input?: object) =>
		(await oversee(by, input)).cells.map(({ unit }) => unit.name);

	it("the commune sees all its cells, an overseer the one he follows, a member none", async () => {
		const both = ["Chi bộ thôn Đông", "Chi bộ thôn Tây"];
		expect(await cells(commune.communeSecretary)).toEqual(both);
		expect(await cells(commune.clerk)).toEqual(both);
		expect(await cells(overseer())).toEqual(both.slice(0, 1));
		expect(await cells(commune.an)).toEqual([]);
	});

	it("one branch may be looked at, none outside the reach", async () => {
		expect(
			await cells(commune.communeSecretary, { unitId: commune.west.id }),
		).toEqual(["Chi bộ thôn Tây"]);
		await refusal(
			oversee(overseer(), { unitId: commune.west.id }),
			"rights.missing",
		);
		await refusal(
			oversee(commune.eastSecretary, { unitId: commune.west.id }),
			"rights.missing",
		);
	});

	it("a square opens its meeting and says who came; needs say why help is wanted", async () => {
		const held = await meetingAt(commune, "in-session", { month: "2029-06" });
		await held.act(addGuest, { role: "superior", name: "Phạm Quang Lãnh" });
		await held.bring("closed");
		const seen = await commune.ask(
			views.oversee,
			commune.communeSecretary,
			{},
			on("2029-07-20"),
		);
		const [east, west] = seen.cells;
		expect(east?.squares[5]).toMatchObject({
			meetingId: held.meetingId,
			state: "held",
			attendedBySuperior: true,
		});
		expect(east?.needs.map(({ code, month }) => `${code} ${month}`)).toContain(
			"missing 2029-07",
		);
		expect(west?.squares[5]).toMatchObject({
			meetingId: null,
			state: "missing",
		});
		expect(east?.secretary).toBe("Đặng Văn Thư");
	});

	it("an earlier year is told as it was, without needs", async () => {
		const { asOf, cells: told } = await oversee(commune.communeSecretary, {
			year: "2026",
		});
		expect(asOf).toBe("2026-12-31");
		expect(told.every(({ needs }) => needs.length === 0)).toBe(true);
	});
});

describe("the calendar", () => {
	const calendar = (by: Actor) =>
		commune.ask(views.calendar, by, { month: "2030-01" }, on("2030-01-02"));

	it("tells members when their cell meets, those above which cells do and which said nothing", async () => {
		await commune.act(
			registerDay,
			commune.eastSecretary,
			{
				unitId: commune.east.id,
				month: "2030-01",
				on: "2030-01-15",
				time: "19:30",
				place: "Đình làng",
			},
			{ now: on("2030-01-02") },
		);
		const entry = {
			unitName: "Chi bộ thôn Đông",
			on: "2030-01-15",
			time: "19:30",
			place: "Đình làng",
			state: "planned",
		};
		expect(await calendar(commune.an)).toMatchObject({
			entries: [entry],
			unregistered: [],
		});
		expect(await calendar(commune.chi)).toMatchObject({
			entries: [],
			unregistered: [{ name: "Chi bộ thôn Tây" }],
		});
		expect(await calendar(commune.communeSecretary)).toMatchObject({
			entries: [entry],
			unregistered: [{ name: "Chi bộ thôn Tây" }],
		});
	});
});
