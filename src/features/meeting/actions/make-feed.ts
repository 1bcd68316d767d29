import { action } from "../../../platform/action.ts";
import { placeOf } from "../../../platform/areas.ts";
import { refuse } from "../../../platform/refusal.ts";
import { MakeFeed } from "../schema/beside.ts";
import { replaceFeed } from "../writes/feeds.ts";

/** A calendar program can read the meetings of a cell under an address that is told once. The address before it ends. */
export const makeFeed = action(
	{
		name: "meeting.make-feed",
		duty: "calendar.read",
		input: MakeFeed,
		forgetResult: true,
	},
	async ({ tx, actor, now, today, must, about, origin }, { unitId }) => {
		must(await placeOf(tx, unitId, today));
		if (actor.token) refuse("token.not-for-account");
		const { accountId } = actor;
		const made = await replaceFeed(tx, { accountId, unitId }, now, origin);
		about("feed", made.feedId);
		return made;
	},
);
