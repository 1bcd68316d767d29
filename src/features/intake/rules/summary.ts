import {
	ROW_STATES,
	type RowState,
	type Summary,
	type UnitFigures,
} from "../schema/batch.ts";
import {
	type Entry,
	ERROR_KINDS,
	type KnownUnit,
	WARNING_KINDS,
} from "../schema/list.ts";
import type { Counts } from "./counts.ts";
import { keyOf, type RowRef } from "./doubts.ts";
import type { MemberList } from "./list.ts";
import type { JudgedRow } from "./match.ts";

/** What a reading comes to, in figures and open questions. */
export function summaryOf(
	list: MemberList,
	rows: readonly JudgedRow[],
	units: readonly KnownUnit[],
): Summary {
	const names = new Map(units.map(({ id, name }) => [id, name]));
	const nameOf = (unitId: string | null) =>
		(unitId && names.get(unitId)) || null;
	const figures = (unitId: string | null, counts: Counts): UnitFigures => ({
		unitId,
		name: nameOf(unitId),
		...counts,
	});
	const unitAt = new Map(
		rows.map((row) => [keyOf(row), nameOf(row.values.unitId)]),
	);
	const open = rows.filter(({ state }) => state !== "known");
	const openKeys = new Set(open.map(keyOf));
	const stands = (ref: RowRef) => openKeys.has(keyOf(ref));
	return {
		states: statesOf(rows),
		figures: figures(null, list.counts),
		byUnit: [...list.byUnit].map(([unitId, counts]) => figures(unitId, counts)),
		errors: tally(
			ERROR_KINDS,
			open.flatMap(({ errors }) => errors.map(({ kind }) => kind)),
		),
		warnings: tally(
			WARNING_KINDS,
			open.flatMap(({ warnings }) => warnings.map(({ kind }) => kind)),
		),
		duplicates: list.doubts.duplicates
			.filter(({ rows: refs }) => refs.every(stands))
			.map(({ kind, name, rows: refs, keep }) => ({
				kind,
				name,
				rows: refs.map((ref) => ({
					...ref,
					unitName: unitAt.get(keyOf(ref)) ?? null,
				})),
				keep,
			})),
		sameNames: list.doubts.sameNames,
		claims: list.disagreements.map(
			({ unitId, sheet, row, figure, stated, found }) => ({
				sheet,
				row,
				unitName: nameOf(unitId),
				figure,
				stated,
				found,
			}),
		),
		imported: null,
	};
}

function statesOf(rows: readonly JudgedRow[]): Summary["states"] {
	const states: Partial<Record<RowState, number>> = {};
	for (const { kind, count } of tally(
		ROW_STATES,
		rows.map(({ state }) => state),
	))
		states[kind] = count;
	return states;
}

function tally<Kind extends string>(
	kinds: readonly Kind[],
	found: readonly Kind[],
): { kind: Kind; count: number }[] {
	const counts = new Map<Kind, number>();
	for (const kind of found) counts.set(kind, (counts.get(kind) ?? 0) + 1);
	return kinds.flatMap((kind) => {
		const count = counts.get(kind);
		return count ? [{ kind, count }] : [];
	});
}

/** The entries that a batch keeps: people, and the subtotals they are checked against. */
export const isKept = ({ kind }: Entry): boolean =>
	kind === "member" ||
	kind === "former" ||
	kind === "candidate" ||
	kind === "subtotal" ||
	kind === "total";
