import { action } from "../../../platform/action.ts";
import { feedForUpdate } from "../reads/feeds.ts";
import { EndFeed } from "../schema/beside.ts";
import { closeFeed } from "../writes/feeds.ts";

/** The address of a feed shows nothing from now on. */
export const endFeed = action(
	{ name: "meeting.end-feed", duty: "own", input: EndFeed },
	async ({ tx, now, mustBeOwn, about }, { feedId }) => {
		const feed = await feedForUpdate(tx, feedId);
		mustBeOwn(feed.accountId);
		await closeFeed(tx, feedId, now);
		about("feed", feedId);
		return {};
	},
);
