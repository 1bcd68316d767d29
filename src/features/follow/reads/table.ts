import type { IsoDate } from "../../../charter/calendar.ts";
import type { Reader } from "../../../platform/database/connect.ts";
import { holdersOf } from "../../org/reads.ts";
import type { Unit } from "../../org/schema.ts";
import { holdsOn, isSitting } from "../rules.ts";
import type { Following } from "../schema.ts";
import { assignmentsOf, followersOf, overseersOf } from "./assignments.ts";

/** The table of a committee on a day: its members, the lines that hold and those that are over, its own cells that nobody follows. */
export async function followingOf(
	db: Reader,
	committee: Pick<Unit, "id" | "path">,
	below: readonly Unit[],
	on: IsoDate,
) {
	const own = below.filter(({ parentId }) => parentId === committee.id);
	const ids = own.map(({ id }) => id);
	const assigned = (await assignmentsOf(db, committee.id, on)).map(
		({ id, ...rest }): Following => ({ ...rest, assignmentId: id }),
	);
	const followers = await followersOf(db, ids, on);
	const holders = await holdersOf(db, committee.path, on);
	return {
		members: [
			...new Map(
				holders.flatMap(({ memberId, name, position }) =>
					memberId && isSitting(position)
						? [[memberId, { memberId, name }] as const]
						: [],
				),
			).values(),
		],
		lines: [
			...(await overseersOf(db, ids, on)),
			...assigned.filter((line) => holdsOn(line, on)),
		],
		past: assigned.filter(({ toOn }) => toOn !== null && toOn <= on),
		ownCells: own.length,
		unfollowed: own
			.filter(({ id }) => followers.every(({ unitId }) => unitId !== id))
			.map(({ id, name }) => ({ id, name })),
	};
}
