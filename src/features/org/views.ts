import { z } from "zod";
import { view } from "../../platform/view.ts";
import { eventsOf, holdersIn, holdersOf, unitOn, unitsAbove, unitsBelow, unitsIn } from "./reads.ts";
import { Day, Id } from "./schema.ts";

/** The tree as it stands on a day, within the reader's reach, with who holds which post. */
export const tree = view(
	{ name: "org.tree", duty: "unit.read", input: z.object({ asOf: Day.optional() }) },
	async ({ db, today, reach }, { asOf }) => {
		const areas = reach();
		const on = asOf ?? today;
		return { asOf: on, units: await unitsIn(db, areas, on), holders: await holdersIn(db, areas, on) };
	},
);

/** One organisation on a day: what stands above and below it, its posts, its history. */
export const unit = view(
	{ name: "org.unit", duty: "unit.read", input: z.object({ unitId: Id, asOf: Day.optional() }) },
	async ({ db, today, must }, { unitId, asOf }) => {
		const on = asOf ?? today;
		const found = await unitOn(db, unitId, on);
		must(found.path);
		return {
			asOf: on,
			unit: found,
			above: await unitsAbove(db, found.path, on),
			below: (await unitsBelow(db, found.path, on)).filter((u) => u.parentId === unitId),
			holders: await holdersOf(db, found.path, on),
			events: await eventsOf(db, unitId),
		};
	},
);
