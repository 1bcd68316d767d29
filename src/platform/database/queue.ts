import { sql } from "kysely";
import type { Tx } from "./connect.ts";
import { run } from "./query.ts";

/** Nobody waits for it: whatever else is queued goes first. */
export const UNHURRIED = 10;

/** Queues a job that exists only if the transaction commits; it may run twice. */
export async function queueJob(
	tx: Tx,
	kind: string,
	payload: Record<string, unknown>,
	priority = 0,
): Promise<void> {
	await run(
		tx,
		sql`select graphile_worker.add_job(${kind}, ${JSON.stringify(payload)}::json, priority => ${priority})`,
	);
}
