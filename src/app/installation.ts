import path from "node:path";
import { connect, type Database } from "../platform/database/connect.ts";
import {
	addressOfEmbedded,
	startEmbedded,
} from "../platform/database/embedded.ts";
import { migrate, pendingOn } from "../platform/database/migrate.ts";
import { sealWith } from "../platform/seal.ts";
import { backUp } from "./backups.ts";
import type { Settings } from "./settings.ts";

export type Installation = {
	database: Database;
	where: string;
	close(): Promise<void>;
};

/** Opens the database of an installation, brought to the version of the program: the server of DATABASE_URL, else the embedded one. */
export async function openInstallation(
	settings: Settings,
): Promise<Installation> {
	const server = await openServer(settings);
	try {
		await backUpBefore(server.url, settings);
		await migrate(server.url);
	} catch (fault) {
		await server.stop();
		throw fault;
	}
	const database = connect(
		server.url,
		sealWith(settings.key),
		undefined,
		settings.replicaUrl,
	);
	return {
		database,
		where: server.where,
		async close() {
			await database.close();
			await server.stop();
		},
	};
}

async function openServer(
	settings: Settings,
): Promise<{ url: string; where: string; stop(): Promise<void> }> {
	if (settings.databaseUrl)
		return {
			url: settings.databaseUrl,
			where: "máy chủ PostgreSQL ở DATABASE_URL",
			stop: async () => {},
		};
	const home = path.join(settings.data, "postgres");
	const { url, version, stop } = await startEmbedded({ home });
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
async function backUpBefore(url: string, settings: Settings): Promise<void> {
	const pending = await pendingOn(url);
	if (!pending) return;
	console.log(`Sao lưu trước khi nâng cấp (${pending})…`);
	const { file } = await backUp(url, settings, { now: new Date() });
	console.log(`Đã sao lưu vào ${file}.`);
}

/** The same for a command beside a running server: joins the embedded database where it runs, else starts it for the command. */
export async function joinInstallation(
	settings: Settings,
): Promise<Installation> {
	const running = settings.databaseUrl
		? null
		: await addressOfEmbedded(path.join(settings.data, "postgres"));
	return openInstallation(
		running ? { ...settings, databaseUrl: running } : settings,
	);
}
