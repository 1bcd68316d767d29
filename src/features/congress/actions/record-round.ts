import { action } from "../../../platform/action.ts";
import { refuse } from "../../../platform/refusal.ts";
import { addBallot, saveCount } from "../../ballot/writes.ts";
import { electorate } from "../../meeting/rules/votes.ts";
import { sessionForUpdate } from "../reads.ts";
import { isPossible, nextRound } from "../rules/ballots.ts";
import { obstacleToRound } from "../rules/elections.ts";
import { RecordRound } from "../schema.ts";

/** A round that was voted on with paper ballots: the tellers' count is typed in, and stands as a counted ballot. */
export const recordRound = action(
	{
		name: "congress.record-round",
		duty: "meeting.record",
		input: RecordRound,
	},
	async (
		{ tx, today, now, must, about },
		{ congressId, election, issued, valid, invalid, marks },
	) => {
		const session = await sessionForUpdate(tx, congressId, today);
		must(session.path);
		const obstacle = obstacleToRound(session, election);
		if (obstacle) refuse(obstacle.code, obstacle.facts);
		const ballot = nextRound(session, election, null, today);
		const votes = ballot.choices.map(
			({ id }) => marks.find((m) => m.memberId === id)?.votes ?? 0,
		);
		const known = marks.every((m) =>
			ballot.choices.some(({ id }) => id === m.memberId),
		);
		if (!known || !isPossible({ issued, valid, invalid }, votes, ballot))
			refuse("congress.count-impossible");
		const electors = electorate(session.roll);
		const ballotId = await addBallot(tx, ballot, electors, now);
		const count = {
			issued,
			papers: valid + invalid,
			valid,
			invalid,
			marks: votes,
		};
		await saveCount(tx, ballotId, { count, receipts: null }, now);
		about("congress", congressId);
		return { ballotId };
	},
);
