import { saidWords } from "../labels.ts";
import type { Word } from "../schema.ts";

/** What committees said to a proposal, in the order of saying. */
export const Said = ({ said }: { said: readonly Word[] }) =>
	said.map((word) => <p key={word.on + word.words}>{saidWords(word)}</p>);
