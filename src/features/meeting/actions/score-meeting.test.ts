import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
	expectOnlyTheCell,
	FULL_MARKS,
	meetingAt,
	refusal,
} from "../../../../test/held-meeting.ts";
import { smallCommune } from "../../../../test/small-commune.ts";
import { scoreMeeting } from "./score-meeting.ts";

let commune: Awaited<ReturnType<typeof smallCommune>>;
beforeAll(async () => {
	commune = await smallCommune();
}, 60_000);
afterAll(() => commune.close());

const stated = { total: 99, band: "good" };

it("the cell's marks are kept line by line; a typed total is not", async () => {
	const held = await meetingAt(commune, "in-session");
	const marks = { ...FULL_MARKS, "7": { mark: 4, reason: "lúng túng" } };
	await held.act(scoreMeeting, { marks, total: 12 });
	const { score } = (await held.look()).dossier.meeting;
	expect(score?.marks["7"]).toEqual({
		mark: 4,
		reason: "lúng túng",
		explanation: null,
	});
	expect(Object.keys(score ?? {}).sort()).toEqual(["marks", "stated"]);
});

it("what a paper sheet says of itself stands beside", async () => {
	const paper = await meetingAt(commune, "in-session", { source: "paper" });
	await paper.act(scoreMeeting, { marks: FULL_MARKS, stated });
	expect((await paper.look()).dossier.meeting.score?.stated).toEqual(stated);
});

describe("marks are refused", () => {
	it("where a line has none, one the sheet does not know, or too high a one", async () => {
		const held = await meetingAt(commune, "in-session");
		const { "7": _, ...partial } = FULL_MARKS;
		for (const marks of [
			partial,
			{ ...FULL_MARKS, "7": { mark: 5.2 } },
			{ ...FULL_MARKS, "7": { mark: 90 } },
		])
			await expect(held.act(scoreMeeting, { marks })).rejects.toMatchObject({
				code: "meeting.unscorable",
				facts: { lines: ["7"] },
			});
	});

	it("with a stated total where the meeting is live", async () => {
		const held = await meetingAt(commune, "in-session");
		await refusal(
			held.act(scoreMeeting, { marks: FULL_MARKS, stated }),
			"meeting.not-live-date",
		);
	});

	it("outside the session", async () => {
		await refusal(
			(await meetingAt(commune, "convened")).act(scoreMeeting, {
				marks: FULL_MARKS,
			}),
			"meeting.not-in-session",
		);
		await refusal(
			(await meetingAt(commune, "closed")).act(scoreMeeting, {
				marks: FULL_MARKS,
			}),
			"meeting.closed",
		);
	});
});

it("may not be given by a member, from the cell beside, or from above", async () => {
	const held = await meetingAt(commune, "in-session");
	await expectOnlyTheCell(commune, (by) =>
		held.act(scoreMeeting, { marks: FULL_MARKS }, { by }),
	);
});
