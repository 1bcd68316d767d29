import { fold } from "../../../charter/names.ts";

/** A run of so many words in the same order is no chance (value of the product). */
const RUN = 5;
/** From this share of its runs on a sentence counts as taken over. */
const TAKEN = 0.6;

export type Source = { name: string; words: string };
export type Sentence = {
	words: string;
	/** Where most of it stands word for word; null where it is the cell's own. */
	from: string | null;
};
export type Copied = {
	/** Share of the words that stand in sentences taken over, 0 to 100. */
	percent: number;
	sentences: Sentence[];
};

/**
 * Which sentences of a draft stand, nearly word for word, in earlier papers. Diacritics, case and punctuation make no difference.
 * Shown to who writes, decided by nobody: a quotation of the law is no fault.
 */
export function copiedIn(draft: string, sources: readonly Source[]): Copied {
	const known = sources.map(({ name, words }) => ({
		name,
		runs: new Set(runsOf(words)),
	}));
	const sentences = sentencesOf(draft).map((words) => ({
		words,
		from: fromWhere(words, known),
	}));
	const count = (of: readonly Sentence[]) =>
		of.reduce((sum, { words }) => sum + wordsOf(words).length, 0);
	const all = count(sentences);
	const taken = count(sentences.filter(({ from }) => from !== null));
	return {
		percent: all === 0 ? 0 : Math.round((taken / all) * 100),
		sentences,
	};
}

function fromWhere(
	sentence: string,
	known: readonly { name: string; runs: ReadonlySet<string> }[],
): string | null {
	const runs = runsOf(sentence);
	if (runs.length === 0) return null;
	const shares = known.map(({ name, runs: there }) => ({
		name,
		share: runs.filter((run) => there.has(run)).length / runs.length,
	}));
	const best = shares.sort((a, b) => b.share - a.share)[0];
	return best && best.share >= TAKEN ? best.name : null;
}

const wordsOf = (text: string): string[] =>
	fold(text).match(/[a-z0-9]+/g) ?? [];

/** Every run of words in a text, and none in one that is shorter than a run. */
function runsOf(text: string): string[] {
	const words = wordsOf(text);
	return words
		.slice(0, Math.max(0, words.length - RUN + 1))
		.map((_, at) => words.slice(at, at + RUN).join(" "));
}

/** A line, or a sentence within it; numbers such as `15.000` and `1.` do not end one. */
const sentencesOf = (text: string): string[] =>
	text
		.split(/\n+|(?<=[^\d\s][.;:!?])\s+/)
		.map((sentence) => sentence.trim())
		.filter((sentence) => wordsOf(sentence).length > 0);
