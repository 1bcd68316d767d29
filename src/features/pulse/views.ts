import { z } from "zod";
import { view } from "../../platform/view.ts";
import { pulseOf, standingOf } from "./reads.ts";
import { isOpen } from "./rules.ts";

/** The three questions of one meeting: whether the reader may answer, and the sums once there are any. */
export const ofMeeting = view(
	{
		name: "pulse.of-meeting",
		duty: "meeting.read",
		input: z.object({ meetingId: z.uuid() }),
	},
	async ({ db, actor, today, must }, { meetingId }) => {
		const { path, ...pulse } = await pulseOf(db, meetingId, today);
		must(path);
		const own = await standingOf(db, meetingId, actor.memberId);
		return { ...pulse, own, open: isOpen(pulse, today) };
	},
);
