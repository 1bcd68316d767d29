import { dayOf } from "../../../charter/calendar.ts";
import { action } from "../../../platform/action.ts";
import { refuse } from "../../../platform/refusal.ts";
import { ratingsOf, scoreForUpdate } from "../reads.ts";
import { answered, obstacleToAnswering } from "../rules/answer.ts";
import { mayRevise, REVISION_DAYS } from "../rules/rating.ts";
import { sheetFor } from "../rules/sheets.ts";
import { ExplainMark } from "../schema.ts";
import { addAnswer } from "../writes.ts";

/** The cell answers where the record contradicts its mark: a sentence why the mark stands, or the lower mark it takes instead. */
export const explainMark = action(
	{ name: "quality.explain", duty: "meeting.prepare", input: ExplainMark },
	async ({ tx, actor, now, today, must, about }, { meetingId, ...answer }) => {
		const score = await scoreForUpdate(tx, meetingId, today);
		must(score.path);
		const first = (await ratingsOf(tx, meetingId)).at(-1);
		if (first && !mayRevise(dayOf(first.recordedAt), today, REVISION_DAYS))
			refuse("score.final", { ratedOn: first.decidedOn, days: REVISION_DAYS });
		const sheet = sheetFor(score.sheet);
		const obstacle = obstacleToAnswering(
			sheet,
			score.facts,
			score.marks,
			answer,
		);
		if (obstacle) refuse(obstacle.code, obstacle.facts);
		await addAnswer(
			tx,
			score,
			{ ...answer, memberId: actor.memberId, memberName: actor.name },
			answered(score.marks, answer),
			{ accountId: actor.accountId, now },
		);
		about("meeting", meetingId);
		return {};
	},
);
