import { action } from "../../../platform/action.ts";
import { kindOfFile } from "../../../platform/files.ts";
import { refuse } from "../../../platform/refusal.ts";
import { meetingForUpdate } from "../reads/meetings.ts";
import { AttachFile } from "../schema/inputs.ts";
import { addFile } from "../writes/plan.ts";

const MOST_BYTES = 10 * 1024 * 1024;

/** A paper is attached to a meeting that is not closed; what it is is told by its content, not its name. */
export const attachFile = action(
	{
		name: "meeting.attach-file",
		duty: "meeting.prepare",
		input: AttachFile,
		secret: ["base64"],
		largest: 15 * 1024 * 1024,
	},
	async ({ tx, now, today, must, about }, { meetingId, name, base64 }) => {
		const meeting = await meetingForUpdate(tx, meetingId, today);
		must(meeting.path);
		if (meeting.state === "closed") refuse("meeting.closed");
		const bytes = Buffer.from(base64, "base64");
		if (bytes.length > MOST_BYTES) refuse("meeting.file-too-large");
		const kind = kindOfFile(bytes);
		if (!kind) refuse("meeting.file-kind");
		about("meeting", meetingId);
		return { fileId: await addFile(tx, { meetingId, name, kind, bytes }, now) };
	},
);
