import { z } from "zod";
import { view } from "../../../platform/view.ts";
import { feedsOf } from "../reads/feeds.ts";

/** The addresses under which calendar programs read for the person; the secrets are not told again. */
export const feeds = view(
	{ name: "meeting.feeds", duty: "own", input: z.object({}) },
	({ db, actor, mustBeOwn }) => {
		mustBeOwn(actor.accountId);
		return feedsOf(db, actor.accountId);
	},
);
