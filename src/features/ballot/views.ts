import { reaches, reachOf } from "../../charter/positions.ts";
import { view } from "../../platform/view.ts";
import { ballotOf, electorsOf, voterOf } from "./reads.ts";
import { AskBallot } from "./schema.ts";

/** A ballot as everyone of the cell sees it: what is asked, how many have voted, one's own line of the list; the result once it is counted. */
export const paper = view(
	{ name: "ballot.paper", duty: "meeting.read", input: AskBallot },
	async ({ db, actor, today, must }, { ballotId }) => {
		const { path, ...ballot } = await ballotOf(db, ballotId, today);
		must(path);
		const isPerson = actor.token === undefined;
		return {
			ballot,
			mine: isPerson ? await voterOf(db, ballotId, actor.memberId) : null,
			leads: reaches(reachOf(actor.grants, "meeting.record"), path),
		};
	},
);

/** The same as the chair sees it: also who may vote and why others may not. Of who has voted it tells only how many. */
export const box = view(
	{ name: "ballot.box", duty: "meeting.record", input: AskBallot },
	async ({ db, today, must }, { ballotId }) => {
		const { path, ...ballot } = await ballotOf(db, ballotId, today);
		must(path);
		return { ballot, electors: await electorsOf(db, ballotId) };
	},
);
