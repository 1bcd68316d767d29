import { action } from "../../../platform/action.ts";
import { refuse } from "../../../platform/refusal.ts";
import { meetingForUpdate } from "../reads/meetings.ts";
import { AddAddendum } from "../schema/inputs.ts";
import { addAddendum as saveAddendum } from "../writes/close.ts";

/** A dated correction stands beside closed minutes; the minutes themselves stay as they were. */
export const addAddendum = action(
	{ name: "meeting.add-addendum", duty: "meeting.record", input: AddAddendum },
	async ({ tx, actor, now, today, must, about }, { meetingId, words }) => {
		const meeting = await meetingForUpdate(tx, meetingId, today);
		must(meeting.path);
		if (meeting.state !== "closed") refuse("meeting.not-closed");
		about("meeting", meetingId);
		return {
			addendumId: await saveAddendum(
				tx,
				{
					meetingId,
					on: today,
					words,
					actorName: actor.name,
					accountId: actor.accountId,
				},
				now,
			),
		};
	},
);
