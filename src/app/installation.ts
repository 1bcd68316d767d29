import path from "node:path";
import { anyClosedField } from "../features/upkeep/reads.ts";
import type { Run } from "../features/upkeep/schema.ts";
import { connect, type Database } from "../platform/database/connect.ts";
import {
	addressOfEmbedded,
	startEmbedded,
} from "../platform/database/embedded.ts";
import { mustBeItsKey } from "../platform/database/key.ts";
import { migrate, pendingOn } from "../platform/database/migrate.ts";
import type { Fate } from "../platform/database/watch.ts";
import { sealWith } from "../platform/seal.ts";
import { backUp } from "./backups.ts";
import type { Settings } from "./settings.ts";
import { record, runOf } from "./upkeep.ts";

export type Installation = {
	database: Database;
	where: string;
	close(): Promise<void>;
};

/**
 * Opens the database of an installation, brought to the version of the program: the server of DATABASE_URL, else the embedded one.
 * `fate`: what is to be told where the embedded one dies. Refuses `key.differs` where the key is not the one that closed its fields.
 */
export async function openInstallation(
	settings: Settings,
	fate: Fate = {},
): Promise<Installation> {
	const server = await openServer(settings, fate);
	const database = connect(
		server.url,
		sealWith(settings.key),
		undefined,
		settings.replicaUrl,
	);
	const close = async () => {
		await database.close();
		await server.stop();
	};
	try {
		const before = await backUpBefore(server.url, settings);
		await migrate(server.url);
		if (before) await record(database, before);
		await mustBeItsKey(database, () => anyClosedField(database.reader));
		return { database, where: server.where, close };
	} catch (fault) {
		await close();
		throw fault;
	}
}

async function openServer(
	settings: Settings,
	fate: Fate = {},
): Promise<{ url: string; where: string; stop(): Promise<void> }> {
	if (settings.databaseUrl)
		return {
			url: settings.databaseUrl,
			where: "máy chủ PostgreSQL ở DATABASE_URL",
			stop: async () => {},
		};
	const home = path.join(settings.data, "postgres");
	const { url, version, stop } = await startEmbedded({ home, fate });
	return { url, where: `PostgreSQL ${version} kèm theo, ${home}`, stop };
}

/** The database server of an installation as it is, for work on a database that nobody uses yet. */
export async function onBareServer<Result>(
	settings: Settings,
	work: (url: string) => Promise<Result>,
): Promise<Result> {
	const server = await openServer(settings);
	try {
		return await work(server.url);
	} finally {
		await server.stop();
	}
}

/** A database in use is backed up before a new version of the program changes it. */
async function backUpBefore(
	url: string,
	settings: Settings,
): Promise<Run | null> {
	const pending = await pendingOn(url);
	if (!pending) return null;
	console.log(`Sao lưu trước khi nâng cấp (${pending})…`);
	const now = new Date();
	const done = await backUp(url, settings, { now });
	console.log(`Đã sao lưu vào ${done.file}.`);
	return runOf("before-upgrade", now, "done", done);
}

/** The same for a command beside a running server: joins the embedded database where it runs, else starts it for the command. */
export const joinInstallation = async (
	settings: Settings,
): Promise<Installation> => openInstallation(await joined(settings));

/** The database as it is, beside a running server or without it. */
export const onRunningServer = async <Result>(
	settings: Settings,
	work: (url: string) => Promise<Result>,
): Promise<Result> => onBareServer(await joined(settings), work);

async function joined(settings: Settings): Promise<Settings> {
	const running = settings.databaseUrl
		? null
		: await addressOfEmbedded(path.join(settings.data, "postgres"));
	return running ? { ...settings, databaseUrl: running } : settings;
}
