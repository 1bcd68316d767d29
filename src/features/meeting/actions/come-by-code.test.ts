import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
	instant,
	meetingAt,
	refusal,
	westSecretary,
} from "../../../../test/held-meeting.ts";
import { smallCommune } from "../../../../test/small-commune.ts";
import { codeTimeOf, rollCode } from "../rules/roll-code.ts";
import { comeByCode } from "./come-by-code.ts";
import { markAttendance } from "./mark-attendance.ts";
import { replyToNotice } from "./reply-to-notice.ts";

let commune: Awaited<ReturnType<typeof smallCommune>>;
beforeAll(async () => {
	commune = await smallCommune();
}, 60_000);
afterAll(() => commune.close());

type Held = Awaited<ReturnType<typeof meetingAt>>;

/** The code as the secretary's device shows it at a time of the day of the meeting. */
const codeAt = async (held: Held, time: string) => {
	const codeTime = codeTimeOf(instant(held.on, time));
	const { rollKey } = await held.look();
	return { codeTime, code: await rollCode(rollKey ?? "", codeTime) };
};
const come = async (held: Held, code = codeAt(held, "08:00")) =>
	held.act(comeByCode, await code, { by: commune.an, time: "08:00" });
const ofAn = async (held: Held) =>
	(await held.look()).dossier.roll.find(
		({ memberId }) => memberId === commune.an.memberId,
	)?.presence;

describe("a member who scans the code on the chair's screen", () => {
	it("is present", async () => {
		const held = await meetingAt(commune, "in-session");
		await come(held);
		await come(held);
		expect(await ofAn(held)).toBe("present");
	});

	it("is present once the meeting opens, also after having asked for leave", async () => {
		const held = await meetingAt(commune, "convened");
		await held.act(
			replyToNotice,
			{ coming: false, reason: "Đi công tác" },
			{ by: commune.an },
		);
		await come(held);
		expect(await ofAn(held)).toBeNull();
		await held.bring("in-session");
		expect(await ofAn(held)).toBe("present");
	});

	it("stays as the chair marked, where that is late or absent without reason", async () => {
		const held = await meetingAt(commune, "in-session");
		const { memberId } = commune.an;
		await held.act(markAttendance, {
			marks: [{ memberId, presence: "late" }],
		});
		await come(held);
		expect(await ofAn(held)).toBe("late");
	});
});

describe("a code is refused", () => {
	it("of another meeting, of an earlier minute, or made up", async () => {
		const held = await meetingAt(commune, "in-session");
		const other = await meetingAt(commune, "in-session");
		await refusal(come(held, codeAt(other, "08:00")), "meeting.code-wrong");
		await refusal(come(held, codeAt(held, "07:57")), "meeting.code-old");
		const { codeTime } = await codeAt(held, "08:00");
		const made = Promise.resolve({ codeTime, code: "0".repeat(20) });
		await refusal(come(held, made), "meeting.code-wrong");
		expect(await ofAn(held)).toBeNull();
	});

	it("before the notice and after the closing", async () => {
		await refusal(
			come(await meetingAt(commune, "prepared")),
			"meeting.not-in-session",
		);
		await refusal(come(await meetingAt(commune, "closed")), "meeting.closed");
	});

	it("of whoever does not stand on the roll; a member without a post never sees the key", async () => {
		const held = await meetingAt(commune, "in-session");
		const code = await codeAt(held, "08:00");
		await refusal(
			held.act(comeByCode, code, { by: westSecretary(commune) }),
			"rights.missing",
		);
		expect((await held.look(commune.an)).rollKey).toBeNull();
	});
});
