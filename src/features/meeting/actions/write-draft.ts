import { action } from "../../../platform/action.ts";
import { refuse } from "../../../platform/refusal.ts";
import { meetingForUpdate } from "../reads/meetings.ts";
import { obstacleToPreparing } from "../rules/checklist.ts";
import { obstacleToDating } from "../rules/clocks.ts";
import { WriteDraft } from "../schema/inputs.ts";
import { setMeeting } from "../writes/plan.ts";

/** The draft resolution or conclusion is this text, as of a day. */
export const writeDraft = action(
	{ name: "meeting.write-draft", duty: "meeting.prepare", input: WriteDraft },
	async ({ tx, today, must, about }, { meetingId, outcome, words, on }) => {
		const meeting = await meetingForUpdate(tx, meetingId, today);
		must(meeting.path);
		const obstacle =
			obstacleToPreparing(meeting) ?? obstacleToDating(on, today);
		if (obstacle) refuse(obstacle.code, obstacle.facts);
		if (on && meeting.source === "live") refuse("meeting.not-live-date");
		await setMeeting(tx, meetingId, {
			outcome,
			draft: words,
			draftOn: on ?? today,
		});
		about("meeting", meetingId);
		return {};
	},
);
