import { action } from "../../../platform/action.ts";
import { refuse } from "../../../platform/refusal.ts";
import { onRoll } from "../reads/ahead.ts";
import { meetingForUpdate } from "../reads/meetings.ts";
import { isAnnounced } from "../rules/agenda.ts";
import { obstacleToPreparing } from "../rules/checklist.ts";
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
		const memberId = await onRoll(tx, meeting, actor);
		const obstacle = obstacleToPreparing(meeting);
		if (obstacle) refuse(obstacle.code, obstacle.facts);
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
