import { action } from "../../../platform/action.ts";
import { fileName, kindOfFile } from "../../../platform/files.ts";
import { refuse } from "../../../platform/refusal.ts";
import { countFiles, meetingForUpdate } from "../reads/meetings.ts";
import { AttachFile } from "../schema/inputs.ts";
import { addFile } from "../writes/plan.ts";

const MOST_BYTES = 10 * 1024 * 1024;
const MOST_FILES = 30;

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
		if (kind === "has-macros") return refuse("file.has-macros");
		if (!kind) return refuse("meeting.file-kind");
		if ((await countFiles(tx, meetingId)) >= MOST_FILES)
			refuse("meeting.files-full", { most: MOST_FILES });
		about("meeting", meetingId);
		const file = { name: fileName(name, kind), kind: kind.type, bytes };
		return { fileId: await addFile(tx, { meetingId, ...file }, now) };
	},
);
