import { action } from "../../../platform/action.ts";
import { speaksAhead } from "../reads/ahead.ts";
import { meetingForUpdate } from "../reads/meetings.ts";
import { AskAhead } from "../schema/beside.ts";
import { addQuestion } from "../writes/ahead.ts";

/** A member's question or opinion waits for the meeting; with `forChair` only those who prepare it see from whom it comes. */
export const askAhead = action(
	{ name: "meeting.ask-ahead", duty: "meeting.read", input: AskAhead },
	async (
		{ tx, actor, now, today, must, about },
		{ meetingId, words, forChair },
	) => {
		const meeting = await meetingForUpdate(tx, meetingId, today);
		must(meeting.path);
		const memberId = await speaksAhead(tx, meeting, actor);
		about("meeting", meetingId);
		return {
			questionId: await addQuestion(
				tx,
				{ meetingId, memberId, words, forChair },
				now,
			),
		};
	},
);
