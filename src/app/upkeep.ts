import os from "node:os";
import { lastDone, queueAt, serverNow } from "../features/upkeep/reads.ts";
import type { Run, RunKind } from "../features/upkeep/schema.ts";
import { recordRun, saveLook } from "../features/upkeep/writes.ts";
import { verifyAudit } from "../platform/audit.ts";
import type { Database } from "../platform/database/connect.ts";
import type { Job } from "../platform/jobs.ts";
import { Refusal } from "../platform/refusal.ts";
import { makeFolder, roomIn } from "../platform/room.ts";
import { programVersion } from "../platform/root.ts";
import { nightlyBackup } from "./backups.ts";
import type { Settings } from "./settings.ts";

/** What came of a run. */
export type Result = Partial<
	Pick<Run, "file" | "bytes" | "rows" | "ownKey" | "chainBreaks">
>;

/** The machine's own work: a backup and a walk of the audit chains every night, a look at itself every five minutes. */
export const upkeepJobs = (settings: Settings): Job[] => [
	{
		kind: "upkeep.back-up",
		every: "0 1 * * *",
		work: async (database, _payload, now) => {
			await recorded(database, "nightly", () =>
				nightlyBackup(database.url, settings, now),
			);
		},
	},
	{
		kind: "upkeep.verify-audit",
		every: "0 2 * * *",
		work: async (database) => {
			await verifyRecorded(database);
		},
	},
	{
		kind: "upkeep.look",
		every: "*/5 * * * *",
		work: (database, _payload, now) => look(database, settings, now),
	},
];

/** Does the work; how it ended is in the record of the machine. What it throws goes on. */
export async function recorded<Done extends Result>(
	database: Database,
	kind: RunKind,
	work: () => Promise<Done>,
): Promise<Done> {
	const startedAt = new Date();
	try {
		const done = await work();
		await record(database, runOf(kind, startedAt, "done", done));
		return done;
	} catch (fault) {
		const code = fault instanceof Refusal ? fault.code : "fault.unknown";
		await record(database, runOf(kind, startedAt, code, {})).catch(() => {});
		throw fault;
	}
}

/** A run that ends now. */
export const runOf = (
	kind: RunKind,
	startedAt: Date,
	outcome: string,
	{
		file = null,
		bytes = null,
		rows = null,
		ownKey = false,
		chainBreaks = null,
	}: Result,
): Run => ({
	kind,
	startedAt,
	endedAt: new Date(),
	outcome,
	file,
	bytes,
	rows,
	ownKey,
	chainBreaks,
});

/** The run is in the record of the machine. */
export const record = (database: Database, run: Run): Promise<void> =>
	database.writer.transaction().execute((tx) => recordRun(tx, run));

/** Walks the audit chains, and records what was found. */
export async function verifyRecorded(database: Database) {
	const found = await recorded(database, "audit", async () => {
		const walked = await verifyAudit(database.reader);
		return { ...walked, chainBreaks: walked.breaks.length };
	});
	return { rows: found.rows, chains: found.chains, breaks: found.breaks };
}

/** How this machine and the database stand now is in the record. */
export async function look(
	database: Database,
	settings: Settings,
	now: Date,
): Promise<void> {
	const { data, backups } = settings;
	const [own, others] = [await roomOf(data), await roomOf(backups)];
	const seen = {
		host: os.hostname(),
		measuredAt: now,
		program: programVersion(),
		nodeVersion: process.versions.node,
		dataFolder: data,
		dataFree: own.free,
		dataTotal: own.total,
		backupFolder: backups,
		backupFree: others.free,
		backupTotal: others.total,
		sameDisk: own.device === others.device,
		...(await serverNow(database.reader)),
		...(await queueAt(database.reader, now)),
	};
	await database.writer.transaction().execute((tx) => saveLook(tx, seen));
}

/** A disk that cannot be reached is one without room. */
async function roomOf(folder: string) {
	try {
		await makeFolder(folder);
		return await roomIn(folder);
	} catch {
		return { free: 0, total: 0, device: -1 };
	}
}

/** The last backup that ended well. */
export const lastBackup = (database: Database): Promise<Run | null> =>
	lastDone(database.reader, ["nightly", "by-hand", "before-upgrade"]);
