import { Logger, parseCronItems, run as runWorker } from "graphile-worker";
import type { Database } from "./database/connect.ts";
import { factsOfFault, type Log, openLog } from "./log.ts";

/** What a job does. It may run twice. */
export type Job = {
	kind: string;
	/** Five fields, in Asia/Ho_Chi_Minh; without it the job runs only when an act asks for it. */
	every?: string;
	work(
		database: Database,
		payload: Record<string, unknown>,
		now: Date,
	): Promise<void>;
};

const OFFSET_HOURS = 7;
const quiet = new Logger(() => () => {});

/** Runs jobs beside the server until stopped: those that acts queued, and those of the calendar. */
export async function startJobs(
	database: Database,
	jobs: readonly Job[],
	log: Log = openLog(null),
): Promise<{ stop(): Promise<void> }> {
	const runner = await runWorker({
		pgPool: database.pool,
		concurrency: 2,
		noHandleSignals: true,
		logger: quiet,
		taskList: Object.fromEntries(
			jobs.map((job) => [
				job.kind,
				(payload: unknown) =>
					job.work(database, isRecord(payload) ? payload : {}, new Date()),
			]),
		),
		parsedCronItems: parseCronItems(
			jobs.flatMap((job) =>
				job.every
					? [
							{
								task: job.kind,
								match: inUtc(job.every),
								options: { backfillPeriod: 0 },
							},
						]
					: [],
			),
		),
	});
	runner.events.on("job:error", ({ job, error }) =>
		log("job-failed", {
			kind: job.task_identifier,
			attempt: job.attempts,
			isLast: job.attempts >= job.max_attempts,
			...factsOfFault(error),
		}),
	);
	return { stop: () => runner.stop() };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === "object" && value !== null;

/** graphile-worker reads cron in UTC; Việt Nam has no summer time, so the hour is only shifted. Hours as a number or `*`. */
function inUtc(cron: string): string {
	const [minute, hour = "*", ...rest] = cron.split(" ");
	const shifted =
		hour === "*" ? hour : String((Number(hour) + 24 - OFFSET_HOURS) % 24);
	return [minute, shifted, ...rest].join(" ");
}
