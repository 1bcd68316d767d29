import type { IsoDate } from "./calendar.ts";

/** What a unit is in the hierarchy. */
export type UnitKind =
	| "province"
	| "bloc"
	| "district"
	| "commune"
	| "base-committee"
	| "section-committee"
	| "base-cell"
	| "cell";

/** What a cell or grassroots organisation works in (loại hình). */
export type UnitType =
	| "rural"
	| "residential"
	| "school"
	| "police"
	| "military"
	| "health"
	| "agency"
	| "public-service"
	| "state-enterprise"
	| "private-enterprise"
	| "press"
	| "other";

type Period = { from: IsoDate | null; to: IsoDate | null };

/** A kind that may stand directly below another, and when. */
type Nesting = Period & { child: UnitKind; parent: UnitKind; basis: string };

const ALWAYS: Period = { from: null, to: null };
const BEFORE_REFORM: Period = { from: null, to: "2025-07-01" };
const SINCE_REFORM: Period = { from: "2025-07-01", to: null };

/**
 * Which kind may stand below which, by date: districts until 1/7/2025, the commune directly under the province since
 * (294-QĐ/TW, 26/5/2025; 208-QĐ/TW, 26/7/2026, whose text was not read).
 */
export const NESTING = [
	{ child: "district", parent: "province", ...BEFORE_REFORM, basis: "DL" },
	{ child: "bloc", parent: "province", ...ALWAYS, basis: "DL" },
	{ child: "commune", parent: "district", ...BEFORE_REFORM, basis: "DL" },
	{ child: "commune", parent: "province", ...SINCE_REFORM, basis: "294" },
	{
		child: "base-committee",
		parent: "province",
		...SINCE_REFORM,
		basis: "208",
	},
	{
		child: "base-committee",
		parent: "district",
		...BEFORE_REFORM,
		basis: "DL",
	},
	{ child: "base-committee", parent: "bloc", ...ALWAYS, basis: "DL" },
	{ child: "base-committee", parent: "commune", ...SINCE_REFORM, basis: "294" },
	{ child: "base-cell", parent: "district", ...BEFORE_REFORM, basis: "DL" },
	{ child: "base-cell", parent: "bloc", ...ALWAYS, basis: "DL" },
	{ child: "base-cell", parent: "province", ...SINCE_REFORM, basis: "208" },
	{ child: "base-cell", parent: "commune", ...SINCE_REFORM, basis: "294" },
	{ child: "section-committee", parent: "commune", ...ALWAYS, basis: "DL" },
	{
		child: "section-committee",
		parent: "base-committee",
		...ALWAYS,
		basis: "DL",
	},
	{ child: "cell", parent: "commune", ...ALWAYS, basis: "DL" },
	{ child: "cell", parent: "base-committee", ...ALWAYS, basis: "DL" },
	{ child: "cell", parent: "section-committee", ...ALWAYS, basis: "DL" },
] as const satisfies readonly Nesting[];

const within = (period: Period, day: IsoDate) =>
	(period.from === null || period.from <= day) &&
	(period.to === null || day < period.to);

/** Whether a unit of one kind may stand below another on a day; a unit without parent is the root of an installation. */
export function mayNest(
	child: UnitKind,
	parent: UnitKind | null,
	day: IsoDate,
): boolean {
	return (
		parent === null ||
		NESTING.some(
			(n) => n.child === child && n.parent === parent && within(n, day),
		)
	);
}

/** True for the kinds whose members meet every month as one body. */
export const isCell = (kind: UnitKind): boolean =>
	kind === "cell" || kind === "base-cell";

/** The label of a unit in a path: its id without hyphens. */
export const pathLabel = (unitId: string): string => unitId.replaceAll("-", "");
