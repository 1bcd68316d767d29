import { action } from "../../../platform/action.ts";
import { refuse } from "../../../platform/refusal.ts";
import { isAhead } from "../../pledge/rules.ts";
import { addPledge } from "../../pledge/writes.ts";
import { notedNow } from "../reads/conflicts.ts";
import { attendeeOf, meetingForUpdate, opinionOf } from "../reads/meetings.ts";
import { obstacleInSession } from "../rules/checklist.ts";
import { NoteCriticism } from "../schema/inputs.ts";
import { emptyConflictsOn } from "../writes/conflicts.ts";
import { changeOpinion } from "../writes/session.ts";

/**
 * What criticism found about one member and what will change is kept closed, between the member and those who lead the cell, until it
 * is looked at again. The opinion loses its line for good, also where two devices said it differently: the minutes say that criticism took place, not what was said.
 */
export const noteCriticism = action(
	{
		name: "meeting.note-criticism",
		duty: "pledge.keep",
		input: NoteCriticism,
		secret: ["memberId", "fact", "change"],
	},
	async (
		{ tx, id, actor, now, today, seal, must, about },
		{ opinionId, memberId, ...promised },
	) => {
		const { meetingId } = await opinionOf(tx, opinionId);
		const meeting = await meetingForUpdate(tx, meetingId, today);
		must(meeting.path);
		const obstacle = obstacleInSession(meeting);
		if (obstacle) refuse(obstacle.code, obstacle.facts);
		const { kind } = await notedNow(tx, opinionId);
		if (kind !== "criticism") refuse("meeting.not-criticism");
		if (!isAhead(promised.lookOn, today)) refuse("pledge.next-day-missing");
		const { name } = await attendeeOf(tx, meetingId, memberId);
		const { unitId } = meeting;
		const { accountId } = actor;
		await addPledge(
			tx,
			seal,
			{
				...promised,
				...{ id, unitId, meetingId, opinionId, memberId },
				memberName: name,
			},
			actor,
			today,
		);
		await changeOpinion(tx, opinionId, kind, "");
		await emptyConflictsOn(tx, opinionId, { accountId, now });
		about("meeting", meetingId);
		return { pledgeId: id };
	},
);
