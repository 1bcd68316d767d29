import { open, readFile, rename, rm, stat } from "node:fs/promises";
import net from "node:net";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { refuse } from "../refusal.ts";
import { type Binaries, run } from "./binaries.ts";
import { give, type Settings, writeSettings } from "./cluster.ts";
import type { Ground } from "./ground.ts";
import { commandOf, isAlive, isDeadButListed } from "./processes.ts";

/** The server of a cluster as its `postmaster.pid` shows it. */
export type Running = { pid: number; port: number; stopping: boolean };

const REAPING_MS = 3_000;
const ORPHANS_MS = 20_000;
const START_SECONDS = 300;
const STOP_SECONDS = 30;
const LOG_BYTES = 5_000_000;

/** The server that works on the cluster, ready or not yet; null when none does. */
export async function runningServer(cluster: string): Promise<Running | null> {
	const text = await readFile(pidFile(cluster), "utf8").catch(() => "");
	const lines = text.split("\n");
	const [pid, port] = [Number(lines[0]), Number(lines[3])];
	if (!pid || !port || !(await isAlive(pid))) return null;
	const command = await commandOf(pid);
	if (command !== null && !command.includes(cluster)) return null;
	return { pid, port, stopping: lines[7]?.trim() === "stopping" };
}

/**
 * Starts the server and waits until it is ready, recovery included; the port it listens on.
 * Refuses `database.port-taken`, `database.start-failed`.
 */
export async function startServer(
	ground: Ground,
	binaries: Binaries,
	wanted: { port: number | undefined; last?: number | undefined },
	settings: Settings,
): Promise<number> {
	await clearTheWay(ground.cluster);
	const log = await openLog(ground);
	const deadline = Date.now() + ORPHANS_MS;
	for (;;) {
		const port = await choosePort(wanted.port, wanted.last);
		await writeSettings(ground.folder, { ...settings, port: String(port) });
		const { size } = await stat(log);
		const { code } = await run(binaries, "pg_ctl", [
			"start",
			`--pgdata=${ground.cluster}`,
			`--log=${log}`,
			"--wait",
			`--timeout=${START_SECONDS}`,
			"--silent",
		]);
		if (code === 0) return port;
		const said = (await readFile(log)).subarray(size).toString().trim();
		// The processes of a killed server end a moment after it, and another program may take the port first.
		const passes = /still in use|already exists|could not bind/.test(said);
		if (!passes || Date.now() > deadline)
			refuse("database.start-failed", { log, said: said.slice(-600) });
		await pause(200);
	}
}

/**
 * Ends the server; running statements are rolled back. Where that takes longer than half a minute the server is ended as by a power cut:
 * PostgreSQL 18.4 hangs when told to stop while it recovers. Nothing acknowledged is lost. Refuses `database.stop-failed`.
 */
export async function stopServer(
	{ cluster }: Ground,
	binaries: Binaries,
	modes = ["fast", "immediate"],
): Promise<void> {
	for (const mode of modes) {
		if (!(await runningServer(cluster))) return;
		await run(binaries, "pg_ctl", [
			"stop",
			`--pgdata=${cluster}`,
			`--mode=${mode}`,
			"--wait",
			`--timeout=${STOP_SECONDS}`,
			"--silent",
		]);
	}
	if (await runningServer(cluster))
		refuse("database.stop-failed", { folder: cluster });
}

const pidFile = (cluster: string): string =>
	path.join(cluster, "postmaster.pid");

// PostgreSQL takes any process of the number in its file for a server: a zombie, or after a restart of a container somebody else.
async function clearTheWay(cluster: string): Promise<void> {
	const text = await readFile(pidFile(cluster), "utf8").catch(() => "");
	const pid = Number(text.split("\n")[0]);
	if (!pid) return;
	const deadline = Date.now() + REAPING_MS;
	while ((await isDeadButListed(pid)) && Date.now() < deadline) await pause(50);
	if (!(await runningServer(cluster)))
		await rm(pidFile(cluster), { force: true });
}

async function openLog({ folder, account }: Ground): Promise<string> {
	const log = path.join(folder, "server.log");
	const size = await stat(log).then(
		(found) => found.size,
		() => 0,
	);
	if (size > LOG_BYTES) await rename(log, `${log}.1`);
	await (await open(log, "a", 0o600)).close();
	await give(log, account);
	return log;
}

async function choosePort(
	wanted: number | undefined,
	last: number | undefined,
): Promise<number> {
	if (wanted !== undefined)
		return (
			(await freePort(wanted)) ??
			refuse("database.port-taken", { port: wanted })
		);
	const port = (last && (await freePort(last))) || (await freePort(0));
	return port || refuse("database.port-taken", { port: 0 });
}

/** The port if nobody listens on it, any free one for 0; null when taken. */
function freePort(port: number): Promise<number | null> {
	return new Promise((resolve) => {
		const probe = net.createServer();
		probe.once("error", () => resolve(null));
		probe.listen(port, "127.0.0.1", () => {
			const address = probe.address();
			const found = typeof address === "object" ? address?.port : undefined;
			probe.close(() => resolve(found ?? null));
		});
	});
}
