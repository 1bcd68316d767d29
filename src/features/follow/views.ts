import { partOf, reaches, reachOf } from "../../charter/positions.ts";
import { isCell } from "../../charter/units.ts";
import { placeOf } from "../../platform/areas.ts";
import { view } from "../../platform/view.ts";
import { unitsIn } from "../org/reads.ts";
import { followingOf } from "./reads/table.ts";
import { AskFollowing } from "./schema.ts";

/** Who of a committee follows what on a day, which of its cells nobody follows, and what is over. */
export const following = view(
	{
		name: "follow.following",
		duty: "meeting.oversee",
		mayLag: true,
		input: AskFollowing,
	},
	async ({ db, actor, today, reach, must }, input) => {
		const areas = reach();
		if (input.unitId) must(await placeOf(db, input.unitId, today));
		const on = input.on ?? today;
		const units = await unitsIn(db, areas, on, today);
		const committee = units.find(
			({ id, kind }) =>
				!isCell(kind) && (input.unitId === undefined || id === input.unitId),
		);
		if (!committee) return { today, on, committee: null };
		const below = (
			await unitsIn(db, partOf(areas, committee.path), on, today)
		).filter(({ kind }) => isCell(kind));
		return {
			today,
			on,
			committee: { id: committee.id, name: committee.name },
			...(await followingOf(db, committee, below, on)),
			cells: below.map(({ id, name }) => ({ id, name })),
			mayAssign: reaches(
				reachOf(actor.grants, "meeting.guide"),
				committee.path,
			),
		};
	},
);
