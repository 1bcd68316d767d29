import { action } from "../../../platform/action.ts";
import { refuse } from "../../../platform/refusal.ts";
import { conflictOf } from "../reads/conflicts.ts";
import { meetingForUpdate } from "../reads/meetings.ts";
import { obstacleInSession } from "../rules/checklist.ts";
import { SettleConflict } from "../schema/inputs.ts";
import { putInPlace, settleConflict as settle } from "../writes/conflicts.ts";

/** Two devices said different things of one fact: the chair has chosen which version holds. Both stay on record. */
export const settleConflict = action(
	{
		name: "meeting.settle-conflict",
		duty: "meeting.record",
		input: SettleConflict,
	},
	async ({ tx, actor, now, today, must, about }, { conflictId, choice }) => {
		const { meetingId } = await conflictOf(tx, conflictId);
		const meeting = await meetingForUpdate(tx, meetingId, today);
		must(meeting.path);
		const obstacle = obstacleInSession(meeting);
		if (obstacle) refuse(obstacle.code, obstacle.facts);
		const conflict = await conflictOf(tx, conflictId);
		if (conflict.choice) refuse("meeting.conflict-settled");
		if (choice === "said") await putInPlace(tx, meetingId, conflict, now);
		await settle(tx, conflictId, choice, { accountId: actor.accountId, now });
		about("meeting", meetingId);
		return {};
	},
);
