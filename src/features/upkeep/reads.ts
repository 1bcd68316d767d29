import { sql } from "kysely";
import { addDays, dayOf } from "../../charter/calendar.ts";
import type { Reader } from "../../platform/database/connect.ts";
import { all, maybe, one } from "../../platform/database/query.ts";
import { UNHURRIED } from "../../platform/database/queue.ts";
import type { Look, Queue, Run, RunKind, Server } from "./schema.ts";

const COLUMNS = sql`kind, started_at, ended_at, outcome, file, bytes, rows, own_key, chain_breaks`;

/** The last runs, newest first. */
export const lastRuns = (db: Reader, count: number): Promise<Run[]> =>
	all(
		db,
		sql<Run>`select ${COLUMNS} from machine_run order by started_at desc, id desc limit ${count}`,
	);

/** The last run of one of the kinds that ended well. */
export const lastDone = (
	db: Reader,
	kinds: readonly RunKind[],
): Promise<Run | null> =>
	maybe(
		db,
		sql<Run>`select ${COLUMNS} from machine_run where outcome = 'done' and kind = any(${[...kinds]}::text[]) order by started_at desc limit 1`,
	);

/** How each machine found itself, the freshest first. */
export const looks = (db: Reader): Promise<Look[]> =>
	all(
		db,
		sql<Look>`select host, measured_at, program, node_version, data_folder, data_free, data_total, backup_folder, backup_free, backup_total, same_disk,
			postgres, database_bytes, connections, most_connections, jobs_waiting, jobs_oldest, jobs_failed, letters_waiting, letters_failed from machine_look order by measured_at desc`,
	);

/** Jobs that should have begun by now, and jobs that were given up; the same of letters, which nobody waits for and which make no job late. */
export const queueAt = (db: Reader, now: Date): Promise<Queue> =>
	one(
		db,
		sql<Queue>`select count(*) filter (where attempts < max_attempts and locked_at is null and run_at <= ${now}) as jobs_waiting,
			min(run_at) filter (where attempts < max_attempts and locked_at is null and run_at <= ${now} and priority < ${UNHURRIED}) as jobs_oldest,
			count(*) filter (where attempts >= max_attempts) as jobs_failed,
			(select count(*) from mail_digest where outcome is null and day = ${dayOf(now)}) as letters_waiting,
			(select count(*) from mail_digest where outcome in ('refused', 'unsure') and day > ${addDays(dayOf(now), -7)}) as letters_failed
			from graphile_worker.jobs`,
	);

/** Version and size of the database, connections in use and allowed. */
export const serverNow = (db: Reader): Promise<Server> =>
	one(
		db,
		sql<Server>`select split_part(current_setting('server_version'), ' ', 1) as postgres, pg_database_size(current_database()) as database_bytes,
			(select count(*)::int from pg_stat_activity where backend_type = 'client backend') as connections,
			current_setting('max_connections')::int as most_connections`,
	);

/** Some value that is stored closed, to try a key on; null where nothing was closed yet. */
export async function anyClosedField(db: Reader): Promise<Buffer | null> {
	const found = await maybe(
		db,
		sql<{
			closed: Buffer;
		}>`select coalesce(ethnicity_sealed, religion_sealed, card_sealed) as closed from member
			where ethnicity_sealed is not null or religion_sealed is not null or card_sealed is not null limit 1`,
	);
	return found?.closed ?? null;
}

/** The jobs that wait or were given up, by kind; not what they are about. */
export const jobStates = (
	db: Reader,
): Promise<{ kind: string; waiting: number; failed: number; oldest: Date }[]> =>
	all(
		db,
		sql`select task_identifier as kind, count(*) filter (where attempts < max_attempts) as waiting, count(*) filter (where attempts >= max_attempts) as failed,
			min(run_at) as oldest from graphile_worker.jobs group by task_identifier order by task_identifier`,
	);
