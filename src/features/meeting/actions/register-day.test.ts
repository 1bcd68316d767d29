import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expectOnlyTheCell, refusal } from "../../../../test/held-meeting.ts";
import { smallCommune } from "../../../../test/small-commune.ts";
import type { Actor } from "../../../platform/actor.ts";
import { registerDay } from "./register-day.ts";

let commune: Awaited<ReturnType<typeof smallCommune>>;
beforeAll(async () => {
	commune = await smallCommune();
}, 60_000);
afterAll(() => commune.close());

const register = (input: object = {}, by: Actor = commune.eastSecretary) =>
	commune.act(registerDay, by, {
		unitId: commune.east.id,
		month: "2026-10",
		on: "2026-10-12",
		time: "19:30",
		place: "Nhà văn hóa thôn",
		...input,
	});

describe("the cell registers the day of a month's meeting", () => {
	it("once a month", async () => {
		await register();
		await expect(register({ on: "2026-10-20" })).rejects.toMatchObject({
			code: "meeting.month-taken",
			facts: { month: "2026-10", on: "2026-10-12" },
		});
	});

	it("and thematic meetings beside it, as many as it holds", async () => {
		const thematic = { kind: "thematic", topic: "Phân loại rác" };
		await register(thematic);
		await register({ ...thematic, on: "2026-10-26" });
	});

	it("of two at the same moment only one is taken", async () => {
		const both = await Promise.allSettled([
			register({ month: "2026-11", on: "2026-11-03" }),
			register({ month: "2026-11", on: "2026-11-04" }),
		]);
		expect(both.map(({ status }) => status).sort()).toEqual([
			"fulfilled",
			"rejected",
		]);
	});
});

describe("a day is refused", () => {
	it("outside the month it counts for, or past", async () => {
		await refusal(register({ month: "2026-12" }), "meeting.other-month");
		await refusal(register({ on: "2026-10-04" }), "meeting.day-passed");
	});

	it("for a paper record of a day still to come", async () => {
		await refusal(register({ source: "paper" }), "meeting.paper-in-future");
	});

	it("for a thematic meeting without a topic", async () => {
		await refusal(register({ kind: "thematic" }), "meeting.topic-missing");
	});

	it("that does not exist", async () => {
		const on = "2026-11-31";
		await refusal(register({ month: "2026-11", on }), "input.invalid");
	});
});

it("may not be registered by a member, from the cell beside, or from above", async () => {
	await expectOnlyTheCell(commune, (by) =>
		register({ month: "2026-12", on: "2026-12-03" }, by),
	);
});
