import { z } from "zod";
import { action } from "../../../platform/action.ts";
import { replaceFeed } from "../writes/feeds.ts";

/** A calendar program can read the meetings that the person attends or follows, under an address that is told once. The address before it ends. */
export const makeOwnFeed = action(
	{
		name: "meeting.make-own-feed",
		duty: "own",
		input: z.object({}),
		forgetResult: true,
	},
	async ({ tx, actor, now, mustBeOwn, about, origin }) => {
		const { accountId } = actor;
		mustBeOwn(accountId);
		const whose = { accountId, unitId: null };
		const made = await replaceFeed(tx, whose, now, origin);
		about("feed", made.feedId);
		return made;
	},
);
