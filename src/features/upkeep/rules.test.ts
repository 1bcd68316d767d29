import { describe, expect, it } from "vitest";
import { concernsOf, fullness } from "./rules.ts";
import type { Look, Run } from "./schema.ts";

const NOW = new Date("2026-11-25T02:00:00Z");
const ago = (hours: number) => new Date(NOW.getTime() - hours * 3_600_000);
const GB = 1024 ** 3;

const run = (given: Partial<Run> = {}): Run => ({
	kind: "nightly",
	startedAt: ago(8),
	endedAt: ago(8),
	outcome: "done",
	file: "/mnt/nep.age",
	bytes: 1,
	rows: 1,
	ownKey: false,
	chainBreaks: null,
	...given,
});
const look = (given: Partial<Look> = {}): Look => ({
	host: "may-1",
	measuredAt: ago(0),
	program: "0.1.0",
	nodeVersion: "20.20.0",
	dataFolder: "/srv/nep",
	dataFree: 50 * GB,
	dataTotal: 100 * GB,
	backupFolder: "/mnt",
	backupFree: 50 * GB,
	backupTotal: 100 * GB,
	sameDisk: false,
	postgres: "18.4",
	databaseBytes: 1,
	connections: 3,
	mostConnections: 60,
	jobsWaiting: 0,
	jobsOldest: null,
	jobsFailed: 0,
	lettersWaiting: 0,
	lettersFailed: 0,
	...given,
});
const concerns = (given: {
	last?: Run | null;
	runs?: Run[];
	audit?: Run | null;
	looks?: Look[];
}) => {
	const last = given.last === undefined ? run() : given.last;
	return concernsOf(
		{
			lastBackup: last,
			lastAudit: given.audit ?? null,
			runs: given.runs ?? (last ? [last] : []),
			looks: given.looks ?? [look()],
		},
		NOW,
	);
};

describe("what the administrator should look at", () => {
	it("is nothing where last night's backup lies on another disk under a passphrase", () => {
		expect(concerns({})).toEqual([]);
	});

	it("is a backup that is 36 hours old, and not one of 35", () => {
		expect(concerns({ last: run({ startedAt: ago(35) }) })).toEqual([]);
		expect(concerns({ last: run({ startedAt: ago(36) }) })).toEqual([
			"backup-old",
		]);
	});

	it("is that there is no backup yet, or that the last try failed", () => {
		expect(concerns({ last: null })).toEqual(["backup-never"]);
		const failed = run({ outcome: "backup.no-room", startedAt: ago(1) });
		expect(concerns({ runs: [failed, run()] })).toEqual(["backup-failed"]);
		expect(concerns({ runs: [run({ kind: "audit" }), failed] })).toEqual([
			"backup-failed",
		]);
	});

	it("is a broken chain before all else, and one that nobody walked for a week", () => {
		expect(
			concerns({ last: null, audit: run({ kind: "audit", chainBreaks: 1 }) }),
		).toEqual(["chain-broken", "backup-never"]);
		expect(
			concerns({ audit: run({ kind: "audit", startedAt: ago(24 * 8) }) }),
		).toEqual(["audit-old"]);
	});

	it("is a disk that is nearly full, seen as such by its share and its size", () => {
		expect(fullness(3 * GB, 252 * GB)).toBeNull();
		expect(fullness(1.9 * GB, 252 * GB)).toBe("low");
		expect(fullness(1.9 * GB, 8 * GB)).toBeNull();
		expect(fullness(0.4 * GB, 1 * GB)).toBe("bare");
		expect(concerns({ looks: [look({ backupFree: 0 })] })).toEqual([
			"disk-low",
		]);
	});

	it("is work of later that is late or was given up, and a server without free connections", () => {
		expect(concerns({ looks: [look({ jobsOldest: ago(0.2) })] })).toEqual([]);
		expect(concerns({ looks: [look({ jobsOldest: ago(0.3) })] })).toEqual([
			"jobs-late",
		]);
		expect(concerns({ looks: [look({ jobsFailed: 1 })] })).toEqual([
			"jobs-failed",
		]);
		expect(concerns({ looks: [look({ connections: 54 })] })).toEqual([
			"connections-few",
		]);
	});

	it("is a machine that no longer measures itself, whose old figures then say nothing", () => {
		expect(
			concerns({ looks: [look({ measuredAt: ago(0.4), jobsFailed: 1 })] }),
		).toEqual(["not-looked"]);
	});

	it("is last a backup that would die with its machine", () => {
		expect(
			concerns({
				last: run({ ownKey: true }),
				looks: [look({ sameDisk: true })],
			}),
		).toEqual(["backup-own-key", "backup-same-disk"]);
	});
});
