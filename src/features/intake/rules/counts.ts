import type { ReadRow } from "../schema/list.ts";

/** Figures of a group of people; a person on two rows counts once. */
export type Counts = {
	rows: number;
	persons: number;
	male: number;
	female: number;
	official: number;
	probationary: number;
	exempt: number;
	away: number;
	temporaryElsewhere: number;
};

/** Counts members; `isDouble` tells the rows of people who count on another row. */
export function countsOf(
	rows: readonly ReadRow[],
	isDouble: (row: ReadRow) => boolean,
): Counts {
	const persons = rows.filter((row) => !isDouble(row));
	const count = (test: (values: ReadRow["values"]) => boolean) =>
		persons.filter(({ values }) => test(values)).length;
	return {
		rows: rows.length,
		persons: persons.length,
		male: count(({ sex }) => sex === "male"),
		female: count(({ sex }) => sex === "female"),
		official: count(({ status }) => status === "official"),
		probationary: count(({ status }) => status === "probationary"),
		exempt: count(({ exempt }) => exempt),
		away: count(({ away }) => away),
		temporaryElsewhere: count(({ temporaryElsewhere }) => temporaryElsewhere),
	};
}
