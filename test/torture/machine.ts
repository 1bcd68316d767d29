import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import net from "node:net";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import pg from "pg";
import { addressOfEmbedded } from "../../src/platform/database/embedded.ts";
import { isLost } from "../../src/platform/database/query.ts";
import { programFolder } from "../../src/platform/root.ts";
import { homeOf } from "./ground.ts";

const PATIENCE_MS = 60_000;
const program = (name: string): string =>
	path.join(programFolder(), "dist/server", name);

export type Machine = Awaited<ReturnType<typeof machineOn>>;

/** The machine of an office: the built server as a process of its own on a data folder, kept running as a service manager keeps it. */
export async function machineOn(data: string, key: string) {
	const port = await freePort();
	const env = {
		...process.env,
		NODE_OPTIONS: "",
		PORT: String(port),
		NEP_DATA: data,
		NEP_KEY: key,
		DATABASE_URL: "",
	};
	let server: ChildProcess | null = null;
	let said = "";
	const launch = () => {
		const child = spawn(process.execPath, [program("main.js")], {
			env,
			stdio: ["ignore", "pipe", "pipe"],
		});
		said = "";
		for (const stream of [child.stdout, child.stderr])
			stream.on("data", (part: Buffer) => {
				said = (said + part.toString()).slice(-4000);
			});
		server = child;
		return child;
	};
	return {
		port,
		data,
		/** The last of what the server said. */
		said: () => said,
		serverPid: () => server?.pid ?? 0,
		isUp: () => server !== null && server.exitCode === null && !server.killed,
		/** Starts the server and waits until it listens. */
		async start(): Promise<void> {
			const child = launch();
			const deadline = Date.now() + PATIENCE_MS;
			while (!said.includes("Nếp đang chạy")) {
				if (child.exitCode !== null || Date.now() > deadline)
					throw new Error(`the server does not start: ${said}`);
				await pause(20);
			}
		},
		/** Starts it and does not wait. */
		launch,
		/** Kills processes at once; those of them that were there are gone after it. */
		async kill(pids: readonly number[]): Promise<void> {
			const child = server;
			const ends =
				child?.pid &&
				pids.includes(child.pid) &&
				child.exitCode === null &&
				child.signalCode === null
					? once(child, "exit")
					: null;
			for (const pid of pids) send(pid, "SIGKILL");
			await ends;
		},
		/** The postmaster of the embedded database, and all that work for it. */
		async databasePids(): Promise<number[]> {
			const postmaster = Number(
				readFileSync(
					path.join(homeOf(data), "cluster", "postmaster.pid"),
					"utf8",
				).split("\n")[0],
			);
			if (process.platform === "linux")
				return [postmaster, ...childrenOf(postmaster)];
			const pids = await withDatabase(data, (client) =>
				client.query<{ pid: number }>("select pid from pg_stat_activity"),
			);
			return [postmaster, ...pids.rows.map(({ pid }) => pid)];
		},
		/** Ends everything, also what was only stopped. */
		async end(): Promise<void> {
			const pids = await this.databasePids().catch(() => []);
			await this.kill([server?.pid ?? 0, ...pids].filter((pid) => pid > 0));
		},
		/** What `nep …` prints and how it ends, beside the running server. */
		nep: (...words: string[]) =>
			new Promise<{ code: number; output: string }>((done) => {
				execFile(
					process.execPath,
					[program("nep.js"), ...words],
					{ env, maxBuffer: 1e8 },
					(fault, out, err) =>
						done({ code: fault ? 1 : 0, output: fault ? out + err : out }),
				);
			}),
	};
}

/** Sends a signal; whether somebody was there to get it. */
export function send(pid: number, signal: NodeJS.Signals): boolean {
	try {
		return process.kill(pid, signal);
	} catch {
		return false;
	}
}

/** The processes that a process of Linux has started. */
export function childrenOf(parent: number): number[] {
	return readdirSync("/proc")
		.filter((name) => /^\d+$/.test(name))
		.filter((pid) => {
			try {
				const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
				const [, ppid] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
				return Number(ppid) === parent;
			} catch {
				return false;
			}
		})
		.map(Number);
}

/** Work on a connection of its own to the embedded database, as soon as that answers; begun again where the connection is cut. */
export async function withDatabase<Result>(
	data: string,
	work: (client: pg.Client) => Promise<Result>,
	patience = PATIENCE_MS,
): Promise<Result> {
	const deadline = Date.now() + patience;
	for (;;) {
		const url = await addressOfEmbedded(homeOf(data));
		const client = url && new pg.Client({ connectionString: url });
		try {
			if (!client) throw new Error("no database runs");
			client.on("error", () => {});
			await client.connect();
		} catch (fault) {
			if (Date.now() > deadline) throw fault;
			await pause(50);
			continue;
		}
		try {
			return await work(client);
		} catch (fault) {
			// A server whose process was killed may still take a connection before it ends them all.
			if (!isLost(fault) || Date.now() > deadline) throw fault;
			await pause(50);
		} finally {
			await client.end().catch(() => {});
		}
	}
}

/** A port that nobody listens on now. */
async function freePort(): Promise<number> {
	const probe = net.createServer().listen(0, "127.0.0.1");
	await once(probe, "listening");
	const address = probe.address();
	probe.close();
	await once(probe, "close");
	if (address === null || typeof address === "string")
		throw new Error("the probe has no port");
	return address.port;
}
