import { action } from "../../../platform/action.ts";
import { refuse } from "../../../platform/refusal.ts";
import { ballotForCasting, voterForUpdate } from "../reads.ts";
import { obstacleToCasting } from "../rules/casting.ts";
import { CastPaper } from "../schema.ts";
import { markVoted, putIn } from "../writes.ts";

/**
 * The voter's sealed paper lies in the box and the voter has voted, both or neither; a second paper is refused, a repeat of the act is
 * answered with the first result. The server cannot open the paper (docs/decisions/0017-secret-ballots.md).
 */
export const castPaper = action(
	{
		name: "ballot.cast-paper",
		duty: "ballot.cast",
		input: CastPaper,
		secret: ["paper"],
	},
	async ({ tx, actor, today, must, about }, { ballotId, paper }) => {
		const ballot = await ballotForCasting(tx, ballotId, today);
		must(ballot.path);
		const { memberId, sessionId } = actor;
		// Only who has signed in casts: neither a program nor the command line for somebody.
		if (memberId === null || sessionId === null) refuse("rights.missing");
		const sealed = Buffer.from(paper, "base64");
		const obstacle = obstacleToCasting(
			ballot,
			await voterForUpdate(tx, ballotId, memberId),
			sealed.length,
		);
		if (obstacle) refuse(obstacle.code, obstacle.facts);
		await markVoted(tx, ballotId, memberId);
		await putIn(tx, ballotId, sealed);
		about("ballot", ballotId);
		return { voted: true };
	},
);
