import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
	expectOnlyTheCell,
	meetingAt,
	refusal,
} from "../../../../test/held-meeting.ts";
import { smallCommune } from "../../../../test/small-commune.ts";
import { recordCommittee } from "./record-committee.ts";

let commune: Awaited<ReturnType<typeof smallCommune>>;
beforeAll(async () => {
	commune = await smallCommune();
}, 60_000);
afterAll(() => commune.close());

const met = (metOn: string) => ({
	mode: "met",
	metOn,
	note: "Thống nhất nội dung.",
});

it("how the committee prepared is recorded with its day", async () => {
	const held = await meetingAt(commune, "planned");
	await held.act(recordCommittee, met(`${held.month}-03`));
	const { dossier, facts } = await held.look();
	expect(dossier.meeting).toMatchObject({
		committeeMode: "met",
		committeeMetOn: `${held.month}-03`,
		committeeNote: "Thống nhất nội dung.",
	});
	expect(facts.preparation.committeeMetOn).toBe(`${held.month}-03`);
});

it("a committee that did not meet has no day in the evidence, whatever is typed", async () => {
	const held = await meetingAt(commune, "planned");
	await held.act(recordCommittee, { mode: "not-met", metOn: held.on });
	expect((await held.look()).facts.preparation.committeeMetOn).toBeNull();
});

describe("it is refused", () => {
	it("for a day still to come", async () => {
		const held = await meetingAt(commune, "planned");
		await refusal(
			held.act(recordCommittee, met(`${held.month}-06`)),
			"meeting.day-to-come",
		);
	});

	it("once the meeting is open, or closed", async () => {
		const open = await meetingAt(commune, "in-session");
		await refusal(
			open.act(recordCommittee, met(open.on)),
			"meeting.wrong-state",
		);
		const closed = await meetingAt(commune, "closed");
		await refusal(
			closed.act(recordCommittee, met(closed.on)),
			"meeting.closed",
		);
	});
});

it("may not be recorded by a member, from the cell beside, or from above", async () => {
	const held = await meetingAt(commune, "planned");
	await expectOnlyTheCell(commune, (by) =>
		held.act(recordCommittee, met(held.on), { by }),
	);
});
