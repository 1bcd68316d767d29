import { sql } from "kysely";
import { fold } from "../../../charter/names.ts";
import type { UnitType } from "../../../charter/units.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { run } from "../../../platform/database/query.ts";
import { newId } from "../../../platform/ids.ts";

/** The cell tells how it solved the problem of a meeting; what it told of it before is taken back. */
export async function replaceSolution(
	tx: Tx,
	s: {
		unitId: string;
		unitType: UnitType | null;
		meetingId: string;
		problem: string;
		tried: string;
		result: string;
	},
	now: Date,
): Promise<string> {
	const id = newId(now);
	await run(
		tx,
		sql`update solution set withdrawn_at = ${now} where meeting_id = ${s.meetingId} and withdrawn_at is null`,
	);
	await run(
		tx,
		sql`insert into solution (id, unit_id, unit_type, meeting_id, problem, tried, result, folded, published_at)
			values (${id}, ${s.unitId}, ${s.unitType}, ${s.meetingId}, ${s.problem}, ${s.tried}, ${s.result}, ${fold(s.problem)}, ${now})`,
	);
	return id;
}

export async function takeBackSolution(
	tx: Tx,
	solutionId: string,
	now: Date,
): Promise<void> {
	await run(
		tx,
		sql`update solution set withdrawn_at = ${now} where id = ${solutionId} and withdrawn_at is null`,
	);
}
