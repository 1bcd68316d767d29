import type pg from "pg";

/**
 * Gives back to the queue the jobs that some worker took and nobody works on: its process was killed, or the answer to its taking was
 * lost with the database. Only where one process works on the queue, whose jobs in work are `working`.
 */
export async function unlockJobs(
	pool: pg.Pool,
	working: ReadonlySet<string>,
): Promise<void> {
	await pool.query(
		`select graphile_worker.force_unlock_workers(array(select locked_by from graphile_worker.jobs where locked_by is not null
			group by locked_by having max(locked_at) < now() - interval '5 seconds' and not bool_or(id = any($1::bigint[]))))`,
		[[...working]],
	);
}
