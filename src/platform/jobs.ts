import { setTimeout as pause } from "node:timers/promises";
import {
	type JobHelpers,
	Logger,
	parseCronItems,
	type Runner,
	run as runWorker,
} from "graphile-worker";
import type { Database } from "./database/connect.ts";
import { unlockJobs } from "./database/unlock.ts";
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

const AGAIN_MS = 2_000;
const LOOK_MS = 5_000;

/**
 * Runs jobs beside the server until stopped: those that acts queued, and those of the calendar. Goes on after the database was away.
 * `alone`: no other process works on this database, so what a dead one had taken is taken again at once, and not after four hours.
 */
export async function startJobs(
	database: Database,
	jobs: readonly Job[],
	log: Log = openLog(null),
	{
		alone = false,
		clock = () => new Date(),
	}: { alone?: boolean; clock?: () => Date } = {},
): Promise<{ stop(): Promise<void> }> {
	const working = new Set<string>();
	const begin = async () => {
		const begun = await beginWorking(database, jobs, working, clock);
		begun.events.on("job:error", ({ job, error }) =>
			log("job-failed", {
				kind: job.task_identifier,
				attempt: job.attempts,
				isLast: job.attempts >= job.max_attempts,
				...factsOfFault(error),
			}),
		);
		return begun;
	};
	let runner = await begin();
	let stopping = false;
	const goOn = async () => {
		while (!stopping) {
			await runner.promise.catch(() => {});
			if (stopping) return;
			await pause(AGAIN_MS);
			runner = await begin().catch(() => runner);
		}
		await runner.stop();
	};
	const going = goOn();
	const look = setInterval(
		() => alone && unlockJobs(database.pool, working).catch(() => {}),
		LOOK_MS,
	);
	return {
		async stop() {
			stopping = true;
			clearInterval(look);
			// It may have ended by itself.
			await runner.stop().catch(() => {});
			await going;
		},
	};
}

const beginWorking = (
	database: Database,
	jobs: readonly Job[],
	working: Set<string>,
	clock: () => Date,
): Promise<Runner> =>
	runWorker({
		pgPool: database.pool,
		concurrency: 2,
		noHandleSignals: true,
		// With a delay, a result that cannot be written ends the runner, which begins again; without one it ends the process.
		preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
		logger: quiet,
		taskList: Object.fromEntries(
			jobs.map((each) => [
				each.kind,
				async (payload: unknown, { job }: JobHelpers) => {
					working.add(job.id);
					try {
						const given = isRecord(payload) ? payload : {};
						await each.work(database, given, clock());
					} finally {
						working.delete(job.id);
					}
				},
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

const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === "object" && value !== null;

/** graphile-worker reads cron in UTC; Việt Nam has no summer time, so the hour is only shifted. Hours as a number or `*`. */
function inUtc(cron: string): string {
	const [minute, hour = "*", ...rest] = cron.split(" ");
	const shifted =
		hour === "*" ? hour : String((Number(hour) + 24 - OFFSET_HOURS) % 24);
	return [minute, shifted, ...rest].join(" ");
}
