import { action } from "../../../platform/action.ts";
import { refuse } from "../../../platform/refusal.ts";
import { meetingForUpdate, opinionOf } from "../reads/meetings.ts";
import { obstacleInSession } from "../rules/checklist.ts";
import { CorrectOpinion } from "../schema/inputs.ts";
import { changeOpinion } from "../writes/session.ts";

/** What was noted of an opinion is put right while the meeting is in session. */
export const correctOpinion = action(
	{
		name: "meeting.correct-opinion",
		duty: "meeting.record",
		input: CorrectOpinion,
	},
	async ({ tx, today, must, about }, { opinionId, kind, words }) => {
		const meeting = await meetingForUpdate(
			tx,
			(await opinionOf(tx, opinionId)).meetingId,
			today,
		);
		must(meeting.path);
		const obstacle = obstacleInSession(meeting);
		if (obstacle) refuse(obstacle.code, obstacle.facts);
		await changeOpinion(tx, opinionId, kind, words);
		about("meeting", meeting.id);
		return {};
	},
);
