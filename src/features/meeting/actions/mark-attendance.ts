import { action } from "../../../platform/action.ts";
import { refuse } from "../../../platform/refusal.ts";
import { meetingForUpdate } from "../reads/meetings.ts";
import { obstacleInSession } from "../rules/checklist.ts";
import { MarkAttendance } from "../schema/inputs.ts";
import { markPresence } from "../writes/session.ts";

/** Members are present, late, or absent with or without reason (ATT-01); marking again corrects. */
export const markAttendance = action(
	{
		name: "meeting.mark-attendance",
		duty: "meeting.record",
		input: MarkAttendance,
	},
	async ({ tx, now, today, must, about }, { meetingId, marks }) => {
		const meeting = await meetingForUpdate(tx, meetingId, today);
		must(meeting.path);
		const obstacle = obstacleInSession(meeting);
		if (obstacle) refuse(obstacle.code, obstacle.facts);
		const marked = await markPresence(tx, meetingId, marks, now);
		if (marked !== new Set(marks.map((m) => m.memberId)).size)
			refuse("meeting.not-of-roll", { name: "" });
		about("meeting", meetingId);
		return { marked };
	},
);
