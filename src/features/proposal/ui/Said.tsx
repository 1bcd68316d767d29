import { saidWords } from "../labels.ts";
import type { Proposal } from "../schema.ts";

/** What is asked and what committees said to it, in the order of saying. */
export const Said = ({ proposal }: { proposal: Proposal }) => (
	<>
		<p>{proposal.words}</p>
		{proposal.said.map((word) => (
			<p key={word.on + word.words}>{saidWords(word)}</p>
		))}
	</>
);
