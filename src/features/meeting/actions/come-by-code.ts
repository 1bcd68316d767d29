import { action } from "../../../platform/action.ts";
import { refuse } from "../../../platform/refusal.ts";
import { onRoll } from "../reads/ahead.ts";
import { meetingForUpdate } from "../reads/meetings.ts";
import { isTimely, rollCode, rollKeyText } from "../rules/roll-code.ts";
import { ComeByCode } from "../schema/inputs.ts";
import { saveScan } from "../writes/session.ts";

/**
 * The member scanned the code on the chair's screen and is present. Where the chair's device has no network and the meeting is not open
 * on the server yet, it counts when it opens. Whoever was marked late or absent without reason stays so: that is the chair's word.
 */
export const comeByCode = action(
	{ name: "meeting.come-by-code", duty: "meeting.read", input: ComeByCode },
	async (
		{ tx, actor, now, today, seal, must, about },
		{ meetingId, codeTime, code },
	) => {
		const meeting = await meetingForUpdate(tx, meetingId, today);
		must(meeting.path);
		const key = seal.mac(rollKeyText(meetingId)).toString("hex");
		if (code !== (await rollCode(key, codeTime))) refuse("meeting.code-wrong");
		if (!isTimely(codeTime, now)) refuse("meeting.code-old");
		const memberId = await onRoll(tx, meeting, actor);
		if (meeting.state === "closed") refuse("meeting.closed");
		if (meeting.state !== "convened" && meeting.state !== "in-session")
			refuse("meeting.not-in-session");
		await saveScan(tx, meetingId, memberId, now);
		about("meeting", meetingId);
		return {};
	},
);
