import { action } from "../../../platform/action.ts";
import { refuse } from "../../../platform/refusal.ts";
import { pulseForUpdate, standingOf } from "../reads.ts";
import { isOpen } from "../rules.ts";
import { AnswerPulse } from "../schema.ts";
import { countPulse, putAnswer } from "../writes.ts";

/** A member who attended answers three questions, once and unnamed: nothing is added up before the time is over or everybody has answered. */
export const answerPulse = action(
	{
		name: "pulse.answer",
		duty: "meeting.read",
		input: AnswerPulse,
		secret: ["answers"],
	},
	async ({ tx, actor, today, seal, must, about }, { meetingId, answers }) => {
		const pulse = await pulseForUpdate(tx, meetingId, today);
		must(pulse.path);
		const { memberId, token } = actor;
		if (token) refuse("token.not-for-account");
		const standing = await standingOf(tx, meetingId, memberId);
		if (memberId === null || !standing.attended) refuse("pulse.not-attended");
		if (!isOpen(pulse, today)) refuse("pulse.over");
		if (standing.answered) refuse("pulse.already-answered");
		const lying = await putAnswer(tx, seal, { meetingId, memberId, answers });
		if (lying === pulse.invited) await countPulse(tx, seal, meetingId, today);
		about("meeting", meetingId);
		return {};
	},
);
