import {
	type Duty,
	POSITIONS,
	type Span,
} from "../../src/charter/positions.ts";
import type { Person } from "./actors.ts";
import { type Place, type Relation, relationOf } from "./places.ts";

/** What each span of the charter means, said a second time and in words of the tree. */
const MEANS: Record<Span, readonly Relation[]> = {
	unit: ["own"],
	subtree: ["own", "below"],
	below: ["below"],
};

/** Whether the charter lets the person do what a duty covers at a place. What is one's own belongs to nobody else. */
export function lets(
	{ holds }: Pick<Person, "holds">,
	duty: Duty | "own" | "anyone",
	place: Place,
): boolean {
	if (duty === "own" || duty === "anyone") return false;
	return holds.some(({ position, at }) => {
		const duties: Partial<Record<Duty, Span>> = POSITIONS[position];
		const span = duties[duty];
		return span ? MEANS[span].includes(relationOf(at, place)) : false;
	});
}
