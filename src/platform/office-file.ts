import { strFromU8, unzipSync } from "fflate";

export type OfficeKind = "word" | "sheet" | "slides";

const ZIP = Buffer.from([0x50, 0x4b, 0x03, 0x04]);
const COMPOUND_FILE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);
const MACROS_IN_COMPOUND = Buffer.from("_VBA_PROJECT", "utf16le");

const MAIN_PARTS: readonly (readonly [OfficeKind, string])[] = [
	["word", "wordprocessingml.document.main+xml"],
	["sheet", "spreadsheetml.sheet.main+xml"],
	["slides", "presentationml.presentation.main+xml"],
];

/** What is looked at of a file: what says of itself what it is, and what is inside others. */
const LOOKED_AT = /^\[Content_Types\]\.xml$|\.rels$|\.bin$|\/embeddings\//i;
const MOST_UNPACKED = 20 * 1024 * 1024;
const DEEPEST = 2;

/** Which of the Office kinds the bytes are; `has-macros` where a part of them, whatever its name, can run something; null for any other file. */
export function officeKind(
	bytes: Buffer,
	deep = DEEPEST,
): OfficeKind | "has-macros" | null {
	if (!bytes.subarray(0, ZIP.length).equals(ZIP)) return null;
	const parts = partsOf(bytes);
	const types = parts?.get("[Content_Types].xml")?.toString() ?? "";
	if (!parts || !types) return null;
	if (runs(parts, types, deep)) return "has-macros";
	return MAIN_PARTS.find(([, part]) => types.includes(part))?.[0] ?? null;
}

/** The parts looked at, and the names of the others without content; null where they cannot be unpacked, or are too large to look at. */
function partsOf(bytes: Buffer): Map<string, Buffer> | null {
	const names: string[] = [];
	let unpacked = 0;
	try {
		const parts = unzipSync(bytes, {
			filter({ name, originalSize }) {
				names.push(name);
				if (!LOOKED_AT.test(name)) return false;
				unpacked += originalSize;
				return unpacked <= MOST_UNPACKED;
			},
		});
		if (unpacked > MOST_UNPACKED) return null;
		return new Map(names.map((name) => [name, Buffer.from(parts[name] ?? [])]));
	} catch {
		return null;
	}
}

function runs(
	parts: ReadonlyMap<string, Buffer>,
	types: string,
	deep: number,
): boolean {
	return (
		/macroEnabled|vbaProject|activeX/i.test(types) ||
		[...parts].some(
			([name, part]) =>
				/vba(?:project|data)/i.test(name) ||
				(name.endsWith(".rels") && fetchesOrRuns(strFromU8(part))) ||
				insideRuns(part, deep),
		)
	);
}

/** A relation to macros, or to a template that Office fetches from elsewhere, macros and all. */
const fetchesOrRuns = (relations: string): boolean =>
	/relationships\/vbaProject"/i.test(relations) ||
	(relations.match(/<Relationship\s[^>]*>/g) ?? []).some(
		(tag) =>
			/\/attachedTemplate"/i.test(tag) && /Target="(?:https?:|\\\\)/i.test(tag),
	);

/** A file within the file: one of before 2007, or one of today, is opened with a double click. */
function insideRuns(part: Buffer, deep: number): boolean {
	if (part.subarray(0, COMPOUND_FILE.length).equals(COMPOUND_FILE))
		return part.includes(MACROS_IN_COMPOUND);
	if (!part.subarray(0, ZIP.length).equals(ZIP)) return false;
	return deep === 0 || officeKind(part, deep - 1) === "has-macros";
}
