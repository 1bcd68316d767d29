import { action } from "../../../platform/action.ts";
import { refuse } from "../../../platform/refusal.ts";
import { meetingForUpdate } from "../reads/meetings.ts";
import { obstacleToPreparing } from "../rules/checklist.ts";
import { obstacleToDating } from "../rules/clocks.ts";
import { RecordCommittee } from "../schema/inputs.ts";
import { setMeeting } from "../writes/plan.ts";

/** How the cell committee prepared the meeting: it met on a day, secretary and deputy agreed, the secretary is alone, or it did not meet (HD42 II 2.2). */
export const recordCommittee = action(
	{
		name: "meeting.record-committee",
		duty: "meeting.prepare",
		input: RecordCommittee,
	},
	async ({ tx, today, must, about }, { meetingId, mode, metOn, note }) => {
		const meeting = await meetingForUpdate(tx, meetingId, today);
		must(meeting.path);
		const obstacle =
			obstacleToPreparing(meeting) ?? obstacleToDating(metOn, today);
		if (obstacle) refuse(obstacle.code, obstacle.facts);
		await setMeeting(tx, meetingId, {
			committeeMode: mode,
			committeeMetOn: metOn,
			committeeNote: note,
		});
		about("meeting", meetingId);
		return {};
	},
);
