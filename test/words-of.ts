import { plainText } from "../src/platform/papers/arrange.ts";
import type { Block, Paper } from "../src/platform/papers/paper.ts";

/** The lines a reader finds in the body of a paper; the cells of a table row are parted by bars. */
export const wordsOf = ({ blocks }: Paper): string[] => blocks.flatMap(lines);

function lines(block: Block): string[] {
	switch (block.kind) {
		case "spacer":
			return [];
		case "qr":
			return block.beside.flatMap(lines);
		case "table":
			return [
				block.columns.map(({ title }) => title).join(" | "),
				...block.rows.map((row) => row.map(plainText).join(" | ")),
			];
		default:
			return [plainText(block.text)];
	}
}

/** The lines of a paper from the heading that begins so to the next part. */
export function partOf(paper: Paper, start: string): string[] {
	const words = wordsOf(paper);
	const from = words.findIndex((line) => line.startsWith(start));
	const length = words
		.slice(from + 1)
		.findIndex((line) => /^[IVX]+- /.test(line));
	return words.slice(from, length < 0 ? undefined : from + 1 + length);
}
