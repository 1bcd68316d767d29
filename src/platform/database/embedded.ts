import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { refuse } from "../refusal.ts";
import { type Binaries, findBinaries } from "./binaries.ts";
import {
	ensureCluster,
	readSecret,
	type Secret,
	type Settings,
} from "./cluster.ts";
import {
	dropLeftovers,
	findGround,
	type Ground,
	prepareGround,
} from "./ground.ts";
import { takeLock } from "./lock.ts";
import { codeOf } from "./processes.ts";
import { runningServer, startServer, stopServer } from "./server.ts";
import { READING_ROLE } from "./wall.ts";
import { type Fate, keepRunning } from "./watch.ts";

/** A running PostgreSQL of our own. */
export type Embedded = {
	/** `postgres://nep:…@127.0.0.1:PORT/nep` */
	url: string;
	/** `adopted`: it was still running, from an earlier process of Nếp that died. */
	how: "started" | "adopted";
	/** Of PostgreSQL, such as `18.4`. */
	version: string;
	/** Ends the server and gives the folder back. */
	stop(): Promise<void>;
};

/** `home` holds everything of the server; without `port` a free one is chosen and kept for the next start. */
export type EmbeddedOptions = {
	home: string;
	port?: number;
	settings?: Settings;
	log?: (line: string) => void;
	fate?: Fate;
};

const DATABASE = "nep";
// Recovery may take long and is waited for; silence or a shutdown without end is not.
const BUSY = ["57P03", "57P01"];
const SILENT = ["ECONNREFUSED", "ECONNRESET"];
const PATIENCE_MS = 30_000;

/**
 * Starts the database server that comes with Nếp, made at the first start, recovered after a crash, adopted when it still runs,
 * started again where it dies before it is stopped. One process of Nếp per folder. Refuses with the `database.…` codes of `labels.ts`.
 */
export async function startEmbedded({
	home,
	port,
	settings = {},
	log = () => {},
	fate = {},
}: EmbeddedOptions): Promise<Embedded> {
	const ground = await prepareGround(home);
	const release = await takeLock(path.join(ground.folder, "lock"));
	try {
		const binaries = await findBinaries(ground);
		const secret = await ensureCluster(ground, binaries, settings);
		const start = (wanted: Parameters<typeof startServer>[2]) =>
			startServer(ground, binaries, wanted, settings);
		const adopted = await adopt(ground, binaries, secret);
		const at =
			adopted ?? (await start({ port, last: await lastPort(ground.folder) }));
		if (!adopted) {
			await writeFile(portFile(ground.folder), String(at));
			await dropLeftovers(ground.folder, binaries.version);
		}
		const url = addressOf(DATABASE, secret.nep, at, DATABASE);
		const version = await ensureDatabase(url, secret, at);
		const how = adopted ? "adopted" : "started";
		log(`PostgreSQL ${version} ${how} on 127.0.0.1:${at}, ${ground.folder}`);
		const watch = keepRunning({
			isRunning: async () => (await runningServer(ground.cluster)) !== null,
			// At its port, which every connection of this process knows.
			start: () => start({ port: at }),
			...fate,
		});
		let stopping: Promise<void> | undefined;
		return {
			url,
			how,
			version,
			stop() {
				stopping ??= watch
					.end()
					.then(() => stopServer(ground, binaries))
					.finally(release);
				return stopping;
			},
		};
	} catch (fault) {
		await release();
		throw fault;
	}
}

/** The address of the database that runs on this folder now, for a second program such as the command line; null when none runs. */
export async function addressOfEmbedded(home: string): Promise<string | null> {
	const { folder, cluster } = await findGround(home);
	const found = await runningServer(cluster);
	if (!found) return null;
	const { nep } = await readSecret(folder);
	return addressOf(DATABASE, nep, found.port, DATABASE);
}

/** Waits until a server that already runs is ready; its port, or null when none runs, it ends or never listens. */
async function adopt(
	ground: Ground,
	binaries: Binaries,
	secret: Secret,
): Promise<number | null> {
	const deadline = Date.now() + PATIENCE_MS;
	for (;;) {
		const running = await runningServer(ground.cluster);
		if (!running) return null;
		try {
			await ask(
				addressOf("keeper", secret.keeper, running.port, "postgres"),
				"select 1",
			);
			return running.port;
		} catch (fault) {
			const code = codeOf(fault);
			if (![...BUSY, ...SILENT].includes(code)) throw fault;
			if (Date.now() > deadline && SILENT.includes(code)) return null;
			if (Date.now() > deadline && running.stopping)
				await stopServer(ground, binaries, ["immediate"]);
		}
		await pause(50);
	}
}

/** The roles and the database are there after it; the version of the server. */
async function ensureDatabase(
	url: string,
	{ keeper, nep }: Secret,
	port: number,
): Promise<string> {
	const root = addressOf("keeper", keeper, port, "postgres");
	try {
		await versionOf(url);
	} catch (fault) {
		// No such role (which PostgreSQL hides behind the password), no such database.
		if (!["28P01", "3D000"].includes(codeOf(fault))) throw fault;
		if (!(await hasRole(root, "nep")))
			await ask(root, `create role nep login createdb password '${nep}'`);
		await ask(root, `create database ${DATABASE} owner nep`);
	}
	if (!(await hasRole(url, READING_ROLE))) {
		await ask(root, `create role ${READING_ROLE} nologin`);
		await ask(root, `grant ${READING_ROLE} to nep`);
	}
	return versionOf(url);
}

const hasRole = async (url: string, role: string): Promise<boolean> =>
	(await ask(url, `select 1 from pg_roles where rolname = '${role}'`)).length >
	0;

async function versionOf(url: string): Promise<string> {
	const [row] = await ask(url, "show server_version");
	return String(row?.server_version ?? refuse("database.start-failed"));
}

async function ask(
	connectionString: string,
	text: string,
): Promise<Record<string, unknown>[]> {
	const client = new pg.Client({ connectionString });
	client.on("error", () => {});
	await client.connect();
	try {
		return (await client.query<Record<string, unknown>>(text)).rows;
	} finally {
		await client.end();
	}
}

const addressOf = (
	role: string,
	password: string,
	port: number,
	database: string,
): string => `postgres://${role}:${password}@127.0.0.1:${port}/${database}`;

const portFile = (folder: string): string => path.join(folder, "port");

async function lastPort(folder: string): Promise<number | undefined> {
	const text = await readFile(portFile(folder), "utf8").catch(() => "");
	return Number(text) || undefined;
}
