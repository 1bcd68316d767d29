import { fold } from "../../../charter/names.ts";
import type { KnownUnit } from "../schema/list.ts";
import { modernTone, wordsIn } from "./text.ts";

/** What a name in a list means: one unit beyond doubt, or those it may be, nearest first. */
export type UnitMatch = {
	unit: KnownUnit | null;
	exact: boolean;
	nearest: readonly KnownUnit[];
};

/** Finds units by the names that lists give them. */
export type UnitFinder = (name: string) => UnitMatch;

const SHORT_FORMS = {
	cb: "chi bộ",
	th: "tiểu học",
	mn: "mầm non",
	thpt: "trung học phổ thông",
	yt: "y tế",
	ca: "công an",
} satisfies Record<string, string>;
/** Words that lists put in or leave out without meaning another cell. */
const LOOSE_WORDS = new Set([
	"thôn",
	"xóm",
	"ấp",
	"bản",
	"làng",
	"khu",
	"trường",
	"trạm",
	"xã",
	"phường",
	"đặc",
	"tổ",
	"dân",
	"phố",
]);
const MOST_OFFERED = 3;

/** A finder over these units; what was asked once is remembered, for lists ask the same names row after row. */
export function unitFinder(units: readonly KnownUnit[]): UnitFinder {
	const known = units.map((unit) => ({ unit, ...keysOf(unit.name) }));
	const answers = new Map<string, UnitMatch>();
	return (name) => {
		const before = answers.get(name);
		if (before) return before;
		const answer = match(keysOf(name), known);
		answers.set(name, answer);
		return answer;
	};
}

type Keys = { full: string; core: string };
type Known = Keys & { unit: KnownUnit };

function keysOf(name: string): Keys {
	const spelled = modernTone(name)
		.toLowerCase()
		.normalize("NFC")
		.replace(/[^\p{L}\p{N}]+/gu, " ")
		.trim();
	const words = spelled
		.split(" ")
		.flatMap((word) => (inFull[word] ?? word).split(" "));
	const named =
		words[0] === "chi" && words[1] === "bộ" ? words.slice(2) : words;
	return {
		full: named.join(" "),
		core: named.filter((word) => !LOOSE_WORDS.has(word)).join(" "),
	};
}

const inFull: Readonly<Record<string, string>> = SHORT_FORMS;

function match(name: Keys, known: readonly Known[]): UnitMatch {
	const full = known.filter((k) => k.full === name.full);
	const same =
		full.length > 0
			? full
			: known.filter((k) => k.core === name.core && name.core !== "");
	if (same.length === 1)
		return { unit: same[0]?.unit ?? null, exact: true, nearest: [] };
	const nearest = (same.length > 1 ? same : closest(name, known)).map(
		(k) => k.unit,
	);
	return { unit: null, exact: false, nearest };
}

function closest(name: Keys, known: readonly Known[]): Known[] {
	const wanted = fold(name.core);
	return known
		.map((k) => ({ k, distance: editDistance(wanted, fold(k.core)) }))
		.filter(
			({ distance }) => distance <= Math.max(1, Math.floor(wanted.length / 4)),
		)
		.sort((a, b) => a.distance - b.distance)
		.slice(0, MOST_OFFERED)
		.map(({ k }) => k);
}

/** Fewest letters to add, drop or change. */
function editDistance(a: string, b: string): number {
	let row = Array.from({ length: b.length + 1 }, (_, i) => i);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
			next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
		}
		row = next;
	}
	return row[b.length] ?? a.length;
}

/** Whether a text names a unit beyond doubt. */
export const namesUnit = (find: UnitFinder, text: string): boolean =>
	/\p{L}/u.test(text) && wordsIn(text) !== "" && find(text).exact;
