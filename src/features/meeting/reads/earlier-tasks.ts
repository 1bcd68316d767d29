import { sql } from "kysely";
import type { Reader } from "../../../platform/database/connect.ts";
import { maybe } from "../../../platform/database/query.ts";
import { forgottenBefore, lastTasksBefore } from "../../task/reads.ts";
import type { Task } from "../../task/schema.ts";
import { seriesOf } from "../rules/agenda.ts";
import type { Meeting } from "../schema/record.ts";
import { lookBackOf } from "./theme-plans.ts";

type Of = Pick<
	Meeting,
	"id" | "unitId" | "kind" | "month" | "state" | "heldOn" | "plannedOn"
>;

/** The tasks a meeting begins with: those of the last resolution of its series, then those that no meeting ever ended, and what must change after themes. */
export async function earlierTasksOf(db: Reader, meeting: Of): Promise<Task[]> {
	const { unitId, kind, heldOn, plannedOn } = meeting;
	const before = heldOn ?? plannedOn;
	const series = seriesOf(kind);
	return [
		...(await lastTasksBefore(db, unitId, series, before)),
		...(await forgottenBefore(db, unitId, series, before)),
		...(await lookBackOf(db, meeting)),
	];
}

/** Whether a new task of this meeting may carry an earlier one on: the meeting begins with it, and no other task carries it on. */
export async function mayBeCarried(
	db: Reader,
	meeting: Of,
	taskId: string,
): Promise<boolean> {
	const earlier = await earlierTasksOf(db, meeting);
	if (!earlier.some((t) => t.id === taskId && t.successorId === null))
		return false;
	return (
		(await maybe(
			db,
			sql`select id from meeting_task where meeting_id = ${meeting.id} and carried_from = ${taskId}`,
		)) === null
	);
}
