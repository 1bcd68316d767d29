import { z } from "zod";
import { addDays } from "../../../charter/calendar.ts";
import { view } from "../../../platform/view.ts";
import { followedBy } from "../../follow/reads/assignments.ts";
import { waitingFor } from "../reads/waiting.ts";

/** What waits for the person who asks, oldest date first: own tasks, meetings to come to or to prepare, answers and ratings that are due. */
export const myWork = view(
	{
		name: "meeting.my-work",
		duty: "own",
		looksInto: [
			"meeting.read",
			"meeting.prepare",
			"meeting.rate",
			"meeting.oversee",
			"meeting.guide",
			"pledge.keep",
		],
		input: z.object({}),
	},
	async ({ db, actor, today, mustBeOwn }) => {
		mustBeOwn(actor.accountId);
		return {
			today,
			until: addDays(today, 7),
			waiting: await waitingFor(db, actor, today),
			/** What the person follows for a committee. */
			follows: actor.memberId
				? await followedBy(db, actor.memberId, today)
				: [],
		};
	},
);
