import { action } from "../../../platform/action.ts";
import { refuse } from "../../../platform/refusal.ts";
import { fileOf, meetingForUpdate } from "../reads/meetings.ts";
import { RemoveFile } from "../schema/inputs.ts";
import { removeFile as deleteFile } from "../writes/plan.ts";

/** A paper is no longer attached; papers of a closed meeting stay. */
export const removeFile = action(
	{ name: "meeting.remove-file", duty: "meeting.prepare", input: RemoveFile },
	async ({ tx, today, must, about }, { fileId }) => {
		const file = await fileOf(tx, fileId);
		const meeting = await meetingForUpdate(tx, file.meetingId, today);
		must(meeting.path);
		if (meeting.state === "closed") refuse("meeting.closed");
		await deleteFile(tx, fileId);
		about("meeting", meeting.id);
		return {};
	},
);
