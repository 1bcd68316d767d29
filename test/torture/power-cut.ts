import { execFileSync } from "node:child_process";
import {
	existsSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	truncateSync,
	utimesSync,
	writeFileSync,
} from "node:fs";
import path from "node:path";
import pg from "pg";
import { readSecret } from "../../src/platform/database/cluster.ts";
import { runningServer } from "../../src/platform/database/server.ts";
import { homeOf } from "./ground.ts";
import type { Random } from "./random.ts";

const PAGE = 8192;
const SEGMENT = 16 * 2 ** 20;
const CONTROL = "global/pg_control";
/** Pages of relations; the rest of what changes between checkpoints has no checksum and is put back whole. */
const RELATION = /^(base\/\d+|global)\/\d+(_(fsm|vm))?(\.\d+)?$/;

/** What certainly lies on the disk: the data folder right after a checkpoint, which is the last time PostgreSQL waits for its data files. */
export async function diskAfterCheckpoint(data: string): Promise<string> {
	await asKeeper(data, (client) => client.query("checkpoint"));
	const disk = path.join(homeOf(data), "disk");
	rmSync(disk, { recursive: true, force: true });
	copy(clusterOf(data), disk);
	return disk;
}

/** How far the log is on the disk; everything acknowledged lies before. */
export const flushedUpTo = (data: string): Promise<bigint> =>
	asKeeper(data, async (client) => {
		const { rows } = await client.query<{ at: string }>(
			"select pg_wal_lsn_diff(pg_current_wal_flush_lsn(), '0/0')::text as at",
		);
		return BigInt(rows[0]?.at ?? 0);
	});

/**
 * Puts in the place of the data folder, whose processes are stopped, what a disk may hold after the power went. `flushed`: of the data
 * files nothing since the checkpoint, of the log nothing behind the place up to which PostgreSQL had waited for the disk. Null: the log
 * as written, and of every page since the checkpoint the old state, the new one, or half of each, at random. Small files that nobody
 * waited for are empty or not.
 */
export function cutPower(
	data: string,
	disk: string,
	flushed: bigint | null,
	random: Random,
): void {
	const cluster = clusterOf(data);
	if (!readFileSync(path.join(cluster, CONTROL)).equals(controlOf(disk)))
		throw new Error("a checkpoint came between: the copy is no disk of now");
	rmSync(path.join(disk, "pg_wal"), { recursive: true });
	copy(path.join(cluster, "pg_wal"), path.join(disk, "pg_wal"));
	copy(path.join(cluster, "postmaster.pid"), path.join(disk, "postmaster.pid"));
	if (flushed === null) tear(cluster, disk, random);
	else cutLog(path.join(disk, "pg_wal"), flushed);
	rmSync(cluster, { recursive: true });
	execFileSync("mv", [disk, cluster]);
	for (const name of ["lock", "port", "server.conf"])
		if (random.below(2) === 0) truncateSync(path.join(homeOf(data), name));
}

const clusterOf = (data: string): string => path.join(homeOf(data), "cluster");
const controlOf = (disk: string): Buffer =>
	readFileSync(path.join(disk, CONTROL));

/** With owners and times; what vanishes while it is copied did not lie there. */
function copy(from: string, to: string): void {
	try {
		execFileSync("cp", ["-a", "--reflink=auto", from, to], { stdio: "pipe" });
	} catch (fault) {
		if (!/No such file/.test(String(fault))) throw fault;
	}
}

function cutLog(wal: string, at: bigint): void {
	const hex = (value: number) =>
		value.toString(16).toUpperCase().padStart(8, "0");
	const segment = Number(at / BigInt(SEGMENT));
	const name = `${hex(Math.floor(segment / 256))}${hex(segment % 256)}`;
	for (const file of readdirSync(wal)) {
		if (!/^[\dA-F]{24}$/.test(file)) continue;
		const place = file.slice(8);
		if (place > name) rmSync(path.join(wal, file));
		if (place !== name) continue;
		const bytes = readFileSync(path.join(wal, file));
		bytes.fill(0, Number(at % BigInt(SEGMENT)));
		writeFileSync(path.join(wal, file), bytes);
	}
}

function tear(cluster: string, disk: string, random: Random): void {
	const files = readdirSync(cluster, { recursive: true, encoding: "utf8" });
	for (const file of files) {
		if (!RELATION.test(file)) continue;
		const [now, then] = [path.join(cluster, file), path.join(disk, file)];
		if (existsSync(then) && isSame(now, then)) continue;
		// A file that was made since and whose name never came to the disk is made again from the log.
		if (!existsSync(then)) {
			if (random.below(2) === 0) copy(now, then);
			continue;
		}
		const [fresh, old] = [readFileSync(now), readFileSync(then)];
		const mixed = Buffer.alloc(Math.max(fresh.length, old.length));
		for (let at = 0; at < mixed.length; at += PAGE) {
			const page = (of: Buffer) => of.subarray(at, at + PAGE);
			const half = PAGE / 2;
			const fate = random.below(3);
			if (fate !== 0) page(fresh).copy(mixed, at);
			else page(old).copy(mixed, at);
			if (fate === 2) page(old).subarray(0, half).copy(mixed, at);
		}
		writeFileSync(then, mixed);
		const { atime, mtime } = statSync(then);
		utimesSync(then, atime, mtime);
	}
}

function isSame(one: string, other: string): boolean {
	const [a, b] = [statSync(one), statSync(other)];
	return a.size === b.size && a.mtimeMs === b.mtimeMs;
}

async function asKeeper<Result>(
	data: string,
	work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
	const { keeper } = await readSecret(homeOf(data));
	const running = await runningServer(clusterOf(data));
	const client = new pg.Client({
		connectionString: `postgres://keeper:${keeper}@127.0.0.1:${running?.port}/postgres`,
	});
	await client.connect();
	try {
		return await work(client);
	} finally {
		await client.end();
	}
}
