import { z } from "zod";

export const Nothing = z.object({});

/** What a machine does for itself, or is told to. */
export type RunKind =
	| "nightly"
	| "by-hand"
	| "before-upgrade"
	| "restore"
	| "move"
	| "audit";

/** One backup, restore or move, or one walk of the audit chains. */
export type Run = {
	kind: RunKind;
	startedAt: Date;
	endedAt: Date;
	/** `done`, or the code of the refusal. */
	outcome: string;
	file: string | null;
	bytes: number | null;
	rows: number | null;
	/** Sealed with the key of the installation, for want of a passphrase. */
	ownKey: boolean;
	/** Audit chains that were found broken. */
	chainBreaks: number | null;
};

/** Jobs: those that should have begun, since when the oldest of them waits, those given up. */
export type Queue = {
	jobsWaiting: number;
	jobsOldest: Date | null;
	jobsFailed: number;
	/** Letters of reminders that wait to be sent. */
	lettersWaiting: number;
	/** Those of the last seven days that were refused, or perhaps never sent. */
	lettersFailed: number;
};

/** The server of the database; sizes in bytes. */
export type Server = {
	postgres: string;
	databaseBytes: number;
	connections: number;
	mostConnections: number;
};

/** How a machine found itself and the database; sizes in bytes. */
export type Look = Queue &
	Server & {
		host: string;
		measuredAt: Date;
		program: string;
		nodeVersion: string;
		dataFolder: string;
		dataFree: number;
		dataTotal: number;
		backupFolder: string;
		backupFree: number;
		backupTotal: number;
		/** Backups lie on the disk of the data. */
		sameDisk: boolean;
	};

/** What is wrong, or will be. */
export type Concern =
	| "not-looked"
	| "chain-broken"
	| "backup-failed"
	| "backup-never"
	| "backup-old"
	| "disk-low"
	| "jobs-failed"
	| "jobs-late"
	| "connections-few"
	| "audit-old"
	| "backup-own-key"
	| "backup-same-disk";

/** How the installation stands. */
export type Health = {
	lastBackup: Run | null;
	lastAudit: Run | null;
	runs: Run[];
	looks: Look[];
	concerns: Concern[];
};
