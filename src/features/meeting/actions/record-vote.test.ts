import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
	enrol,
	expectOnlyTheCell,
	meetingAt,
	presence,
	RESOLUTION,
	refusal,
} from "../../../../test/held-meeting.ts";
import { smallCommune } from "../../../../test/small-commune.ts";
import { markAttendance } from "./mark-attendance.ts";
import { recordVote } from "./record-vote.ts";

let commune: Awaited<ReturnType<typeof smallCommune>>;
beforeAll(async () => {
	commune = await smallCommune();
}, 60_000);
afterAll(() => commune.close());

const inSession = async (otherwise: Record<string, string> = {}) => {
	const held = await meetingAt(commune, "in-session");
	await held.act(markAttendance, { marks: presence(commune, otherwise) });
	return held;
};
const hands = (inFavour: number, against = 0, abstained = 0) => ({
	...RESOLUTION,
	inFavour,
	against,
	abstained,
});

describe("hands are counted", () => {
	it("against all official members, also the absent ones", async () => {
		const held = await inSession({ [commune.binhId]: "unexcused" });
		expect(await held.act(recordVote, hands(2, 1))).toEqual({
			base: 4,
			passed: false,
		});
		expect(await held.act(recordVote, hands(3))).toEqual({
			base: 4,
			passed: true,
		});
	});

	it("again on the same matter, and the last count stands with its recipe", async () => {
		const held = await inSession();
		await held.act(recordVote, hands(2, 2));
		await held.act(recordVote, hands(4));
		expect((await held.look()).dossier.votes).toMatchObject([
			{
				inFavour: 4,
				base: 4,
				recipe: { official: 4, exemptAbsent: 0 },
				threshold: "more-than-half",
				passed: true,
			},
		]);
	});
});

describe("a count is refused", () => {
	it("of more hands than voters in the room", async () => {
		const held = await inSession({ [commune.binhId]: "excused" });
		await expect(held.act(recordVote, hands(2, 1, 1))).rejects.toMatchObject({
			code: "vote.more-than-present",
			facts: { hands: 4, present: 3 },
		});
	});

	it("before the roll is called, before the meeting opens, and after it closed", async () => {
		await refusal(
			(await meetingAt(commune, "in-session")).act(recordVote, hands(1)),
			"vote.more-than-present",
		);
		await refusal(
			(await meetingAt(commune, "convened")).act(recordVote, hands(1)),
			"meeting.not-in-session",
		);
		await refusal(
			(await meetingAt(commune, "closed")).act(recordVote, hands(1)),
			"meeting.closed",
		);
	});
});

it("a probationary member neither votes nor counts", async () => {
	const young = await enrol(commune, "Phan Thị Mới", {
		class: "probationary",
	});
	const held = await inSession();
	await held.act(markAttendance, {
		marks: [{ memberId: young, presence: "present" }],
	});
	await refusal(held.act(recordVote, hands(5)), "vote.more-than-present");
	expect(await held.act(recordVote, hands(4))).toEqual({
		base: 4,
		passed: true,
	});
});

it("may not be counted by a member, from the cell beside, or from above", async () => {
	const held = await inSession();
	await expectOnlyTheCell(commune, (by) =>
		held.act(recordVote, hands(4), { by }),
	);
});
