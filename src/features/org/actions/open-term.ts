import { action } from "../../../platform/action.ts";
import { unitForUpdate } from "../reads.ts";
import { OpenTerm } from "../schema.ts";
import { addTerm } from "../writes.ts";

/** A committee term begins on a day; papers are numbered anew in it (05-HD/VPTW, 27/5/2026). */
export const openTerm = action(
	{ name: "org.open-term", duty: "unit.change", input: OpenTerm },
	async ({ tx, must, about }, { unitId, from, to }) => {
		const unit = await unitForUpdate(tx, unitId, from);
		must(unit.path);
		await addTerm(tx, unitId, from, to);
		about("unit", unitId);
		return {};
	},
);
