import type { IsoDate } from "../../../charter/calendar.ts";
import type {
	Entry,
	Fault,
	ListFacts,
	ReadRow,
	RowDecision,
	Sheet,
	SheetMapping,
	Warning,
} from "../schema/list.ts";
import { type Counts, countsOf } from "./counts.ts";
import type { Letters } from "./desk.ts";
import { type Doubts, doubtsOf, keyOf } from "./doubts.ts";
import { readEntry } from "./entry.ts";
import { asOfIn, proposeMapping } from "./header.ts";
import { entriesOf } from "./layout.ts";
import { type Disagreement, disagreements } from "./subtotals.ts";
import { namesUnit, unitFinder } from "./units.ts";

/** A whole file lifted out of its layout, not yet read. */
export type Lifted = {
	mappings: SheetMapping[];
	asOf: IsoDate;
	entries: Entry[];
};

/** What a file says once read: rows, doubts across rows, and what is ready to become members. */
export type MemberList = {
	entries: Entry[];
	rows: ReadRow[];
	doubts: Doubts;
	disagreements: Disagreement[];
	counts: Counts;
	byUnit: Map<string | null, Counts>;
	outcome: { ready: number; withErrors: number; double: number };
};

/** Finds lists, headers and rows. `mappings` are those the clerk corrected; the day is that of the list where it tells one. */
export function lift(
	sheets: readonly Sheet[],
	facts: ListFacts,
	mappings = sheets.map(proposeMapping),
): Lifted {
	const find = unitFinder(facts.units);
	const names = new Map(facts.units.map((unit) => [unit.id, unit.name]));
	const read = sheets.flatMap((sheet) => {
		const mapping = mappings.find((m) => m.sheet === sheet.name);
		if (!mapping || mapping.use === "skip") return [];
		const heading = mapping.unitId ? (names.get(mapping.unitId) ?? null) : null;
		const entries = entriesOf(sheet, mapping, (text) => namesUnit(find, text));
		return [
			{
				asOf: asOfIn(sheet, mapping.headerRow),
				entries: heading ? entries.map((e) => ({ ...e, heading })) : entries,
			},
		];
	});
	return {
		mappings: [...mappings],
		asOf: read.find(({ asOf }) => asOf !== null)?.asOf ?? facts.asOf,
		entries: read.flatMap(({ entries }) => entries),
	};
}

/** The letters of the columns of each sheet, by field. */
export function lettersOf(
	mappings: readonly SheetMapping[],
): Map<string, Letters> {
	return new Map(
		mappings.map(({ sheet, columns }) => {
			const letters: Letters = {};
			for (const [letter, field] of Object.entries(columns))
				if (field) letters[field] = letter;
			return [sheet, letters];
		}),
	);
}

/** Reads every person of a lifted file and compares them; `decide` gives what the clerk said about a row. */
export function readList(
	lifted: Lifted,
	facts: ListFacts,
	decide: Decide = () => undefined,
): MemberList {
	const find = unitFinder(facts.units);
	const letters = lettersOf(lifted.mappings);
	const rows = lifted.entries.filter(isPerson).map((entry) => {
		const rowFacts = {
			asOf: lifted.asOf,
			find,
			letters: letters.get(entry.sheet) ?? {},
		};
		return readEntry(entry, rowFacts, decide(entry));
	});
	return judge(lifted.entries, rows, letters);
}

export type Decide = (entry: Entry) => RowDecision | undefined;

const isPerson = ({ kind }: Entry): boolean =>
	kind === "member" || kind === "former" || kind === "candidate";
/** A row that is to become a member: not left out by the clerk, not a former member or candidate. */
export const isLive = ({ kind, leftOut }: ReadRow): boolean =>
	kind === "member" && leftOut === null;

