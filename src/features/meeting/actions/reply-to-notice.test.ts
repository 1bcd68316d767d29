import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { meetingAt, refusal } from "../../../../test/held-meeting.ts";
import { smallCommune } from "../../../../test/small-commune.ts";
import { month } from "../views/cell.ts";
import { myWork } from "../views/waiting.ts";
import { replyToNotice } from "./reply-to-notice.ts";

let commune: Awaited<ReturnType<typeof smallCommune>>;
beforeAll(async () => {
	commune = await smallCommune();
}, 60_000);
afterAll(() => commune.close());

const leave = { coming: false, reason: "Đưa con đi khám" };
const seenBy = (
	by: Parameters<typeof commune.ask>[1],
	held: Awaited<ReturnType<typeof meetingAt>>,
) =>
	commune.ask(month, by, {
		unitId: commune.east.id,
		month: held.month,
	});

describe("a member who got the notice", () => {
	it("says that they come, or asks leave with a reason, and may say so anew", async () => {
		const held = await meetingAt(commune, "convened");
		const { an } = commune;
		await held.act(replyToNotice, leave, { by: an });
		await held.act(replyToNotice, { coming: true }, { by: an });
		const { replies } = (await held.look()).dossier;
		expect(replies).toEqual([
			{ memberId: an.memberId, coming: true, reason: null },
		]);
	});

	it("is marked absent with that reason when the meeting opens, until the chair marks something else", async () => {
		const held = await meetingAt(commune, "convened");
		await held.act(replyToNotice, leave, { by: commune.an });
		await held.bring("in-session");
		const { roll } = (await held.look()).dossier;
		expect(roll.find((a) => a.memberId === commune.an.memberId)).toMatchObject({
			presence: "excused",
			reason: leave.reason,
		});
		expect(roll.filter((a) => a.presence !== null)).toHaveLength(1);
	});

	it("keeps the reason between themselves and those who prepare the meeting", async () => {
		const held = await meetingAt(commune, "convened");
		await held.act(replyToNotice, leave, { by: commune.an });
		const repliesFor = async (by: Parameters<typeof commune.ask>[1]) =>
			(await seenBy(by, held)).meeting?.dossier.replies.length;
		expect(await repliesFor(commune.an)).toBe(1);
		expect(await repliesFor(commune.eastSecretary)).toBe(1);
		expect(await repliesFor(commune.communeSecretary)).toBe(0);
	});

	it("reads on the first page whether they have replied", async () => {
		const held = await meetingAt(commune, "convened");
		const noticed = async () =>
			(
				await commune.ask(
					myWork,
					commune.an,
					{},
					new Date(`${held.month}-04T01:00:00Z`),
				)
			).waiting.find((w) => w.meetingId === held.meetingId)?.facts.coming;
		expect(await noticed()).toBe(null);
		await held.act(replyToNotice, leave, { by: commune.an });
		expect(await noticed()).toBe(false);
	});
});

describe("a reply is refused", () => {
	it("without a reason for leave", async () => {
		const held = await meetingAt(commune, "convened");
		await refusal(
			held.act(replyToNotice, { coming: false }, { by: commune.an }),
			"meeting.leave-needs-reason",
		);
	});

	it("before the notice is out, and once the meeting is open", async () => {
		const early = await meetingAt(commune, "prepared");
		const say = (held: typeof early) =>
			held.act(replyToNotice, { coming: true }, { by: commune.an });
		await refusal(say(early), "meeting.not-announced");
		await refusal(
			say(await meetingAt(commune, "in-session")),
			"meeting.wrong-state",
		);
	});

	it("to somebody who does not stand on the roll", async () => {
		const held = await meetingAt(commune, "convened");
		for (const [by, code] of [
			[commune.chi, "rights.missing"],
			[commune.admin, "rights.missing"],
			[commune.clerk, "meeting.not-of-roll"],
		] as const)
			await refusal(held.act(replyToNotice, { coming: true }, { by }), code);
	});
});
