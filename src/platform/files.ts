import { type OfficeKind, officeKind } from "./office-file.ts";

/** What a file is: its media type, and how its name ends. */
export type FileKind = { type: string; ending: string };

const STARTS = [
	{ type: "application/pdf", ending: ".pdf", bytes: [0x25, 0x50, 0x44, 0x46] },
	{ type: "image/jpeg", ending: ".jpg", bytes: [0xff, 0xd8, 0xff] },
	{ type: "image/png", ending: ".png", bytes: [0x89, 0x50, 0x4e, 0x47] },
] as const;

const OFFICE = {
	word: {
		type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
		ending: ".docx",
	},
	sheet: {
		type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
		ending: ".xlsx",
	},
	slides: {
		type: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
		ending: ".pptx",
	},
} satisfies Record<OfficeKind, FileKind>;

/** What a file is by its content; `has-macros` for an Office file that can run something, null for what is not taken. */
export function kindOfFile(bytes: Buffer): FileKind | "has-macros" | null {
	const start = STARTS.find((each) =>
		each.bytes.every((byte, at) => bytes[at] === byte),
	);
	if (start) return start;
	const office = officeKind(bytes);
	return office === null || office === "has-macros" ? office : OFFICE[office];
}

/** Signs that no system takes in the name of a file, that end a line, or that turn the reading around. */
const UNFIT = /[\\/:*?"<>|\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

/** The name under which a file is given back: what the person called it, ending as its content is. */
export function fileName(name: string, { ending }: FileKind): string {
	const fit = name
		.replace(UNFIT, " ")
		.replace(/\s+/g, " ")
		.replace(/\.jpeg$/i, ".jpg")
		.trim();
	return fit.toLowerCase().endsWith(ending) ? fit : `${fit}${ending}`;
}
