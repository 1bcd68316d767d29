/** Widths of Times New Roman (and Tinos, its equal) in thousandths of the size. */
const REGULAR = widths({
	250: " .,",
	278: "ijlt/:;",
	333: "Ifrs()-",
	389: "J",
	444: "acez",
	500: "0123456789bdghknopquvxyđ–",
	556: "FPS",
	611: "ELTZ",
	667: "BCR",
	722: "ADGHKNOQUVXYwĐ",
	778: "m",
	889: "M",
	944: "W",
});
const BOLD = widths({
	250: " .,",
	278: "il/",
	333: "jtf:;()-",
	389: "Is",
	444: "cerz",
	500: "0123456789agovxyJ–",
	556: "bdhknpquđS",
	611: "FP",
	667: "BELTZ",
	722: "ACDNRUVXYwĐ",
	778: "GHKOQ",
	833: "m",
	944: "M",
	1000: "W",
});
/** The horn of ơ and ư is the one mark that widens its letter. */
const HORN = "\u031b";
const HORN_WIDTH = 54;
const UNKNOWN = 600;

function widths(byWidth: Record<number, string>): Map<string, number> {
	return new Map(
		Object.entries(byWidth).flatMap(([width, letters]) =>
			[...letters].map((letter) => [letter, Number(width)] as const),
		),
	);
}

/** Points that `text` takes on one line at `size` points; never less than it really takes. */
export function widthOf(text: string, size: number, bold: boolean): number {
	const table = bold ? BOLD : REGULAR;
	let units = 0;
	for (const letter of text.normalize("NFD")) {
		if (letter === HORN) units += HORN_WIDTH;
		else if (!/\p{M}/u.test(letter)) units += table.get(letter) ?? UNKNOWN;
	}
	return (units * size) / 1000;
}

/**
 * Breaks `text` into the fewest lines no wider than `width` points, as even as
 * they can be. A word that is wider alone stays whole.
 */
export function breakEvenly(
	text: string,
	width: number,
	size: number,
	bold: boolean,
): string[] {
	const count = fill(text, width, size, bold).length;
	const longestWord = Math.max(
		...text.split(" ").map((word) => widthOf(word, size, bold)),
	);
	let even = Math.max(longestWord, widthOf(text, size, bold) / count);
	while (even < width && fill(text, even, size, bold).length > count) even++;
	return fill(text, Math.min(even, width), size, bold);
}

/** How many lines `text` takes within `width` points. */
export const linesIn = (
	text: string,
	width: number,
	size: number,
	bold: boolean,
): number => fill(text, width, size, bold).length;

function fill(
	text: string,
	width: number,
	size: number,
	bold: boolean,
): string[] {
	const lines: string[] = [];
	for (const word of text.split(" ")) {
		const last = lines.at(-1);
		const longer = last === undefined ? word : `${last} ${word}`;
		if (last !== undefined && widthOf(longer, size, bold) <= width)
			lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}
