import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
	expectOnlyTheCell,
	meetingAt,
	REASONS,
	refusal,
} from "../../../../test/held-meeting.ts";
import { smallCommune } from "../../../../test/small-commune.ts";
import { prepareMeeting } from "./prepare-meeting.ts";
import { recordCommittee } from "./record-committee.ts";
import { writeDraft } from "./write-draft.ts";

let commune: Awaited<ReturnType<typeof smallCommune>>;
beforeAll(async () => {
	commune = await smallCommune();
}, 60_000);
afterAll(() => commune.close());

it("preparation is finished where nothing is missing", async () => {
	const held = await meetingAt(commune, "drafted");
	expect((await held.look()).checks.prepare.filter((c) => !c.met)).toEqual([]);
	await held.act(prepareMeeting);
	expect((await held.look()).dossier.meeting.state).toBe("prepared");
});

it("a warning is passed with a reason, and the reason is kept", async () => {
	const held = await meetingAt(commune, "drafted");
	await held.act(writeDraft, { outcome: "resolution", words: "" });
	await expect(held.act(prepareMeeting)).rejects.toMatchObject({
		code: "meeting.warning-unanswered",
		facts: { warnings: [{ code: "draft-written" }] },
	});
	const reasons = {
		"draft-written": "chi ủy thảo ngay tại kỳ họp",
		"time-planned": "không cần",
	};
	await held.act(prepareMeeting, { reasons });
	expect((await held.look()).dossier.passed).toEqual([
		{
			step: "prepare",
			code: "draft-written",
			reason: reasons["draft-written"],
		},
	]);
});

describe("it is refused", () => {
	it("without an agenda, whatever reason is given", async () => {
		const held = await meetingAt(commune, "planned");
		await held.act(recordCommittee, { mode: "secretary-only" });
		const reasons = { ...REASONS, "agenda-drafted": "không kịp" };
		await refusal(
			held.act(prepareMeeting, { reasons }),
			"meeting.agenda-drafted",
		);
	});

	it("a second time", async () => {
		const held = await meetingAt(commune, "prepared");
		await expect(
			held.act(prepareMeeting, { reasons: REASONS }),
		).rejects.toMatchObject({
			code: "meeting.wrong-state",
			facts: { step: "prepare", state: "prepared", from: "planned" },
		});
	});
});

it("may not be declared by a member, from the cell beside, or from above", async () => {
	const held = await meetingAt(commune, "drafted");
	await expectOnlyTheCell(commune, (by) =>
		held.act(prepareMeeting, {}, { by }),
	);
});
