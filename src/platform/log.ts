import { appendFileSync, renameSync, statSync } from "node:fs";
import { programFolder } from "./root.ts";

/** Plain values beside the name of an event; never a name, a login, an address of a machine, an id of a person, or what somebody typed. */
export type LogFacts = Readonly<
	Record<string, string | number | boolean | null>
>;
/** Notes one event. */
export type Log = (event: string, facts?: LogFacts) => void;

const LARGEST = 5 * 1024 * 1024;

/** One line of JSON per event, to standard error and to a file, where one is given and its folder is there; the file and one before it hold 5 MB each. */
export function openLog(file: string | null, largest = LARGEST): Log {
	return (event, facts = {}) => {
		const at = new Date().toISOString();
		const line = `${JSON.stringify({ at, event, ...facts })}\n`;
		process.stderr.write(line);
		if (file) append(file, line, largest);
	};
}

function append(file: string, line: string, largest: number): void {
	try {
		const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
		if (size + line.length > largest) renameSync(file, `${file}.1`);
		appendFileSync(file, line, { mode: 0o600 });
	} catch {
		// A log that cannot be written must not stop what is logged; standard error has the line.
	}
}

/** What may be told of a fault: its kind and place; of its words those that name no value. */
export function factsOfFault(fault: unknown): LogFacts {
	if (!(fault instanceof Error)) return { fault: typeof fault };
	return {
		fault: fault.name,
		...("code" in fault && { code: String(fault.code) }),
		// The database puts values of the row into its words.
		...("severity" in fault ? placeInDatabase(fault) : wordsOf(fault)),
		place: placesOf(fault),
		...(fault.cause instanceof Error && {
			cause: JSON.stringify(factsOfFault(fault.cause)),
		}),
	};
}

const PLACE = ["table", "column", "constraint", "routine"] as const;

const placeInDatabase = (fault: object): LogFacts =>
	Object.fromEntries(
		Object.entries(fault).filter(
			([name, value]) =>
				PLACE.some((known) => known === name) && typeof value === "string",
		),
	);

/** Values stand in quotes (which may hold quotes), are long numbers or names: capitals after the first word, Vietnamese letters. */
const wordsOf = ({ message }: Error): LogFacts => ({
	words: message
		.replace(/(["'`“]).*(["'`”]|$)/s, "…")
		.replace(/\S*[^\s\p{ASCII}…]\S*/gu, "…")
		.replace(/(?<=\s)\p{Lu}\S*/gu, "…")
		.replace(/\d{5,}/g, "…")
		.slice(0, 300),
});

const FRAMES = 8;

/** Where it came from, the innermost first; places in the program are told from its folder on. */
const placesOf = ({ stack = "" }: Error): string =>
	stack
		.split("\n")
		.filter((line) => /^\s+at /.test(line))
		.slice(0, FRAMES)
		.map((line) =>
			line
				.trim()
				.slice(3)
				.replaceAll("file://", "")
				.replaceAll(`${programFolder()}/`, ""),
		)
		.join(" < ");
