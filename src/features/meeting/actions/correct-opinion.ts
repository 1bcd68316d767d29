import { action } from "../../../platform/action.ts";
import { refuse } from "../../../platform/refusal.ts";
import { isNotedClosed } from "../../pledge/reads.ts";
import { notedNow } from "../reads/conflicts.ts";
import { meetingForUpdate, opinionOf } from "../reads/meetings.ts";
import { obstacleInSession } from "../rules/checklist.ts";
import { weigh } from "../rules/conflicts.ts";
import { CorrectOpinion } from "../schema/inputs.ts";
import { addConflict } from "../writes/conflicts.ts";
import { changeOpinion } from "../writes/session.ts";

/** What was noted of an opinion is put right while the meeting is in session; what was noted closed takes no line any more, also from a device that heard of it late. */
export const correctOpinion = action(
	{
		name: "meeting.correct-opinion",
		duty: "meeting.record",
		input: CorrectOpinion,
		secret: ["words"],
	},
	async (
		{ tx, actor, now, today, must, about },
		{ opinionId, was, ...said },
	) => {
		const meeting = await meetingForUpdate(
			tx,
			(await opinionOf(tx, opinionId)).meetingId,
			today,
		);
		must(meeting.path);
		const obstacle = obstacleInSession(meeting);
		if (obstacle) refuse(obstacle.code, obstacle.facts);
		if (await isNotedClosed(tx, opinionId)) refuse("meeting.criticism-closed");
		const stands = await notedNow(tx, opinionId);
		const outcome = weigh(was, stands, said);
		if (outcome === "take")
			await changeOpinion(tx, opinionId, said.kind, said.words);
		if (outcome === "conflict")
			await addConflict(
				tx,
				meeting.id,
				{ fact: "opinion", about: opinionId, stands, said },
				{ accountId: actor.accountId, now },
			);
		about("meeting", meeting.id);
		return {};
	},
);
