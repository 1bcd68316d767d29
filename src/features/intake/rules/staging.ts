import type {
	BatchStatus,
	Imported,
	RowState,
	ShownRow,
	Summary,
	Waiting,
} from "../schema/batch.ts";
import type { Entry, RowDecision } from "../schema/list.ts";
import { keyOf, type RowRef } from "./doubts.ts";
import type { JudgedRow } from "./match.ts";
import { shownRow } from "./shown.ts";

/** What was answered about a row. */
export type Answers = ReadonlyMap<string, RowDecision>;
export const answersIn = (
	staged: readonly { entry: Entry; decision: RowDecision | undefined }[],
): Answers =>
	new Map(
		staged.flatMap(({ entry, decision }) =>
			decision ? [[keyOf(entry), decision] as const] : [],
		),
	);
export const answerTo = (
	answers: Answers,
	row: RowRef,
): RowDecision | undefined => answers.get(keyOf(row));

/** An answer added to what was answered before about the same row. */
export const addedTo = (
	before: RowDecision | undefined,
	now: RowDecision,
): RowDecision => ({
	...before,
	...now,
	values: { ...before?.values, ...now.values },
});

/** The rows of a list as they wait: people, and the subtotals they are checked against. */
export function waitingRows(
	entries: readonly Entry[],
	rows: readonly JudgedRow[],
	answers: Answers,
): Waiting[] {
	const judged = new Map(rows.map((row) => [keyOf(row), row]));
	return entries.flatMap((entry, position) => {
		const row = judged.get(keyOf(entry));
		const decision = answerTo(answers, entry);
		if (row)
			return [
				{
					position,
					entry,
					state: row.state,
					decision,
					shown: shownRow(row, entry, decision),
				},
			];
		if (entry.kind !== "subtotal" && entry.kind !== "total") return [];
		return [
			{
				position,
				entry,
				state: "claim",
				decision: undefined,
				shown: claimRow(entry),
			},
		];
	});
}

const claimRow = ({ sheet, row, kind, heading }: Entry): ShownRow => ({
	sheet,
	row,
	kind,
	heading,
	state: "claim",
	name: null,
	sex: null,
	bornOn: null,
	admittedOn: null,
	officialOn: null,
	unitId: null,
	posts: [],
	warnings: [],
	errors: [],
	corrected: [],
});

type Read = Pick<Waiting, "entry" | "shown" | "decision">;

/** The rows that read otherwise than before, by an answer to them or to another. */
export function changedRows(
	before: readonly Read[],
	after: readonly Waiting[],
): Waiting[] {
	const written = ({ shown, decision }: Read) =>
		JSON.stringify([shown, decision]);
	const earlier = new Map(
		before.map((row) => [keyOf(row.entry), written(row)]),
	);
	return after.filter((row) => earlier.get(keyOf(row.entry)) !== written(row));
}

/** The figures once a part of the list was imported: those of the whole list stay, questions are those that are left. */
export const summaryOfRest = (whole: Summary, rest: Summary): Summary => ({
	...whole,
	states: rest.states,
	errors: rest.errors,
	warnings: rest.warnings,
	duplicates: rest.duplicates,
});

/** Rows that go when the list is imported: they became members, were members already, or never were people. */
const PASSING: ReadonlySet<RowState> = new Set(["ready", "known", "claim"]);
export const staysAfterImport = ({ state }: Pick<Waiting, "state">): boolean =>
	!PASSING.has(state);

/** Where a list stands after its ready rows were imported. */
export function imported(
	before: { status: BatchStatus; summary: Summary },
	reading: Summary,
	done: Imported,
): { status: "waiting" | "done"; waiting: number; summary: Summary } {
	const whole =
		before.status === "open" ? reading : summaryOfRest(before.summary, reading);
	const waiting = (reading.states.faulty ?? 0) + (reading.states.double ?? 0);
	const earlier = before.summary.imported;
	return {
		status: waiting > 0 ? "waiting" : "done",
		waiting,
		summary: {
			...whole,
			imported: {
				added: (earlier?.added ?? 0) + done.added,
				known: (earlier?.known ?? 0) + done.known,
				posts: (earlier?.posts ?? 0) + done.posts,
				postsNotGiven: [
					...(earlier?.postsNotGiven ?? []),
					...done.postsNotGiven,
				],
			},
		},
	};
}
