import type { UnitKind } from "../../src/charter/units.ts";
import { unitOn } from "../../src/features/org/reads.ts";
import { addUnit, moveBranch } from "../../src/features/org/writes.ts";
import { NOBODY } from "../../src/platform/actor.ts";
import type { Tx } from "../../src/platform/database/connect.ts";
import { NOW } from "../small-commune.ts";

/** First day of everything in the two provinces, long before `NOW`. */
export const SINCE = "2025-01-01";
const MOVED = "2026-02-01";
const WILL_MOVE = "2026-12-01";

/**
 * Two provinces, so that a person of one has a stranger in the other; who stands above whom today. cellPast came
 * to communeB from communeA, cellComing will go there.
 */
export const PLACES = {
	centre: { kind: "bloc", above: null },
	provinceA: { kind: "province", above: "centre" },
	communeA: { kind: "commune", above: "provinceA" },
	cellA: { kind: "cell", above: "communeA" },
	cellB: { kind: "cell", above: "communeA" },
	communeB: { kind: "commune", above: "provinceA" },
	cellC: { kind: "cell", above: "communeB" },
	cellPast: { kind: "cell", above: "communeB" },
	cellComing: { kind: "cell", above: "communeA" },
	provinceZ: { kind: "province", above: "centre" },
	communeZ: { kind: "commune", above: "provinceZ" },
	cellZ: { kind: "cell", above: "communeZ" },
} as const satisfies Record<string, { kind: UnitKind; above: string | null }>;

export type Place = keyof typeof PLACES;
export const placeNames = Object.keys(PLACES).filter(
	(name): name is Place => name in PLACES,
);

/** A cell at the place or below it: where members, lists and answers of an organisation can be put. */
export const cellAt: Record<Place, Place> = {
	centre: "cellA",
	provinceA: "cellA",
	communeA: "cellA",
	cellA: "cellA",
	cellB: "cellB",
	communeB: "cellC",
	cellC: "cellC",
	cellPast: "cellPast",
	cellComing: "cellComing",
	provinceZ: "cellZ",
	communeZ: "cellZ",
	cellZ: "cellZ",
};

export type Relation = "own" | "below" | "above" | "beside" | "other-province";

/** How a place stands to another, read from who stands above whom, never from paths. */
export function relationOf(from: Place, to: Place): Relation {
	if (from === to) return "own";
	if (aboves(to).includes(from)) return "below";
	if (aboves(from).includes(to)) return "above";
	return provinceOf(from) === provinceOf(to) ? "beside" : "other-province";
}

const provinceOf = (place: Place) => aboves(place).at(-2);

/** The place and everything above it, nearest first. */
function aboves(place: Place): Place[] {
	const { above } = PLACES[place];
	return above ? [place, ...aboves(above)] : [place];
}

export type Unit = { id: string; path: string };

/** The organisations of both provinces exist. */
export async function foundPlaces(tx: Tx): Promise<Record<Place, Unit>> {
	const founded = new Map<string, Unit>();
	const by = { accountId: NOBODY.accountId, now: NOW };
	for (const name of placeNames) {
		const { kind, above } = PLACES[name];
		const unit = await addUnit(
			tx,
			{ name: `Tổ chức ${name}`, kind, type: null, code: null, place: "Nơi" },
			name === "cellPast"
				? (founded.get("communeA") ?? null)
				: above
					? (founded.get(above) ?? null)
					: null,
			SINCE,
			null,
			by,
		);
		founded.set(name, unit);
	}
	for (const [cell, on] of [
		["cellPast", MOVED],
		["cellComing", WILL_MOVE],
	] as const) {
		const at = (name: Place) => unitOn(tx, founded.get(name)?.id ?? "", SINCE);
		await moveBranch(tx, await at(cell), await at("communeB"), on, null, by);
	}
	return everyPlace((name) => founded.get(name) ?? { id: "", path: "" });
}

/** Something for each place. */
export const everyPlace = <T>(of: (place: Place) => T): Record<Place, T> => ({
	centre: of("centre"),
	provinceA: of("provinceA"),
	communeA: of("communeA"),
	cellA: of("cellA"),
	cellB: of("cellB"),
	communeB: of("communeB"),
	cellC: of("cellC"),
	cellPast: of("cellPast"),
	cellComing: of("cellComing"),
	provinceZ: of("provinceZ"),
	communeZ: of("communeZ"),
	cellZ: of("cellZ"),
});
