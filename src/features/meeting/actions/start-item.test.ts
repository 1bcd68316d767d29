import { afterAll, beforeAll, expect, it } from "vitest";
import {
	expectOnlyTheCell,
	meetingAt,
	refusal,
} from "../../../../test/held-meeting.ts";
import { smallCommune } from "../../../../test/small-commune.ts";
import { startItem } from "./start-item.ts";

let commune: Awaited<ReturnType<typeof smallCommune>>;
beforeAll(async () => {
	commune = await smallCommune();
}, 60_000);
afterAll(() => commune.close());

it("an item runs, and the one before it ends", async () => {
	const held = await meetingAt(commune, "in-session");
	const [first, second] = (await held.look()).dossier.agenda;
	await held.act(startItem, { itemId: first?.id }, { time: "08:05" });
	await held.act(startItem, { itemId: second?.id }, { time: "08:20" });
	const { dossier } = await held.look();
	expect(dossier.meeting.currentItemId).toBe(second?.id);
	const [done, running] = dossier.agenda.map(({ startedAt, endedAt }) =>
		[startedAt, endedAt].map(
			(at) => at && new Date(at).toISOString().slice(11, 16),
		),
	);
	expect([done, running]).toEqual([
		["01:05", "01:20"],
		["01:20", null],
	]);
});

it("closing ends the item that still runs, and the minutes keep its real time", async () => {
	const held = await meetingAt(commune, "ready");
	const [first] = (await held.look()).dossier.agenda;
	await held.act(startItem, { itemId: first?.id }, { time: "09:00" });
	await held.bring("closed");
	const [kept] = (await held.look()).dossier.agenda;
	expect(new Date(kept?.endedAt ?? "").toISOString().slice(11, 16)).toBe(
		"02:35",
	);
});

it("is refused for an item of another meeting, and outside the session", async () => {
	const other = await meetingAt(commune, "convened");
	const [item] = (await other.look()).dossier.agenda;
	await refusal(
		other.act(startItem, { itemId: item?.id }),
		"meeting.not-in-session",
	);
	const held = await meetingAt(commune, "in-session");
	await refusal(
		held.act(startItem, { itemId: item?.id }),
		"meeting.item-unknown",
	);
});

it("may not be started by a member, from the cell beside, or from above", async () => {
	const held = await meetingAt(commune, "in-session");
	const [item] = (await held.look()).dossier.agenda;
	await expectOnlyTheCell(commune, (by) =>
		held.act(startItem, { itemId: item?.id }, { by }),
	);
});
