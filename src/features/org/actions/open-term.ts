import { action } from "../../../platform/action.ts";
import { placeOf } from "../../../platform/areas.ts";
import { refuse } from "../../../platform/refusal.ts";
import { termSince, unitForUpdate } from "../reads.ts";
import { obstacleToPeriod } from "../rules.ts";
import { OpenTerm } from "../schema.ts";
import { addTerm } from "../writes.ts";

/** A committee term begins on a day; papers are numbered anew in it (05-HD/VPTW, 27/5/2026). */
export const openTerm = action(
	{ name: "org.open-term", duty: "unit.change", input: OpenTerm },
	async ({ tx, today, must, about }, { unitId, from, to }) => {
		await unitForUpdate(tx, unitId, from);
		must(await placeOf(tx, unitId, today));
		const obstacle = obstacleToPeriod(from, to);
		if (obstacle) refuse(obstacle.code, obstacle.facts);
		const later = await termSince(tx, unitId, from);
		if (later) refuse("term.later-term", { on: later.fromOn });
		await addTerm(tx, unitId, from, to);
		about("unit", unitId);
		return {};
	},
);
