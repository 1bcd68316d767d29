import type { Concern, Health, Look, Run } from "./schema.ts";

const MINUTE_MS = 60_000;
/** A backup is old from then on: one night was missed, and half the day after it. */
export const BACKUP_OLD_HOURS = 36;
/** The chains are walked every night; a week without it is a fault. */
const AUDIT_OLD_HOURS = 7 * 24;
/** A machine looks at itself every five minutes. */
const LOOK_OLD_MINUTES = 20;
/** Jobs begin within seconds. */
export const JOB_LATE_MINUTES = 15;
const LOW_SHARE = 0.1;
const LOW_BYTES = 2 * 1024 ** 3;
/** Below this a database may stop in the middle of the day. */
const BARE_BYTES = 512 * 1024 ** 2;
const FEW_CONNECTIONS = 0.9;

/** Whether a run made a backup, or tried to. */
export const isBackup = ({ kind }: Pick<Run, "kind">): boolean =>
	kind === "nightly" || kind === "by-hand" || kind === "before-upgrade";

/** Whether a disk is nearly full: `low` below a tenth and 2 GB, `bare` below 512 MB; sizes in bytes. */
export function fullness(free: number, total: number): "low" | "bare" | null {
	if (free < BARE_BYTES) return "bare";
	return free < LOW_BYTES && free < total * LOW_SHARE ? "low" : null;
}

/** Minutes between two instants. */
export const minutesSince = (since: Date, now: Date): number =>
	(now.getTime() - since.getTime()) / MINUTE_MS;

/** What whoever runs the installation should look at, the worst first. */
export function concernsOf(
	{ runs, lastBackup, lastAudit, looks }: Omit<Health, "concerns">,
	now: Date,
): Concern[] {
	const latest = runs.find(isBackup);
	const fresh = looks.filter(
		({ measuredAt }) => minutesSince(measuredAt, now) <= LOOK_OLD_MINUTES,
	);
	const some = (is: (look: Look) => boolean) => fresh.some(is);
	const hours = (since: Date) => minutesSince(since, now) / 60;
	const found: Record<Concern, boolean> = {
		"chain-broken": (lastAudit?.chainBreaks ?? 0) > 0,
		"backup-failed": latest !== undefined && latest.outcome !== "done",
		"backup-never": lastBackup === null,
		"backup-old":
			lastBackup !== null && hours(lastBackup.startedAt) >= BACKUP_OLD_HOURS,
		"not-looked": fresh.length === 0,
		"disk-low": some(
			(look) =>
				fullness(look.dataFree, look.dataTotal) !== null ||
				fullness(look.backupFree, look.backupTotal) !== null,
		),
		"jobs-failed": some(({ jobsFailed }) => jobsFailed > 0),
		"jobs-late": some(
			({ jobsOldest }) =>
				jobsOldest !== null && minutesSince(jobsOldest, now) > JOB_LATE_MINUTES,
		),
		"connections-few": some(
			({ connections, mostConnections }) =>
				connections >= mostConnections * FEW_CONNECTIONS,
		),
		"audit-old":
			lastAudit !== null && hours(lastAudit.startedAt) > AUDIT_OLD_HOURS,
		"backup-own-key": lastBackup?.ownKey === true,
		"backup-same-disk": some(({ sameDisk }) => sameDisk),
	};
	return SEVERITY.filter((concern) => found[concern]);
}

const SEVERITY = [
	"chain-broken",
	"backup-failed",
	"backup-never",
	"backup-old",
	"disk-low",
	"not-looked",
	"jobs-failed",
	"jobs-late",
	"connections-few",
	"audit-old",
	"backup-own-key",
	"backup-same-disk",
] as const satisfies readonly Concern[];
