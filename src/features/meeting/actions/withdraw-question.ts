import { action } from "../../../platform/action.ts";
import { refuse } from "../../../platform/refusal.ts";
import { questionOf } from "../reads/ahead.ts";
import { meetingForUpdate } from "../reads/meetings.ts";
import { obstacleToPreparing } from "../rules/checklist.ts";
import { WithdrawQuestion } from "../schema/beside.ts";
import { removeQuestion } from "../writes/ahead.ts";

/** The question was not asked; only its sender may say so, and only before the meeting opens. */
export const withdrawQuestion = action(
	{ name: "meeting.withdraw-question", duty: "own", input: WithdrawQuestion },
	async ({ tx, today, mustBeOwn, about }, { questionId }) => {
		const { meetingId, memberId } = await questionOf(tx, questionId);
		mustBeOwn(memberId);
		const meeting = await meetingForUpdate(tx, meetingId, today);
		const obstacle = obstacleToPreparing(meeting);
		if (obstacle) refuse(obstacle.code, obstacle.facts);
		await removeQuestion(tx, questionId);
		about("meeting", meetingId);
		return {};
	},
);
