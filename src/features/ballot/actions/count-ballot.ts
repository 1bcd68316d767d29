import { action } from "../../../platform/action.ts";
import { openLetters, opens } from "../../../platform/letter.ts";
import { refuse } from "../../../platform/refusal.ts";
import { ballotForUpdate, papersIn } from "../reads.ts";
import { countPapers } from "../rules/papers.ts";
import { CountBallot } from "../schema.ts";
import { saveCount } from "../writes.ts";

/**
 * The tellers open the box with their key: the papers are counted, the ballot is closed, the papers are no more. The key is used in
 * memory only and kept nowhere.
 */
export const countBallot = action(
	{
		name: "ballot.count",
		duty: "meeting.record",
		input: CountBallot,
		secret: ["key"],
	},
	async ({ tx, today, now, must, about }, { ballotId, key }) => {
		const ballot = await ballotForUpdate(tx, ballotId, today);
		must(ballot.path);
		const { state, recipient } = ballot;
		if (state !== "open" || recipient === null) refuse("ballot.not-open");
		if (!(await opens(key, recipient))) refuse("ballot.wrong-key");
		const papers = await papersIn(tx, ballotId);
		if (papers.length !== ballot.cast)
			throw new Error(`${papers.length} papers of ${ballot.cast} voters`);
		const counted = countPapers(await openLetters(key, papers), ballot);
		await saveCount(tx, ballotId, counted, now);
		about("ballot", ballotId);
		return counted.count;
	},
);
