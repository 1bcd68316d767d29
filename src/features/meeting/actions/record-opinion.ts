import { action } from "../../../platform/action.ts";
import { refuse } from "../../../platform/refusal.ts";
import { attendeeOf, hasItem, meetingForUpdate } from "../reads/meetings.ts";
import { isThere } from "../rules/attendance.ts";
import { obstacleInSession } from "../rules/checklist.ts";
import { momentOf } from "../rules/moments.ts";
import { RecordOpinion } from "../schema/inputs.ts";
import { addOpinion } from "../writes/session.ts";

/** A member who is present spoke, on what, in a line; dissent is kept (Statute Art. 9.5). */
export const recordOpinion = action(
	{
		name: "meeting.record-opinion",
		duty: "meeting.record",
		input: RecordOpinion,
		secret: ["words"],
	},
	async (
		{ tx, id, now, today, must, about },
		{ meetingId, happenedAt, ...opinion },
	) => {
		const meeting = await meetingForUpdate(tx, meetingId, today);
		must(meeting.path);
		const obstacle = obstacleInSession(meeting);
		if (obstacle) refuse(obstacle.code, obstacle.facts);
		const attendee = await attendeeOf(tx, meetingId, opinion.memberId);
		if (!isThere(attendee))
			refuse("meeting.nobody-spoke", { name: attendee.name });
		if (opinion.itemId && !(await hasItem(tx, meetingId, opinion.itemId)))
			refuse("meeting.item-unknown");
		const at = momentOf(happenedAt, now, meeting);
		if ((await addOpinion(tx, meetingId, { id, ...opinion }, at)) === 0)
			refuse("action.id-reused");
		about("meeting", meetingId);
		return { opinionId: id };
	},
);
