import { sql } from "kysely";
import type { IsoDate } from "../../charter/calendar.ts";
import type { Tx } from "../../platform/database/connect.ts";
import { run } from "../../platform/database/query.ts";
import { newId } from "../../platform/ids.ts";
import type { Assignment } from "./schema.ts";

/** The member follows it from the first day on; the id of the assignment. */
export async function addAssignment(
	tx: Tx,
	a: Omit<Assignment, "id" | "toOn">,
	{ accountId, now }: { accountId: string; now: Date },
): Promise<string> {
	const id = newId(now);
	await run(
		tx,
		sql`insert into assignment (id, committee_id, member_id, member_name, kind, thing, from_on, account_id, assigned_at)
			values (${id}, ${a.committeeId}, ${a.memberId}, ${a.memberName}, ${a.kind}, ${a.thing}, ${a.fromOn}, ${accountId}, ${now})`,
	);
	await run(
		tx,
		sql`insert into assignment_cell (assignment_id, unit_id) select ${id}, c from unnest(${a.cellIds}::uuid[]) c on conflict do nothing`,
	);
	return id;
}

/** It holds no longer from a day on. */
export async function endAssignmentOn(
	tx: Tx,
	assignmentId: string,
	to: IsoDate,
): Promise<void> {
	await run(
		tx,
		sql`update assignment set to_on = ${to} where id = ${assignmentId}`,
	);
}
