import { isCell } from "../../../charter/units.ts";
import { action } from "../../../platform/action.ts";
import { placeOf } from "../../../platform/areas.ts";
import { refuse } from "../../../platform/refusal.ts";
import { rollOf } from "../../member/reads.ts";
import { unitForUpdate } from "../../org/reads.ts";
import { congressesOf } from "../reads.ts";
import { ConveneCongress } from "../schema.ts";
import { addCongress } from "../writes.ts";

/** From this many official members on a cell elects a committee (CON-04, Statute Art. 24.4). */
const COMMITTEE_FROM = 9;

/** The cell convenes its congress (CON-01): when, where, how many to elect. A cell of fewer than nine official members elects no committee. */
export const conveneCongress = action(
	{
		name: "congress.convene",
		duty: "meeting.prepare",
		input: ConveneCongress,
	},
	async ({ tx, now, today, must, about }, input) => {
		const unit = await unitForUpdate(tx, input.unitId, input.on);
		must(await placeOf(tx, input.unitId, today));
		if (!isCell(unit.kind)) refuse("congress.not-a-cell", { unit: unit.name });
		const [last] = await congressesOf(tx, input.unitId);
		if (last?.state === "convened" || last?.state === "in-session")
			refuse("congress.under-way", { title: last.title });
		const roll = await rollOf(tx, input.unitId, input.on);
		const official = roll.filter((m) => m.class === "official").length;
		if (official < COMMITTEE_FROM && input.seats > 0)
			refuse("congress.no-committee");
		const congressId = await addCongress(tx, input, now);
		about("congress", congressId);
		return { congressId };
	},
);
