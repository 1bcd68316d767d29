import type { ReadRow } from "../schema/list.ts";

export type RowRef = { sheet: string; row: number };

/** One person on several rows, to be decided: in two cells a transfer is in flight, in one the row was typed twice. */
export type Duplicate = {
	kind: "transfer_in_flight" | "listed_twice";
	cardNumber: string;
	name: string;
	rows: RowRef[];
	/** Where the person counts until the receiving cell confirms: the cell that sends. */
	keep: RowRef;
};

export type SameName = { name: string; rows: RowRef[] };

/** What must be asked across rows. Rows are never merged by themselves. */
export type Doubts = {
	duplicates: Duplicate[];
	/** Rows of different people that carry one card number. */
	sharedCards: RowRef[];
	/** Different people of one name: shown so that nobody takes them for one. */
	sameNames: SameName[];
	/** Rows without a card number that agree with another in name and date of birth. */
	maybeSame: RowRef[];
};

/** Compares the members of a list with one another. */
export function doubtsOf(rows: readonly ReadRow[]): Doubts {
	const cards = shared(rows, ({ values }) => values.cardNumber);
	const duplicates = cards.filter(isOnePerson).flatMap(duplicateOf);
	const doubles = new Set(
		duplicates.flatMap(({ rows: all, keep }) =>
			all.filter((ref) => !isSame(ref, keep)).map(keyOf),
		),
	);
	const persons = rows.filter((row) => !doubles.has(keyOf(row)));
	return {
		duplicates,
		sharedCards: cards
			.filter((group) => !isOnePerson(group))
			.flatMap((group) => group.map(refOf)),
		sameNames: shared(persons, ({ folded }) => folded).map((group) => ({
			name: group[0]?.values.name ?? "",
			rows: group.map(refOf),
		})),
		maybeSame: shared(persons, ({ identity }) => identity)
			.filter((group) => group.some(({ values }) => values.cardNumber === null))
			.flatMap((group) => group.map(refOf)),
	};
}

export const refOf = ({ sheet, row }: RowRef): RowRef => ({ sheet, row });
export const keyOf = ({ sheet, row }: RowRef): string => `${sheet}!${row}`;
const isSame = (a: RowRef, b: RowRef): boolean => keyOf(a) === keyOf(b);

function shared(
	rows: readonly ReadRow[],
	keyFor: (row: ReadRow) => string | null,
): ReadRow[][] {
	const groups = new Map<string, ReadRow[]>();
	for (const row of rows) {
		const key = keyFor(row);
		if (key === null) continue;
		const group = groups.get(key);
		if (group) group.push(row);
		else groups.set(key, [row]);
	}
	return [...groups.values()].filter((group) => group.length > 1);
}

function isOnePerson(group: readonly ReadRow[]): boolean {
	return new Set(group.map((row) => row.identity ?? keyOf(row))).size === 1;
}

function duplicateOf(group: readonly ReadRow[]): Duplicate[] {
	const [first] = group;
	if (!first?.values.cardNumber) return [];
	const sending =
		group.find(({ values }) => values.transfer === "leaving") ??
		group.find(({ values }) => values.transfer !== "arriving") ??
		first;
	const cells = new Set(group.map(({ values }) => values.unitId));
	return [
		{
			kind: cells.size > 1 ? "transfer_in_flight" : "listed_twice",
			cardNumber: first.values.cardNumber,
			name: first.values.name ?? "",
			rows: group.map(refOf),
			keep: refOf(sending),
		},
	];
}
