import { action } from "../../../platform/action.ts";
import { refuse } from "../../../platform/refusal.ts";
import { meetingForUpdate } from "../reads/meetings.ts";
import { obstacleInSession } from "../rules/checklist.ts";
import { momentOf } from "../rules/moments.ts";
import { StartItem } from "../schema/inputs.ts";
import { runItem } from "../writes/session.ts";

/** An item of the agenda runs from now on; the one before it ends now. */
export const startItem = action(
	{ name: "meeting.start-item", duty: "meeting.record", input: StartItem },
	async (
		{ tx, now, today, must, about },
		{ meetingId, itemId, happenedAt },
	) => {
		const meeting = await meetingForUpdate(tx, meetingId, today);
		must(meeting.path);
		const obstacle = obstacleInSession(meeting);
		if (obstacle) refuse(obstacle.code, obstacle.facts);
		const at = momentOf(happenedAt, now, meeting);
		if ((await runItem(tx, meetingId, itemId, at)) === 0)
			refuse("meeting.item-unknown");
		about("meeting", meetingId);
		return {};
	},
);
