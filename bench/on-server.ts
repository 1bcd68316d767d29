import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { createServer } from "../src/app/server.ts";
import { connect, type Database } from "../src/platform/database/connect.ts";
import { startEmbedded } from "../src/platform/database/embedded.ts";
import { migrate } from "../src/platform/database/migrate.ts";
import { sealWith } from "../src/platform/seal.ts";

/** A server of the product on a database of its own, gone after the work; `home` is the folder of both. */
export async function onServer(
	work: (stand: {
		database: Database;
		port: number;
		home: string;
	}) => Promise<void>,
): Promise<void> {
	const home = mkdtempSync(path.join(os.tmpdir(), "nep-bench-"));
	// As a data folder is: the account that PostgreSQL runs under may enter it.
	chmodSync(home, 0o755);
	const embedded = await startEmbedded({ home: path.join(home, "postgres") });
	await migrate(embedded.url);
	const database = connect(embedded.url, sealWith("bench"));
	const app = await createServer({ database, limits: false });
	try {
		await app.listen({ port: 0, host: "127.0.0.1" });
		const address = app.server.address();
		const port = typeof address === "object" && address ? address.port : 0;
		await work({ database, port, home });
	} finally {
		await app.close();
		await database.close();
		await embedded.stop();
		rmSync(home, { recursive: true, force: true });
	}
}
