import { cp, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import pg from "pg";
import { findBinaries } from "../src/platform/database/binaries.ts";
import { give, readSecret } from "../src/platform/database/cluster.ts";
import { startEmbedded } from "../src/platform/database/embedded.ts";
import { prepareGround } from "../src/platform/database/ground.ts";
import {
	runningServer,
	startServer,
	stopServer,
} from "../src/platform/database/server.ts";

/** Two real servers of PostgreSQL: one that is written to, and one that follows it by streaming. */
export async function twoServers() {
	const folder = await mkdtemp(path.join(os.tmpdir(), "nep-two-servers-"));
	const primary = await startEmbedded({ home: path.join(folder, "primary") });
	const from = await prepareGround(path.join(folder, "primary"));
	const to = await prepareGround(path.join(folder, "replica"));
	const binaries = await findBinaries(to);
	const secret = await readSecret(from.folder);
	const asKeeper = (url: string) => {
		const address = new URL(url);
		address.username = "keeper";
		address.password = secret.keeper;
		address.pathname = "/postgres";
		return address.href;
	};
	await withClient(asKeeper(primary.url), async (client) => {
		await client.query("select pg_backup_start('replica', true)");
		await cp(from.cluster, to.cluster, {
			recursive: true,
			filter: (file) => !/postmaster\.(pid|opts)$/.test(file),
		});
		const { rows } = await client.query<{ labelfile: string }>(
			"select labelfile from pg_backup_stop(false)",
		);
		const inCluster = (name: string, text: string) =>
			writeFile(path.join(to.cluster, name), text);
		await inCluster("backup_label", rows[0]?.labelfile ?? "");
		await inCluster("standby.signal", "");
		const { port } = new URL(primary.url);
		await inCluster(
			"postgresql.auto.conf",
			`primary_conninfo = 'host=127.0.0.1 port=${port} user=keeper password=${secret.keeper} application_name=replica'\n`,
		);
	});
	await give(to.cluster, to.account);
	for (const entry of await readdir(to.cluster, {
		recursive: true,
		withFileTypes: true,
	}))
		await give(path.join(entry.parentPath, entry.name), to.account);
	let port: number | undefined;
	const startReplica = async () => {
		port = await startServer(to, binaries, { port, last: undefined }, {});
	};
	await startReplica();
	const replicaUrl = new URL(primary.url);
	replicaUrl.port = String(port);
	const url = replicaUrl.href;
	return {
		primary: primary.url,
		replica: url,
		/** A statement on the replica by the owner of the server. */
		onReplica: (text: string) =>
			withClient(asKeeper(url), (client) => client.query(text)),
		/** From now on nothing is acknowledged that the replica has not on its disk. */
		async acknowledgeTogether() {
			await withClient(asKeeper(primary.url), async (client) => {
				await client.query(
					"alter system set synchronous_standby_names = 'replica'",
				);
				await client.query("select pg_reload_conf()");
				let together = false;
				while (!together) {
					const { rows } = await client.query(
						"select from pg_stat_replication where sync_state = 'sync'",
					);
					together = rows.length > 0;
				}
			});
		},
		/** The machine of the primary is gone between two instructions. */
		async killPrimary() {
			const running = await runningServer(from.cluster);
			if (running) process.kill(running.pid, "SIGKILL");
		},
		startReplica,
		stopReplica: () => stopServer(to, binaries, ["immediate"]),
		async close() {
			await stopServer(to, binaries, ["immediate"]);
			await primary.stop();
			await rm(folder, { recursive: true, force: true });
		},
	};
}

async function withClient<T>(
	url: string,
	work: (client: pg.Client) => Promise<T>,
): Promise<T> {
	const client = new pg.Client(url);
	client.on("error", () => {});
	await client.connect();
	try {
		return await work(client);
	} finally {
		await client.end();
	}
}

/** One address that leads to the one or the other server, as a virtual address of a province's data centre does. */
export async function switchedAddress(first: string) {
	let target = new URL(first);
	const lines = new Set<net.Socket>();
	const door = net.createServer((near) => {
		const far = net.connect(Number(target.port), "127.0.0.1");
		for (const [line, other] of [
			[near, far],
			[far, near],
		] as const) {
			lines.add(line);
			line.on("error", () => {});
			line.on("close", () => {
				lines.delete(line);
				other.destroy();
			});
			line.pipe(other);
		}
	});
	await new Promise<void>((open) => door.listen(0, "127.0.0.1", open));
	const address = door.address();
	const url = new URL(first);
	url.port = String(typeof address === "object" && address ? address.port : "");
	return {
		url: url.href,
		turnTo(next: string) {
			target = new URL(next);
			for (const line of lines) line.destroy();
		},
		close() {
			for (const line of lines) line.destroy();
			door.close();
		},
	};
}
