import { strFromU8, type UnzipFileInfo, unzipSync } from "fflate";

/** What the reading library unpacks of a file, in bytes, before it reads; with it, reading stays below 300 MB. */
const MOST_XML = 48 * 1024 * 1024;

/** The parts of a workbook that its reading library drops, and what stands against reading it. */
export type Parts = {
	texts: Record<string, string>;
	tooLarge: boolean;
	hasMacros: boolean;
};

export function partsOf(bytes: Uint8Array): Parts {
	let xml = 0;
	let hasMacros = false;
	const measure = ({ name, originalSize }: UnzipFileInfo) => {
		if (/\.(?:xml|rels)$/i.test(name)) xml += originalSize;
		if (/vba/i.test(name)) hasMacros = true;
		return (
			/^xl\/(workbook|styles)\.xml$|^xl\/_rels\/workbook\.xml\.rels$|^\[Content_Types\]\.xml$/.test(
				name,
			) && originalSize <= MOST_XML
		);
	};
	const texts = textOf(unzipSync(bytes, { filter: measure }));
	return {
		texts,
		tooLarge: xml > MOST_XML,
		hasMacros:
			hasMacros ||
			/macroEnabled|vbaProject/i.test(texts["[Content_Types].xml"] ?? ""),
	};
}

export const textOf = (
	parts: Record<string, Uint8Array>,
): Record<string, string> =>
	Object.fromEntries(
		Object.entries(parts).map(([name, part]) => [name, strFromU8(part)]),
	);

export const sheetTags = (workbook: string): string[] =>
	workbook.match(/<(?:\w+:)?sheet\s[^>]*>/g) ?? [];

export const attribute = (tag: string, name: string): string | undefined =>
	new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
