import type { IsoDate } from "../../../charter/calendar.ts";
import { isCell } from "../../../charter/units.ts";
import type { Reader } from "../../../platform/database/connect.ts";
import { holdersOf, unitOn, unitsAbove, unitsBelow } from "../../org/reads.ts";
import { followingOf } from "../reads/table.ts";
import type { Assigned } from "./assignments.ts";

/** The table of a committee on a day as it is printed, with the name of its file. */
export async function assignedOf(
	db: Reader,
	unitId: string,
	on: IsoDate,
): Promise<{ name: string; table: Assigned }> {
	const unit = await unitOn(db, unitId, on);
	const cells = (await unitsBelow(db, unit.path, on)).filter(({ kind }) =>
		isCell(kind),
	);
	const above = await unitsAbove(db, unit.path, on);
	const secretary = (await holdersOf(db, unit.path, on)).find(
		({ position }) => position === "committee-secretary",
	);
	return {
		name: `Phân công theo dõi ${unit.name} ${on}`,
		table: {
			committee: unit.name,
			superior: above.at(-2)?.name ?? null,
			place: unit.place ?? "",
			on,
			...(await followingOf(db, unit, cells, on)),
			signer: secretary?.name ?? "",
		},
	};
}
