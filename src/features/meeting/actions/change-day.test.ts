import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
	expectOnlyTheCell,
	meetingAt,
	refusal,
} from "../../../../test/held-meeting.ts";
import { smallCommune } from "../../../../test/small-commune.ts";
import { changeDay } from "./change-day.ts";

let commune: Awaited<ReturnType<typeof smallCommune>>;
beforeAll(async () => {
	commune = await smallCommune();
}, 60_000);
afterAll(() => commune.close());

const to = (on: string) => ({ on, time: "19:00", place: "Trường thôn" });

it("a meeting moves inside its month, and the first registered day is kept", async () => {
	const held = await meetingAt(commune, "convened");
	await held.act(changeDay, to(`${held.month}-20`));
	const { dossier } = await held.look();
	expect(dossier.meeting).toMatchObject({
		plannedOn: `${held.month}-20`,
		plannedTime: "19:00",
		place: "Trường thôn",
		firstPlannedOn: held.on,
	});
});

describe("another day is refused", () => {
	it("outside the month, or past", async () => {
		const held = await meetingAt(commune, "planned", { month: "2027-03" });
		await refusal(held.act(changeDay, to("2027-04-01")), "meeting.other-month");
		await refusal(held.act(changeDay, to("2027-03-04")), "meeting.day-passed");
	});

	it("once the meeting is open, or closed", async () => {
		const open = await meetingAt(commune, "in-session");
		await refusal(
			open.act(changeDay, to(`${open.month}-20`)),
			"meeting.wrong-state",
		);
		const closed = await meetingAt(commune, "closed");
		await refusal(
			closed.act(changeDay, to(`${closed.month}-20`)),
			"meeting.closed",
		);
	});
});

it("may not be chosen by a member, from the cell beside, or from above", async () => {
	const held = await meetingAt(commune, "planned");
	await expectOnlyTheCell(commune, (by) =>
		held.act(changeDay, to(`${held.month}-20`), { by }),
	);
});
