import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
	enrol,
	expectOnlyTheCell,
	meetingAt,
	REASONS,
	refusal,
} from "../../../../test/held-meeting.ts";
import { smallCommune } from "../../../../test/small-commune.ts";
import { openMeeting } from "./open-meeting.ts";

let commune: Awaited<ReturnType<typeof smallCommune>>;
beforeAll(async () => {
	commune = await smallCommune();
}, 60_000);
afterAll(() => commune.close());

const roles = () => ({
	chairId: commune.eastSecretary.memberId,
	noteTakerId: commune.an.memberId,
	reasons: REASONS,
});

describe("the meeting is opened", () => {
	it("now, with the roll of the day", async () => {
		const held = await meetingAt(commune, "convened");
		await held.act(openMeeting, roles(), { time: "08:10" });
		const { dossier } = await held.look();
		expect(dossier.meeting).toMatchObject({
			state: "in-session",
			heldOn: held.on,
			startedAt: "08:10",
		});
		expect(dossier.roll).toHaveLength(4);
		expect(dossier.roll.every((a) => a.presence === null)).toBe(true);
	});

	it("on a later day with the roll of that day, not of the planned one", async () => {
		const held = await meetingAt(commune, "convened");
		const day = `${held.month}-09`;
		const late = await enrol(commune, "Hoàng Văn Muộn", {
			from: `${held.month}-07`,
		});
		await held.act(openMeeting, roles(), { day });
		expect((await held.look()).dossier.roll.map((a) => a.memberId)).toContain(
			late,
		);
	});

	it("at the day and hour of its paper", async () => {
		const paper = await meetingAt(commune, "convened", { source: "paper" });
		await paper.act(openMeeting, {
			...roles(),
			on: `${paper.month}-04`,
			at: "19:05",
		});
		expect((await paper.look()).dossier.meeting).toMatchObject({
			heldOn: `${paper.month}-04`,
			startedAt: "19:05",
		});
	});
});

describe("opening is refused", () => {
	it("with a typed day or hour where it is live, or on a day to come", async () => {
		const live = await meetingAt(commune, "convened");
		await refusal(
			live.act(openMeeting, { ...roles(), on: live.on }),
			"meeting.not-live-date",
		);
		await refusal(
			live.act(openMeeting, { ...roles(), at: "08:00" }),
			"meeting.not-live-date",
		);
		const paper = await meetingAt(commune, "convened", { source: "paper" });
		await refusal(
			paper.act(openMeeting, { ...roles(), on: `${paper.month}-06` }),
			"meeting.day-to-come",
		);
	});

	it("before the notice went out", async () => {
		const held = await meetingAt(commune, "prepared");
		await refusal(held.act(openMeeting, roles()), "meeting.wrong-state");
	});

	it("where chair and note-taker are one person, strangers, or the chair is on probation", async () => {
		const held = await meetingAt(commune, "convened");
		const { eastSecretary, chi } = commune;
		const young = await enrol(commune, "Phan Thị Mới", {
			class: "probationary",
		});
		await refusal(
			held.act(openMeeting, {
				...roles(),
				noteTakerId: eastSecretary.memberId,
			}),
			"meeting.one-person-two-roles",
		);
		await refusal(
			held.act(openMeeting, { ...roles(), noteTakerId: chi.memberId }),
			"meeting.note-taker-not-of-roll",
		);
		await refusal(
			held.act(openMeeting, { ...roles(), chairId: young }),
			"meeting.chair-not-of-roll",
		);
	});
});

it("may not be opened by a member, from the cell beside, or from above", async () => {
	const held = await meetingAt(commune, "convened");
	await expectOnlyTheCell(commune, (by) =>
		held.act(openMeeting, roles(), { by }),
	);
});
