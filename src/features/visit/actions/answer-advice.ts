import { action } from "../../../platform/action.ts";
import { refuse } from "../../../platform/refusal.ts";
import { adviceForUpdate, visitedMeeting } from "../reads.ts";
import { AnswerAdvice } from "../schema.ts";
import { addAnswer } from "../writes.ts";

/** The cell says what it did with the advice it was given; once, and it stays as said. */
export const answerAdvice = action(
	{ name: "visit.answer-advice", duty: "meeting.prepare", input: AnswerAdvice },
	async ({ tx, actor, today, must, about }, { meetingId, memberId, words }) => {
		const meeting = await visitedMeeting(tx, meetingId, today);
		must(meeting.path);
		const standing = await adviceForUpdate(tx, meetingId, memberId);
		if (!standing?.advice) refuse("visit.no-advice");
		if (standing.answered) refuse("visit.already-answered");
		await addAnswer(
			tx,
			{
				meetingId,
				memberId,
				words,
				by: actor.name,
				accountId: actor.accountId,
			},
			today,
		);
		about("meeting", meetingId);
		return {};
	},
);
