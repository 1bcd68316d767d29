import path from "node:path";
import { connect, type Database } from "../platform/database/connect.ts";
import {
	addressOfEmbedded,
	startEmbedded,
} from "../platform/database/embedded.ts";
import { migrate } from "../platform/database/migrate.ts";
import { sealWith } from "../platform/seal.ts";
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
	const embedded = settings.databaseUrl
		? null
		: await startEmbedded({ home: path.join(settings.data, "postgres") });
	const url = settings.databaseUrl ?? embedded?.url ?? "";
	try {
		await migrate(url);
	} catch (fault) {
		await embedded?.stop();
		throw fault;
	}
	const database = connect(url, sealWith(settings.key));
	return {
		database,
		where: embedded
			? `PostgreSQL ${embedded.version} kèm theo, ${path.join(settings.data, "postgres")}`
			: "máy chủ PostgreSQL ở DATABASE_URL",
		async close() {
			await database.close();
			await embedded?.stop();
		},
	};
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
