import { isSaid } from "../../src/app/sentences.ts";
import { programFolder } from "../../src/platform/root.ts";
import type { Answer } from "./door.ts";

/** What no answer may hold: a stack, a place in the program, a word of the database. */
const INNER = [
	/\n\s+at .+:\d+:\d+/,
	/node_modules|node:internal/,
	/\.(?:ts|js|mjs):\d+/,
	/violates|syntax error|pg_catalog|invalid input syntax|SQLSTATE|PostgreSQL|kysely/i,
	/\b(?:TypeError|RangeError|SyntaxError|ZodError)\b/,
];
const VIETNAMESE = /[à-ỹđ]/i;

/** What is wrong with an answer; null where nothing is. */
export function faultOf(answer: Answer): string | null {
	const { status, body } = answer;
	if (status >= 500) return `answered ${status}`;
	if (!answer.nosniff) return "its kind may be guessed (no nosniff)";
	if (status < 400) return null;
	if (body.includes(programFolder())) return "tells where the program lies";
	const told = INNER.find((words) => words.test(body));
	if (told) return `tells ${told}`;
	return sentenceFault(body);
}

function sentenceFault(body: string): string | null {
	try {
		const { code, message } = JSON.parse(body);
		if (!isSaid(code)) return `has no sentence for ${code}`;
		return VIETNAMESE.test(message) && message !== code
			? null
			: "is not in Vietnamese";
	} catch {
		return "is no refusal that a page could read";
	}
}
