import { dayOf } from "../../../charter/calendar.ts";
import { action } from "../../../platform/action.ts";
import { refuse } from "../../../platform/refusal.ts";
import { ratingsOf, scoreForUpdate } from "../reads.ts";
import { mayRevise, obstacleToRating, REVISION_DAYS } from "../rules/rating.ts";
import { sheetFor } from "../rules/sheets.ts";
import { RateMeeting } from "../schema.ts";
import { addRating } from "../writes.ts";

/**
 * The committee directly above decides the official rating (42-HD/BTCTW, 28/10/2025; OVR-02), with a reason on every line
 * where it differs. A rating may be revised for REVISION_DAYS by a further one; all stay readable.
 */
export const rateMeeting = action(
	{ name: "quality.rate", duty: "meeting.rate", input: RateMeeting },
	async (
		{ tx, actor, now, today, must, about },
		{ meetingId, marks, note, body, decidedOn },
	) => {
		const score = await scoreForUpdate(tx, meetingId, today);
		must(score.path);
		const day = decidedOn ?? today;
		if (day < score.heldOn || day > today)
			refuse("rating.wrong-day", { heldOn: score.heldOn });
		const first = (await ratingsOf(tx, meetingId)).at(-1);
		if (first && !mayRevise(dayOf(first.recordedAt), today, REVISION_DAYS))
			refuse("score.final", { ratedOn: first.decidedOn, days: REVISION_DAYS });
		const obstacle = obstacleToRating(
			sheetFor(score.sheet),
			score.facts,
			score.marks,
			marks,
		);
		if (obstacle) refuse(obstacle.code, obstacle.facts);
		const total = await addRating(
			tx,
			score,
			{
				marks,
				note,
				body,
				decidedBy: actor.memberId,
				decidedByName: actor.name,
				decidedOn: day,
			},
			{ accountId: actor.accountId, now },
		);
		about("meeting", meetingId);
		return { score: total.rescaled, band: total.band };
	},
);
