import { sql } from "kysely";
import type { Tx } from "../../platform/database/connect.ts";
import { run } from "../../platform/database/query.ts";
import { newId } from "../../platform/ids.ts";
import type { Look, Run } from "./schema.ts";

/** The run is in the record of the machine; what is older than two years is forgotten. */
export async function recordRun(tx: Tx, done: Run): Promise<void> {
	await run(
		tx,
		sql`insert into machine_run (id, kind, started_at, ended_at, outcome, file, bytes, rows, own_key, chain_breaks)
			values (${newId(done.startedAt)}, ${done.kind}, ${done.startedAt}, ${done.endedAt}, ${done.outcome}, ${done.file}, ${done.bytes}, ${done.rows},
				${done.ownKey}, ${done.chainBreaks})`,
	);
	await run(
		tx,
		sql`delete from machine_run where started_at < ${done.startedAt}::timestamptz - interval '2 years'`,
	);
}

/** This is how the machine found itself now; one that did not look for a week is forgotten. */
export async function saveLook(tx: Tx, look: Look): Promise<void> {
	await run(
		tx,
		sql`delete from machine_look where host = ${look.host} or measured_at < ${look.measuredAt}::timestamptz - interval '7 days'`,
	);
	await run(
		tx,
		sql`insert into machine_look (host, measured_at, program, node_version, data_folder, data_free, data_total, backup_folder, backup_free, backup_total, same_disk,
				postgres, database_bytes, connections, most_connections, jobs_waiting, jobs_oldest, jobs_failed, letters_waiting, letters_failed)
			values (${look.host}, ${look.measuredAt}, ${look.program}, ${look.nodeVersion}, ${look.dataFolder}, ${look.dataFree}, ${look.dataTotal}, ${look.backupFolder},
				${look.backupFree}, ${look.backupTotal}, ${look.sameDisk}, ${look.postgres}, ${look.databaseBytes}, ${look.connections},
				${look.mostConnections}, ${look.jobsWaiting}, ${look.jobsOldest}, ${look.jobsFailed},
				${look.lettersWaiting}, ${look.lettersFailed})`,
	);
}
