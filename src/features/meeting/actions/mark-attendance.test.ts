import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
	enrol,
	expectOnlyTheCell,
	meetingAt,
	presence,
	refusal,
} from "../../../../test/held-meeting.ts";
import { smallCommune } from "../../../../test/small-commune.ts";
import { markAttendance } from "./mark-attendance.ts";

let commune: Awaited<ReturnType<typeof smallCommune>>;
beforeAll(async () => {
	commune = await smallCommune();
}, 60_000);
afterAll(() => commune.close());

type Held = Awaited<ReturnType<typeof meetingAt>>;
const mark = (
	held: Held,
	memberId: string | null,
	presence: string | null,
	more: object = {},
) => held.act(markAttendance, { marks: [{ memberId, presence, ...more }] });

describe("the roll is called", () => {
	it("and the figures follow; absent with reason stays counted", async () => {
		const held = await meetingAt(commune, "in-session");
		await held.act(markAttendance, {
			marks: presence(commune, { [commune.binhId]: "excused" }),
		});
		await mark(held, commune.an.memberId, "late");
		expect((await held.look()).attendance).toMatchObject({
			counted: 4,
			present: 3,
			late: 1,
			absentWithReason: 1,
			unmarked: 0,
			ratePercent: 75,
		});
	});

	it("special duty takes a member out of the rate, and back in", async () => {
		const held = await meetingAt(commune, "in-session");
		await mark(held, commune.binhId, null, { specialDuty: true });
		expect((await held.look()).attendance).toMatchObject({
			counted: 3,
			specialDuty: 1,
		});
		await mark(held, commune.binhId, "present");
		expect((await held.look()).attendance).toMatchObject({
			counted: 4,
			specialDuty: 0,
		});
	});

	it("an exempt member who comes changes neither side of the rate, but the base of the vote", async () => {
		const old = await enrol(commune, "Đinh Văn Lão", {
			participation: "exempt",
		});
		const held = await meetingAt(commune, "in-session");
		const before = await held.look();
		await mark(held, old, "present");
		const after = await held.look();
		expect(after.attendance).toEqual({
			...before.attendance,
			exemptPresent: 1,
			officialPresent: 1,
		});
		expect([before.voting.base, after.voting.base]).toEqual([4, 5]);
	});
});

describe("a mark is refused", () => {
	it("for somebody who is not on the roll, and then for all sent with it", async () => {
		const held = await meetingAt(commune, "in-session");
		const marks = [
			...presence(commune),
			{ memberId: commune.chi.memberId, presence: "present" },
		];
		await refusal(held.act(markAttendance, { marks }), "meeting.not-of-roll");
		expect((await held.look()).attendance.present).toBe(0);
	});

	it("before the meeting is open, and after it is closed", async () => {
		await refusal(
			mark(await meetingAt(commune, "convened"), commune.binhId, "present"),
			"meeting.not-in-session",
		);
		await refusal(
			mark(await meetingAt(commune, "closed"), commune.binhId, "present"),
			"meeting.closed",
		);
	});
});

it("may not be given by a member, from the cell beside, or from above", async () => {
	const held = await meetingAt(commune, "in-session");
	await expectOnlyTheCell(commune, (by) =>
		held.act(markAttendance, { marks: presence(commune) }, { by }),
	);
});
