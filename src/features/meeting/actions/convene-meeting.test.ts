import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
	expectOnlyTheCell,
	meetingAt,
	REASONS,
	refusal,
} from "../../../../test/held-meeting.ts";
import { smallCommune } from "../../../../test/small-commune.ts";
import { conveneMeeting } from "./convene-meeting.ts";

let commune: Awaited<ReturnType<typeof smallCommune>>;
beforeAll(async () => {
	commune = await smallCommune();
}, 60_000);
afterAll(() => commune.close());

const all = { reasons: REASONS };

describe("the notice goes out", () => {
	it("today, numbered by itself, and is kept with the meeting", async () => {
		const held = await meetingAt(commune, "prepared");
		expect(await held.act(conveneMeeting, all)).toEqual({ number: "01-TB/CB" });
		expect((await held.look()).dossier.meeting).toMatchObject({
			state: "convened",
			noticeOn: held.on,
			noticeNumber: "01-TB/CB",
		});
	});

	it("under its own day and number where it is copied from paper", async () => {
		const paper = await meetingAt(commune, "prepared", { source: "paper" });
		const own = { on: `${paper.month}-01`, number: "12-TB/CB" };
		await paper.act(conveneMeeting, { ...all, ...own });
		const { noticeOn, noticeNumber } = (await paper.look()).dossier.meeting;
		expect([noticeOn, noticeNumber]).toEqual([own.on, own.number]);
	});

	it("of two at the same moment each takes its own number", async () => {
		const [one, two] = [
			await meetingAt(commune, "prepared"),
			await meetingAt(commune, "prepared"),
		];
		const numbers = await Promise.all(
			[one, two].map(({ act }) => act(conveneMeeting, all)),
		);
		expect(numbers.map(({ number }) => number).sort()).toEqual([
			"13-TB/CB",
			"14-TB/CB",
		]);
	});
});

describe("it is refused", () => {
	it("where papers are not up in time or nobody follows the cell, and no reason is given", async () => {
		const held = await meetingAt(commune, "prepared");
		await expect(held.act(conveneMeeting)).rejects.toMatchObject({
			code: "meeting.warning-unanswered",
			facts: {
				warnings: [{ code: "papers-uploaded" }, { code: "overseer-named" }],
			},
		});
	});

	it("with a typed day or number where the meeting is live", async () => {
		const held = await meetingAt(commune, "prepared");
		await refusal(
			held.act(conveneMeeting, { ...all, on: held.on }),
			"meeting.not-live-date",
		);
		await refusal(
			held.act(conveneMeeting, { ...all, number: "9-TB/CB" }),
			"meeting.not-live-date",
		);
	});

	it("under a number of the same term, however it is written, or a day to come", async () => {
		const paper = await meetingAt(commune, "prepared", { source: "paper" });
		await refusal(
			paper.act(conveneMeeting, { ...all, number: "1/TB-CB" }),
			"meeting.number-taken",
		);
		await refusal(
			paper.act(conveneMeeting, { ...all, on: `${paper.month}-06` }),
			"meeting.day-to-come",
		);
	});

	it("before the preparation is finished", async () => {
		const held = await meetingAt(commune, "drafted");
		await refusal(held.act(conveneMeeting, all), "meeting.wrong-state");
	});
});

it("may not be sent by a member, from the cell beside, or from above", async () => {
	const held = await meetingAt(commune, "prepared");
	await expectOnlyTheCell(commune, (by) =>
		held.act(conveneMeeting, all, { by }),
	);
});
