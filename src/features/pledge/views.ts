import { z } from "zod";
import { view } from "../../platform/view.ts";
import { pledgesIn, pledgesOf, wordsOf } from "./reads.ts";
import { countOf } from "./rules.ts";

/** What was promised in the cells of which one is secretary or deputy, without words; the count is of the cell, of nobody. */
export const kept = view(
	{ name: "pledge.kept", duty: "pledge.keep", input: z.object({}) },
	async ({ db, today, reach }) => {
		const pledges = await pledgesIn(db, reach(), { on: today, today });
		return { today, pledges, count: countOf(pledges) };
	},
);

/** What one promised oneself, with its words and who of the cell read them. */
export const own = view(
	{ name: "pledge.own", duty: "own", input: z.object({}) },
	async ({ db, actor, today, seal, mustBeOwn }) => {
		mustBeOwn(actor.accountId);
		const pledges = actor.memberId ? await pledgesOf(db, actor.memberId) : [];
		return {
			today,
			pledges: await Promise.all(
				pledges.map(async (pledge) => ({
					...pledge,
					opened: await wordsOf(db, seal, pledge.id),
				})),
			),
		};
	},
);
