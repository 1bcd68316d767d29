import { fold } from "../../../../charter/names.ts";
import type { Given } from "../../../../kit/declared.ts";
import type { tree } from "../../views.ts";

type Answer = Given<typeof tree>;
export type Unit = Answer["units"][number];

/** A unit with what stands directly below it, and who leads it. */
export type Branch = {
	unit: Unit;
	secretary: string | null;
	below: readonly Branch[];
};

const LEADS = ["cell-secretary", "committee-secretary"];

/** The units as a tree, in the order given; a unit whose parent is not among them stands at the top. */
export function branchesOf({
	units,
	holders,
}: Pick<Answer, "units" | "holders">): Branch[] {
	const known = new Set(units.map(({ id }) => id));
	const under = new Map<string | null, Unit[]>();
	for (const unit of units) {
		const parent = known.has(unit.parentId ?? "") ? unit.parentId : null;
		under.set(parent, [...(under.get(parent) ?? []), unit]);
	}
	const leaders = new Map(
		holders
			.filter(({ position }) => LEADS.includes(position))
			.map(({ unitId, name }) => [unitId, name]),
	);
	const below = (id: string | null): Branch[] =>
		(under.get(id) ?? []).map((unit) => ({
			unit,
			secretary: leaders.get(unit.id) ?? null,
			below: below(unit.id),
		}));
	return below(null);
}

/** The units whose name, code or secretary holds the typed words, with everything above them. */
export function branchesNamed(
	branches: readonly Branch[],
	typed: string,
): readonly Branch[] {
	const wanted = fold(typed);
	if (wanted === "") return branches;
	return branches.flatMap((branch) => {
		const below = branchesNamed(branch.below, typed);
		return below.length > 0 || isNamed(branch, wanted)
			? [{ ...branch, below }]
			: [];
	});
}

const isNamed = ({ unit, secretary }: Branch, wanted: string): boolean =>
	[unit.name, unit.code, secretary].some(
		(words) => words && fold(words).includes(wanted),
	);
