import { existsSync } from "node:fs";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { startEmbedded } from "../src/platform/database/embedded.ts";
import { holderOf } from "../src/platform/database/lock.ts";
import { migrate } from "../src/platform/database/migrate.ts";
import { ask } from "./ask.ts";

const PREFIX = "nep-test-";
const TEMPLATE = "nep_template";
// Nothing here outlives the run, so nothing waits for the disk.
const FAST = {
	fsync: "off",
	synchronous_commit: "off",
	full_page_writes: "off",
	max_connections: "300",
	autovacuum: "off",
};

/** A server in a folder of its own, with the migrated database that tests copy. */
export async function startTestServer(): Promise<{
	template: string;
	stop(): Promise<void>;
}> {
	const home = await mkdtemp(path.join(os.tmpdir(), PREFIX));
	const server = await startEmbedded({ home, settings: FAST });
	const stop = async () => {
		await server.stop();
		await rm(home, { recursive: true, force: true });
	};
	try {
		const template = new URL(server.url);
		template.pathname = TEMPLATE;
		await ask(server.url, `create database ${TEMPLATE}`);
		await migrate(template.href);
		// A database can be copied only while nobody is connected to it.
		await ask(server.url, `alter database ${TEMPLATE} allow_connections false`);
		return { template: template.href, stop };
	} catch (fault) {
		await stop();
		throw fault;
	}
}

/** Ends servers that killed runs have left behind. */
export async function sweepTestServers(): Promise<void> {
	const names = await readdir(os.tmpdir());
	for (const name of names.filter((each) => each.startsWith(PREFIX))) {
		const home = path.join(os.tmpdir(), name);
		if (await holderOf(path.join(home, "lock"))) continue;
		// Another run may have made its folder a moment ago, or sweep at this moment.
		if (!existsSync(path.join(home, "lock"))) continue;
		const left = await startEmbedded({ home, settings: FAST }).catch(
			() => null,
		);
		if (!left) continue;
		await left.stop();
		await rm(home, { recursive: true, force: true });
	}
}
