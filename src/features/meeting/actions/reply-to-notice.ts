import { action } from "../../../platform/action.ts";
import { refuse } from "../../../platform/refusal.ts";
import { speaksAhead } from "../reads/ahead.ts";
import { meetingForUpdate } from "../reads/meetings.ts";
import { isAnnounced } from "../rules/agenda.ts";
import { ReplyToNotice } from "../schema/beside.ts";
import { saveReply } from "../writes/ahead.ts";

/** The member will come, or asks leave with a reason; said anew until the meeting opens. */
export const replyToNotice = action(
	{ name: "meeting.reply", duty: "meeting.read", input: ReplyToNotice },
	async (
		{ tx, actor, now, today, must, about },
		{ meetingId, coming, reason },
	) => {
		const meeting = await meetingForUpdate(tx, meetingId, today);
		must(meeting.path);
		const memberId = await speaksAhead(tx, meeting, actor);
		if (!isAnnounced(meeting)) refuse("meeting.not-announced");
		if (!coming && reason === null) refuse("meeting.leave-needs-reason");
		await saveReply(
			tx,
			meetingId,
			{ memberId, coming, reason: coming ? null : reason },
			now,
		);
		about("meeting", meetingId);
		return {};
	},
);
