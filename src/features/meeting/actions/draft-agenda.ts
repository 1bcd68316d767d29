import { action } from "../../../platform/action.ts";
import { refuse } from "../../../platform/refusal.ts";
import { areOfTheCell, meetingForUpdate } from "../reads/meetings.ts";
import { obstacleToPreparing } from "../rules/checklist.ts";
import { DraftAgenda } from "../schema/inputs.ts";
import { replaceAgenda } from "../writes/plan.ts";

/** The agenda of the meeting consists of these items in this order, each with presenter and minutes. */
export const draftAgenda = action(
	{ name: "meeting.draft-agenda", duty: "meeting.prepare", input: DraftAgenda },
	async ({ tx, now, today, must, about }, { meetingId, items }) => {
		const meeting = await meetingForUpdate(tx, meetingId, today);
		must(meeting.path);
		const obstacle = obstacleToPreparing(meeting);
		if (obstacle) refuse(obstacle.code, obstacle.facts);
		const presenters = items.flatMap((item) => item.presenterId ?? []);
		if (!(await areOfTheCell(tx, meeting, presenters)))
			refuse("meeting.stranger");
		await replaceAgenda(tx, meetingId, items, now);
		about("meeting", meetingId);
		return {};
	},
);
