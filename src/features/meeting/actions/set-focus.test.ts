import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
	meetingAt,
	refusal,
	westSecretary,
} from "../../../../test/held-meeting.ts";
import { smallCommune } from "../../../../test/small-commune.ts";
import type { Actor } from "../../../platform/actor.ts";
import { setFocus } from "./set-focus.ts";

let commune: Awaited<ReturnType<typeof smallCommune>>;
beforeAll(async () => {
	commune = await smallCommune();
}, 60_000);
afterAll(() => commune.close());

const words = "Cấp nước sạch cho hộ nghèo";
const focus = (
	unitId: string,
	month: string,
	by: Actor = commune.communeSecretary,
) => commune.act(setFocus, by, { unitId, month, words });

describe("the committee above sets the focus of a month", () => {
	it("for all its cells, and the preparation of each begins with it", async () => {
		const held = await meetingAt(commune, "planned");
		await focus(commune.commune.id, held.month);
		const { dossier, template } = await held.look();
		expect(dossier.focus).toBe(words);
		expect(template.map(({ title }) => title)).toContain(
			`Trọng tâm cấp ủy định hướng: ${words}`,
		);
	});

	it("for one cell alone", async () => {
		const held = await meetingAt(commune, "planned");
		await focus(commune.east.id, held.month);
		expect((await held.look()).dossier.focus).toBe(words);
	});

	it("again, and the last words hold", async () => {
		const held = await meetingAt(commune, "planned");
		await focus(commune.commune.id, held.month);
		await commune.act(setFocus, commune.communeSecretary, {
			unitId: commune.commune.id,
			month: held.month,
			words: "Chuyển đổi số",
		});
		expect((await held.look()).dossier.focus).toBe("Chuyển đổi số");
	});
});

it("is refused without words", async () => {
	await refusal(
		commune.act(setFocus, commune.communeSecretary, {
			unitId: commune.commune.id,
			month: "2026-10",
			words: " ",
		}),
		"input.invalid",
	);
});

it("may not be set by the cell, its members, or the office", async () => {
	for (const by of [
		commune.eastSecretary,
		westSecretary(commune),
		commune.an,
		commune.clerk,
	])
		await refusal(focus(commune.east.id, "2026-10", by), "rights.missing");
});
