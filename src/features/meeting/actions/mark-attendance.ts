import { action } from "../../../platform/action.ts";
import { refuse } from "../../../platform/refusal.ts";
import { attendedNow } from "../reads/conflicts.ts";
import { meetingForUpdate } from "../reads/meetings.ts";
import { obstacleInSession } from "../rules/checklist.ts";
import { weigh } from "../rules/conflicts.ts";
import { momentOf } from "../rules/moments.ts";
import { MarkAttendance } from "../schema/inputs.ts";
import type { AttendanceMark } from "../schema/record.ts";
import { addConflict } from "../writes/conflicts.ts";
import { markPresence } from "../writes/session.ts";

const NOT_MARKED = { presence: null, reason: null, specialDuty: false };

/** Members are present, late, or absent with or without reason (ATT-01); marking again corrects. What another device marked in between stays, and is put to the chair. */
export const markAttendance = action(
	{
		name: "meeting.mark-attendance",
		duty: "meeting.record",
		input: MarkAttendance,
	},
	async (
		{ tx, actor, now, today, must, about },
		{ meetingId, marks, happenedAt },
	) => {
		const meeting = await meetingForUpdate(tx, meetingId, today);
		must(meeting.path);
		const obstacle = obstacleInSession(meeting);
		if (obstacle) refuse(obstacle.code, obstacle.facts);
		const attended = await attendedNow(tx, meetingId);
		if (marks.some(({ memberId }) => !attended.has(memberId)))
			refuse("meeting.not-of-roll", { name: "" });
		const by = { accountId: actor.accountId, now };
		const free: AttendanceMark[] = [];
		let disputed = 0;
		for (const { was, memberId, ...said } of marks) {
			const stands = attended.get(memberId) ?? NOT_MARKED;
			const outcome = weigh(was, stands, said);
			if (outcome === "take") free.push({ memberId, ...said });
			if (outcome === "conflict") {
				disputed++;
				await addConflict(
					tx,
					meetingId,
					{
						fact: "attendance",
						about: memberId,
						stands,
						said: { memberId, ...said },
					},
					by,
				);
			}
		}
		const at = momentOf(happenedAt, now, meeting);
		await markPresence(tx, meetingId, free, at);
		about("meeting", meetingId);
		return { marked: free.length, disputed };
	},
);
