import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import pg from "pg";
import { readSecret } from "../src/platform/database/cluster.ts";
import { connect } from "../src/platform/database/connect.ts";
import { startEmbedded } from "../src/platform/database/embedded.ts";
import { migrate } from "../src/platform/database/migrate.ts";
import { runningServer } from "../src/platform/database/server.ts";
import { sealWith } from "../src/platform/seal.ts";
import { cpuTimeOf } from "./cpu-time.ts";
import { type Evening, holdAll } from "./evening.ts";
import { type Convened, convene } from "./evening-ground.ts";
import { ms, printTable, timingOf } from "./measure.ts";
import { endOf, findPgbench, replay, scriptOf } from "./replay.ts";
import { serve } from "./served.ts";

const KEY = "load";

export type LoadOptions = {
	cells: number;
	connections: number;
	/** Cells whose evening is recorded statement by statement and given to pgbench; none where 0 or without pgbench. */
	replayed: number;
	profile?: string | undefined;
};

/** Processor time per act, in milliseconds, which a busy neighbour on the machine changes little. */
type Cpu = { node: number; postgres: number; client: number };

export type Load = {
	evening: Evening & { cpu: Cpu | null };
	/** Acts a second of the same statements through pgbench, and statements per act. */
	pgbench: { actsPerSecond: number; statements: number } | null;
};

/** The evening on which every cell of a province meets, through HTTP against the built server with the embedded PostgreSQL. */
export async function measureLoad(options: LoadOptions): Promise<Load> {
	const home = mkdtempSync(path.join(os.tmpdir(), "nep-load-"));
	// As a data folder is: the account that PostgreSQL runs under may enter it.
	chmodSync(home, 0o755);
	const embedded = await startEmbedded({ home });
	try {
		await migrate(embedded.url);
		const database = connect(embedded.url, sealWith(KEY));
		const convened = await convene(database, options.cells, new Date());
		await database.pool.query("vacuum analyze");
		await database.close();
		const pgbench = options.replayed > 0 ? findPgbench() : null;
		return {
			pgbench:
				pgbench === null
					? null
					: await recordAndReplay(
							home,
							embedded.url,
							pgbench,
							convened,
							options,
						),
			evening: await holdEvening(home, embedded.url, convened, options),
		};
	} finally {
		await embedded.stop();
		rmSync(home, { recursive: true, force: true });
	}
}

async function holdEvening(
	home: string,
	url: string,
	convened: readonly Convened[],
	{ connections, profile }: LoadOptions,
): Promise<Load["evening"]> {
	const server = await serve(url, { key: KEY, profile });
	const postmaster = await runningServer(path.join(home, "cluster"));
	const pids = [server.pid, postmaster?.pid ?? 0, process.pid];
	try {
		const before = pids.map(cpuTimeOf);
		const evening = await holdAll(server.port, convened, connections);
		const after = pids.map(cpuTimeOf);
		const acts = [...evening.taken.values()].flat().length;
		const [node, postgres, client] = after.map(
			(ms, at) => ((ms ?? Number.NaN) - (before[at] ?? 0)) / acts,
		);
		const known = node !== undefined && postgres !== undefined;
		return {
			...evening,
			cpu:
				known && client !== undefined && Number.isFinite(node)
					? // This process is the parent of the server.
						{ node, postgres, client: client - node }
					: null,
		};
	} finally {
		await server.stop();
	}
}

/** One connection after the other holds the meetings of its cells on a copy, where every statement is logged; then pgbench does so on another copy, all at once. */
async function recordAndReplay(
	home: string,
	url: string,
	pgbench: string,
	convened: readonly Convened[],
	{ connections, replayed }: LoadOptions,
): Promise<NonNullable<Load["pgbench"]>> {
	const named = (name: string) => {
		const other = new URL(url);
		other.pathname = name;
		return other.href;
	};
	const { keeper } = await readSecret(home);
	const root = new URL(named("postgres"));
	root.username = "keeper";
	root.password = keeper;
	const client = new pg.Client({ connectionString: root.href });
	await client.connect();
	for (const name of ["recorded", "replayed"])
		await client.query(`create database ${name} template nep owner nep`);
	for (const setting of [
		"log_statement = 'all'",
		"log_error_verbosity = 'default'",
	])
		await client.query(`alter database recorded set ${setting}`);
	await client.end();

	const log = path.join(home, "server.log");
	const scripts: string[] = [];
	let acts = 0;
	const server = await serve(named("recorded"), { key: KEY });
	try {
		for (let n = 0; n < connections; n++) {
			const cells = convened
				.slice(0, replayed)
				.filter((_, at) => at % connections === n);
			const from = endOf(log);
			const { taken, errors } = await holdAll(server.port, cells, 1);
			if (errors[0]) throw new Error(errors[0]);
			for (const times of taken.values()) acts += times.length;
			scripts.push(scriptOf(log, from, endOf(log)));
		}
	} finally {
		await server.stop();
	}
	const statements = scripts.join("").split("\n").length;
	const seconds = await replay(pgbench, named("replayed"), home, scripts);
	return { actsPerSecond: acts / seconds, statements: statements / acts };
}

/** Prints what was measured. */
export function printLoad(
	{ evening, pgbench }: Load,
	{ cells, connections }: LoadOptions,
): void {
	const all = [...evening.taken.values()].flat();
	const rate = all.length / evening.seconds;
	const line = (name: string, times: readonly number[]) => {
		const sorted = [...times].sort((a, b) => a - b);
		return {
			"thao tác": name,
			"số lần": times.length,
			"p50 ms": ms(timingOf(times).median),
			"p95 ms": ms(timingOf(times).p95),
			"p99 ms": ms(sorted[Math.floor(sorted.length * 0.99)] ?? 0),
		};
	};
	printTable(
		`Tối họp: ${cells} chi bộ, ${connections} kết nối, ${os.cpus().length} lõi`,
		[
			...[...evening.taken].map(([name, times]) => line(name, times)),
			line("tất cả", all),
		],
	);
	console.log(
		`${Math.round(rate)} thao tác/s trong ${evening.seconds.toFixed(1)} s, ${evening.errors.length} lỗi`,
	);
	for (const error of evening.errors.slice(0, 5)) console.log(error);
	if (evening.cpu) {
		const { node, postgres, client } = evening.cpu;
		console.log(
			`Bộ xử lý cho một thao tác: Nếp ${node.toFixed(2)} ms, PostgreSQL ${postgres.toFixed(2)} ms, phía hỏi ${client.toFixed(2)} ms`,
		);
	}
	if (pgbench)
		console.log(
			`pgbench, cùng các câu lệnh (${pgbench.statements.toFixed(1)} câu/thao tác): ${Math.round(pgbench.actsPerSecond)} thao tác/s; Nếp đạt ${Math.round((100 * rate) / pgbench.actsPerSecond)} %`,
		);
}
