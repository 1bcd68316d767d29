import type { IsoDate } from "../../charter/calendar.ts";
import { CELL_POSITIONS, type PositionKind } from "../../charter/positions.ts";
import { isCell, mayNest } from "../../charter/units.ts";
import type { Unit } from "./schema.ts";

/** A reason why something may not be done, with the facts of its sentence. */
export type Obstacle = { code: string; facts: Record<string, unknown> };

/** Why a unit of this kind may not stand below that parent on a day; null when it may. */
export function obstacleToNesting(
	kind: Unit["kind"],
	parent: Unit,
	on: IsoDate,
): Obstacle | null {
	return mayNest(kind, parent.kind, on)
		? null
		: {
				code: "unit.wrong-parent",
				facts: { kind, parentKind: parent.kind, parent: parent.name, on },
			};
}

/** Why a unit may not be moved below a parent: itself, something below it, or a kind that does not belong there. */
export function obstacleToMoving(
	unit: Unit,
	parent: Unit,
	on: IsoDate,
): Obstacle | null {
	if (parent.path === unit.path || parent.path.startsWith(`${unit.path}.`))
		return { code: "unit.below-itself", facts: { unit: unit.name } };
	return obstacleToNesting(unit.kind, parent, on);
}

/** Why a change that moves or ends a unit may not hold from a day: something later is already recorded of it or of what is below or above it. */
export const obstacleByLater = (
	later: { unit: string; on: IsoDate } | null,
): Obstacle | null => later && { code: "unit.later-change", facts: later };

/** Why a unit may not end on this day: it stands above all others, or began, or took its present form, that very day. */
export function obstacleToEnding(unit: Unit, on: IsoDate): Obstacle | null {
	if (unit.parentId === null)
		return { code: "unit.is-root", facts: { unit: unit.name } };
	return unit.validFrom < on
		? null
		: { code: "unit.changed-that-day", facts: { unit: unit.name, on } };
}

/** Why a unit may not be dissolved on a day: members or organisations would be left without one (ORG-13: members are moved first). */
export function obstacleToDissolving(
	unit: Unit,
	left: { members: number; units: number },
): Obstacle | null {
	if (left.units > 0)
		return {
			code: "unit.has-units",
			facts: { unit: unit.name, count: left.units },
		};
	return left.members > 0
		? {
				code: "unit.has-members",
				facts: { unit: unit.name, count: left.members },
			}
		: null;
}

/** Why a post is not one of this unit: cells have secretaries and note-takers, committees have theirs. */
export function obstacleToAppointing(
	position: PositionKind,
	unit: Unit,
): Obstacle | null {
	const ofCell = CELL_POSITIONS.some((p) => p === position);
	return ofCell === isCell(unit.kind)
		? null
		: { code: "position.wrong-unit", facts: { position, unit: unit.name } };
}

/** Whether only one person at a time holds the post: a unit has one secretary. */
export const hasOneHolder = (position: PositionKind): boolean =>
	position === "cell-secretary" || position === "committee-secretary";

/** Why a period is none: it would end before it holds for a day. */
export const obstacleToPeriod = (
	from: IsoDate,
	to: IsoDate | null,
): Obstacle | null =>
	to !== null && to <= from
		? { code: "period.ends-before-start", facts: { from, to } }
		: null;
