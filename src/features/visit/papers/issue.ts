import type { IsoDate } from "../../../charter/calendar.ts";
import type { Reader } from "../../../platform/database/connect.ts";
import { holdersOf, unitOn, unitsAbove, unitsBelow } from "../../org/reads.ts";
import { visitsIn } from "../reads.ts";
import type { PrintedRota } from "./rota.ts";

/** The rota of a committee for a year, with the name of its file. */
export async function rotaOf(
	db: Reader,
	unitId: string,
	year: string,
	today: IsoDate,
): Promise<{ name: string; rota: PrintedRota }> {
	const unit = await unitOn(db, unitId, today);
	const cells = await unitsBelow(db, unit.path, today);
	const visits = await visitsIn(
		db,
		[{ path: unit.path, span: "subtree" }],
		{ on: today, today },
		{ from: `${year}-01`, to: `${year}-12` },
	);
	const secretary = (await holdersOf(db, unit.path, today)).find(
		({ position }) => position === "committee-secretary",
	);
	const above = await unitsAbove(db, unit.path, today);
	return {
		name: `Phân công dự sinh hoạt ${unit.name} ${year}`,
		rota: {
			committee: unit.name,
			superior: above.at(-2)?.name ?? null,
			place: unit.place ?? "",
			year,
			date: today,
			visits: visits
				.filter(({ committeeId }) => committeeId === unitId)
				.map(({ month, unitId: cellId, memberName }) => ({
					month,
					cell: cells.find(({ id }) => id === cellId)?.name ?? "",
					visitor: memberName,
				})),
			signer: secretary?.name ?? "",
		},
	};
}
