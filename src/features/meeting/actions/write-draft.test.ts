import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
	expectOnlyTheCell,
	meetingAt,
	refusal,
} from "../../../../test/held-meeting.ts";
import { smallCommune } from "../../../../test/small-commune.ts";
import { writeDraft } from "./write-draft.ts";

let commune: Awaited<ReturnType<typeof smallCommune>>;
beforeAll(async () => {
	commune = await smallCommune();
}, 60_000);
afterAll(() => commune.close());

const draft = { outcome: "conclusion", words: "1. Hoàn thành tuyến mương." };

it("the draft is the text, as of the day it was written", async () => {
	const held = await meetingAt(commune, "planned");
	await held.act(writeDraft, draft);
	expect((await held.look()).dossier.meeting).toMatchObject({
		draft: draft.words,
		outcome: "conclusion",
		draftOn: held.on,
	});
});

it("a draft copied from paper keeps its own day", async () => {
	const paper = await meetingAt(commune, "planned", { source: "paper" });
	await paper.act(writeDraft, { ...draft, on: `${paper.month}-02` });
	expect((await paper.look()).dossier.meeting.draftOn).toBe(
		`${paper.month}-02`,
	);
});

describe("a draft is refused", () => {
	it("with a typed day where the meeting is live, or one still to come", async () => {
		const live = await meetingAt(commune, "planned");
		await refusal(
			live.act(writeDraft, { ...draft, on: live.on }),
			"meeting.not-live-date",
		);
		const paper = await meetingAt(commune, "planned", { source: "paper" });
		await refusal(
			paper.act(writeDraft, { ...draft, on: `${paper.month}-06` }),
			"meeting.day-to-come",
		);
	});

	it("once the meeting is open", async () => {
		const open = await meetingAt(commune, "in-session");
		await refusal(open.act(writeDraft, draft), "meeting.wrong-state");
	});
});

it("may not be written by a member, from the cell beside, or from above", async () => {
	const held = await meetingAt(commune, "planned");
	await expectOnlyTheCell(commune, (by) => held.act(writeDraft, draft, { by }));
});
