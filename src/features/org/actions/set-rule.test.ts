import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { smallCommune } from "../../../../test/small-commune.ts";
import { ruleFor } from "../../../charter/rulebook/rule-for.ts";
import type { Actor } from "../../../platform/actor.ts";
import { overridesFor } from "../reads.ts";
import { rules } from "../views.ts";
import { setRule } from "./set-rule.ts";

const LENGTH = "meeting.minutes.ordinary";
const FOCUS = "meeting.fixed-day";

let commune: Awaited<ReturnType<typeof smallCommune>>;
beforeAll(async () => {
	commune = await smallCommune();
});
afterAll(() => commune.close());

const set = (input: object, by: Actor = commune.clerk) =>
	commune.act(setRule, by, {
		unitId: commune.commune.id,
		parameter: LENGTH,
		from: "2026-09-01",
		source: "KH 08-KH/ĐU",
		...input,
	});
async function valueOn(
	on: string,
	parameter: typeof LENGTH | typeof FOCUS = LENGTH,
	unit = commune.east,
) {
	return ruleFor(
		parameter,
		on,
		await overridesFor(commune.database.reader, unit.path, on),
	).value;
}

describe("a committee", () => {
	it("asks more than the rule for itself and everything below, from a day on", async () => {
		await set({ value: 100 });
		expect(await valueOn("2026-08-31")).toBe(90);
		for (const unit of [commune.east, commune.west, commune.commune])
			expect(await valueOn("2026-09-01", LENGTH, unit)).toBe(100);
		const shown = await commune.ask(rules, commune.an, {
			unitId: commune.east.id,
		});
		expect(shown.rules.find(({ key }) => key === LENGTH)).toMatchObject({
			value: 100,
			origin: { unitId: commune.commune.id, source: "KH 08-KH/ĐU" },
		});
	});

	it("asks less only with a reason", async () => {
		await expect(
			set({ value: 60, unitId: commune.west.id }),
		).rejects.toMatchObject({ code: "rule.looser-needs-reason" });
		await set({
			value: 60,
			unitId: commune.west.id,
			reason: "Chi bộ 3 đảng viên",
		});
		expect(await valueOn("2026-09-01", LENGTH, commune.west)).toBe(60);
		expect(await valueOn("2026-09-01", LENGTH, commune.east)).toBe(100);
	});

	it("sets no value of another kind, no rule that is not given to it, none that is unknown", async () => {
		await expect(set({ value: "lâu" })).rejects.toMatchObject({
			code: "rule.wrong-value",
		});
		await expect(
			set({ parameter: "congress.rounds", value: 1 }),
		).rejects.toMatchObject({ code: "rule.not-overridable" });
		await expect(
			set({ parameter: "meeting.colour", value: 1 }),
		).rejects.toMatchObject({ code: "rule.unknown" });
	});

	it("sets nothing for a time that ends before it begins", async () => {
		await expect(set({ value: 100, to: "2026-09-01" })).rejects.toMatchObject({
			code: "period.ends-before-start",
		});
	});
});

describe("settings of one rule", () => {
	const day = (value: number, from: string, to: string | null = null) =>
		set({ parameter: FOCUS, value, from, to });

	it("follow one another: a new one ends the earlier", async () => {
		await day(3, "2026-03-01");
		await day(5, "2026-06-01");
		expect([
			await valueOn("2026-05-31", FOCUS),
			await valueOn("2026-06-01", FOCUS),
		]).toEqual([3, 5]);
	});

	it("that begin later stay, when an earlier one is recorded after them", async () => {
		await day(4, "2026-04-01");
		const months = ["2026-03-31", "2026-04-01", "2026-05-31", "2026-06-01"];
		expect(await Promise.all(months.map((on) => valueOn(on, FOCUS)))).toEqual([
			3, 4, 4, 5,
		]);
	});

	it("replace one another when they begin on the same day", async () => {
		await day(10, "2026-06-01", "2026-08-01");
		expect([
			await valueOn("2026-06-01", FOCUS),
			await valueOn("2026-08-01", FOCUS),
		]).toEqual([10, null]);
	});
});

it("may be set by the office and the secretary of the committee, not by the cell", async () => {
	await set({ value: 95, from: "2026-12-01" }, commune.communeSecretary);
	for (const by of [commune.eastSecretary, commune.an, commune.admin])
		await expect(
			set({ value: 100, unitId: commune.east.id }, by),
		).rejects.toMatchObject({ code: "rights.missing" });
});
