import { action } from "../../../platform/action.ts";
import { refuse } from "../../../platform/refusal.ts";
import { addBallot } from "../../ballot/writes.ts";
import { electorate } from "../../meeting/rules/votes.ts";
import { sessionForUpdate } from "../reads.ts";
import { nextRound } from "../rules/ballots.ts";
import { obstacleToRound } from "../rules/elections.ts";
import { OpenRound } from "../schema.ts";

/**
 * The next round of an election is put to a secret ballot on the devices of those present (CON-07); list, voters and base are frozen.
 * Order: committee, secretary, deputy; at most three rounds (CON-04, CON-05).
 */
export const openRound = action(
	{ name: "congress.open-round", duty: "meeting.record", input: OpenRound },
	async (
		{ tx, today, now, must, about },
		{ congressId, election, recipient },
	) => {
		const session = await sessionForUpdate(tx, congressId, today);
		must(session.path);
		const obstacle = obstacleToRound(session, election);
		if (obstacle) refuse(obstacle.code, obstacle.facts);
		const ballot = nextRound(session, election, recipient, today);
		const electors = electorate(session.roll);
		const ballotId = await addBallot(tx, ballot, electors, now);
		about("congress", congressId);
		return { ballotId };
	},
);
