import { z } from "zod";
import {
	type Duty,
	type Grant,
	reaches,
	reachOf,
} from "../../charter/positions.ts";
import { PARAMETER_KEYS } from "../../charter/rulebook/parameters.ts";
import { ruleFor } from "../../charter/rulebook/rule-for.ts";
import { placeOf } from "../../platform/areas.ts";
import { view } from "../../platform/view.ts";
import {
	eventsOf,
	holdersIn,
	holdersOf,
	leftIn,
	overridesFor,
	rootUnit,
	termsOf,
	unitOn,
	unitsAbove,
	unitsBelow,
	unitsIn,
} from "./reads.ts";
import { Day, Id } from "./schema.ts";

/** The tree as it stands on a day, within the reader's reach, with who holds which post. */
export const tree = view(
	{
		name: "org.tree",
		duty: "unit.read",
		mayLag: true,
		input: z.object({ asOf: Day.optional() }),
	},
	async ({ db, today, reach }, { asOf }) => {
		const areas = reach();
		const on = asOf ?? today;
		return {
			asOf: on,
			units: await unitsIn(db, areas, on, today),
			holders: await holdersIn(db, areas, on, today),
		};
	},
);

const may = (grants: readonly Grant[], duty: Duty, path: string) =>
	reaches(reachOf(grants, duty), path);

/** One organisation on a day: what stands above and below it, its posts, terms and history, and what the reader may do with it. */
export const unit = view(
	{
		name: "org.unit",
		duty: "unit.read",
		input: z.object({ unitId: Id, asOf: Day.optional() }),
	},
	async ({ db, actor, today, must }, { unitId, asOf }) => {
		const on = asOf ?? today;
		const place = await placeOf(db, unitId, today);
		must(place);
		const found = await unitOn(db, unitId, on);
		return {
			asOf: on,
			may: {
				change: may(actor.grants, "unit.change", place),
				appoint: may(actor.grants, "position.change", place),
			},
			unit: found,
			above: await unitsAbove(db, found.path, on),
			below: (await unitsBelow(db, found.path, on)).filter(
				(u) => u.parentId === unitId,
			),
			holders: await holdersOf(db, found.path, on),
			terms: await termsOf(db, unitId),
			events: await eventsOf(db, unitId),
			left: await leftIn(db, found, on),
		};
	},
);

/** Every parameter of the rulebook as it holds for a unit on a day: value, source, date, how sure we are of it, what a committee set differently. */
export const rules = view(
	{
		name: "org.rules",
		duty: "rule.read",
		mayLag: true,
		input: z.object({ unitId: Id, asOf: Day.optional() }),
	},
	async ({ db, actor, today, must }, { unitId, asOf }) => {
		const on = asOf ?? today;
		const place = await placeOf(db, unitId, today);
		must(place);
		const found = await unitOn(db, unitId, on);
		const overrides = await overridesFor(db, found.path, on);
		return {
			asOf: on,
			unit: found,
			above: await unitsAbove(db, found.path, on),
			may: { change: may(actor.grants, "rule.change", place) },
			rules: PARAMETER_KEYS.map((key) => ruleFor(key, on, overrides)),
			overrides,
		};
	},
);

/** Whether the installation has an organisation yet; answered before sign-in. */
export const state = view(
	{ name: "org.state", duty: "anyone", input: z.object({}) },
	async ({ db, today }) => ({ ready: (await rootUnit(db, today)) !== null }),
);