function judge(
	entries: Entry[],
	read: readonly ReadRow[],
	letters: ReadonlyMap<string, Letters>,
): MemberList {
	const doubts = doubtsOf(read.filter(isLive));
	const rows = withDoubts(read, doubts, letters);
	const live = rows.filter(isLive);
	const asked = new Set(
		doubts.duplicates.flatMap(({ rows: all }) => all.map(keyOf)),
	);
	const doubles = doublesOf(doubts);
	const count = (group: readonly ReadRow[]) =>
		countsOf(group, (row) => doubles.has(keyOf(row)));
	const byUnit = groupBy(live, ({ values }) => values.unitId);
	return {
		entries,
		rows,
		doubts,
		disagreements: disagreementsOf(entries, live, count),
		counts: count(live),
		byUnit: new Map(
			[...byUnit].map(([unitId, group]) => [unitId, count(group)]),
		),
		outcome: outcomeOf(live, asked),
	};
}

function outcomeOf(
	live: readonly ReadRow[],
	asked: ReadonlySet<string>,
): MemberList["outcome"] {
	const faulty = live.filter(({ errors }) => errors.length > 0);
	const double = live.filter(
		(row) => row.errors.length === 0 && asked.has(keyOf(row)),
	);
	return {
		ready: live.length - faulty.length - double.length,
		withErrors: faulty.length,
		double: double.length,
	};
}

/** Rows of people who count on another row until somebody decides. */
const doublesOf = ({ duplicates }: Doubts): Set<string> =>
	new Set(
		duplicates.flatMap(({ rows, keep }) =>
			rows.map(keyOf).filter((key) => key !== keyOf(keep)),
		),
	);

/** One card number on two people is an error of both rows: ask, never merge. */
function withDoubts(
	rows: readonly ReadRow[],
	doubts: Doubts,
	letters: ReadonlyMap<string, Letters>,
): ReadRow[] {
	const shared = new Set(doubts.sharedCards.map(keyOf));
	const maybe = new Set(doubts.maybeSame.map(keyOf));
	const at = (row: ReadRow, field: "cardNumber" | "name") => ({
		field,
		column: letters.get(row.sheet)?.[field] ?? null,
		shown: row.values[field],
	});
	return rows.map((row) => {
		const key = keyOf(row);
		if (!shared.has(key) && !maybe.has(key)) return row;
		const errors: Fault[] = [...row.errors];
		const warnings: Warning[] = [...row.warnings];
		if (shared.has(key))
			errors.push({ kind: "same_code_two_persons", ...at(row, "cardNumber") });
		if (maybe.has(key))
			warnings.push({ kind: "maybe_same_person", ...at(row, "name") });
		return { ...row, errors, warnings };
	});
}

/** A subtotal speaks of its group, a total of its whole sheet. */
function disagreementsOf(
	entries: readonly Entry[],
	live: readonly ReadRow[],
	count: (rows: readonly ReadRow[]) => Counts,
): Disagreement[] {
	const headings = new Map(
		entries.map((entry) => [keyOf(entry), entry.heading]),
	);
	const groups = groupBy(
		live,
		(row) => `${row.sheet}!${headings.get(keyOf(row)) ?? ""}`,
	);
	const sheets = groupBy(live, ({ sheet }) => sheet);
	return entries.flatMap((entry) => {
		if (entry.kind !== "subtotal" && entry.kind !== "total") return [];
		const group =
			entry.kind === "total"
				? sheets.get(entry.sheet)
				: groups.get(`${entry.sheet}!${entry.heading ?? ""}`);
		const unitId =
			entry.kind === "subtotal" ? (group?.[0]?.values.unitId ?? null) : null;
		return disagreements(entry, unitId, count(group ?? []));
	});
}

function groupBy<Item, Key>(
	items: readonly Item[],
	keyFor: (item: Item) => Key,
): Map<Key, Item[]> {
	const groups = new Map<Key, Item[]>();
	for (const item of items) {
		const key = keyFor(item);
		const group = groups.get(key);
		if (group) group.push(item);
		else groups.set(key, [item]);
	}
	return groups;
}
