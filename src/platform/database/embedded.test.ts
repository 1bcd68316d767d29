import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import {
	mkdtemp,
	readdir,
	readFile,
	rm,
	stat,
	writeFile,
} from "node:fs/promises";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import { build } from "esbuild";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { addressOfEmbedded, type Embedded, startEmbedded } from "./embedded.ts";

// Starting and stopping a server takes parts of a second, on a busy machine more.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const isRoot = process.getuid?.() === 0;
const onLinux = process.platform === "linux";
const cleanup: (() => Promise<unknown>)[] = [];

/** A server of its own for one block, in a new folder. */
function serverOf(title: string, tests: (home: () => string) => void) {
	describe(title, () => {
		let home = "";
		beforeAll(async () => {
			home = await newFolder();
		});
		tests(() => home);
	});
}

async function newFolder(): Promise<string> {
	const folder = await mkdtemp(path.join(os.tmpdir(), "nep-embedded-"));
	cleanup.push(() => rm(folder, { recursive: true, force: true }));
	return folder;
}

async function started(options: {
	home: string;
	port?: number;
}): Promise<Embedded> {
	const server = await startEmbedded(options);
	cleanup.unshift(() => server.stop());
	return server;
}

async function withClient<T>(
	url: string,
	work: (client: pg.Client) => Promise<T>,
): Promise<T> {
	const client = new pg.Client({ connectionString: url });
	client.on("error", () => {});
	await client.connect();
	try {
		return await work(client);
	} finally {
		await client.end().catch(() => {});
	}
}

const numbersIn = (url: string) =>
	withClient(url, async (client) =>
		(
			await client.query<{ n: number }>("select n from kept order by n")
		).rows.map((row) => row.n),
	);

const postmasterOf = async (home: string) =>
	Number(
		(
			await readFile(path.join(home, "cluster", "postmaster.pid"), "utf8")
		).split("\n")[0],
	);

/** Writes rows one by one until the server dies; the numbers that it acknowledged. */
async function writeUntilDeath(url: string): Promise<number[]> {
	const acknowledged: number[] = [];
	await withClient(url, async (client) => {
		for (let n = 1; n < 1_000_000; n++) {
			await client.query("insert into kept values ($1)", [n]);
			acknowledged.push(n);
		}
	}).catch(() => {});
	return acknowledged;
}

async function killEveryProcess(url: string, home: string): Promise<void> {
	const pids = await withClient(url, async (client) =>
		(
			await client.query<{ pid: number }>("select pid from pg_stat_activity")
		).rows.map((row) => row.pid),
	);
	for (const pid of [await postmasterOf(home), ...pids])
		try {
			process.kill(pid, "SIGKILL");
		} catch {
			// It ended by itself when the first one died.
		}
}

/** Another process of Nếp that starts the server of a folder and then does nothing. */
async function otherProcess(
	home: string,
): Promise<{ child: ChildProcess; url: string }> {
	const script = path.resolve(
		`node_modules/.cache/nep/holder-${process.pid}.mjs`,
	);
	cleanup.push(() => rm(script, { force: true }));
	await build({
		stdin: {
			contents: `import { startEmbedded } from "./embedded.ts";
				const { url } = await startEmbedded({ home: process.argv[2] });
				console.log(url);
				setInterval(() => {}, 1000);`,
			resolveDir: import.meta.dirname,
			loader: "ts",
		},
		outfile: script,
		bundle: true,
		platform: "node",
		format: "esm",
		packages: "external",
	});
	const child = spawn(process.execPath, [script, home], {
		stdio: ["ignore", "pipe", "inherit"],
	});
	const [said] = await once(child.stdout, "data");
	return { child, url: String(said).trim() };
}

afterAll(async () => {
	for (const step of cleanup) await step();
});

serverOf("a new folder", (home) => {
	let url = "";

	it("gets a server with one database, kept from the second start on", async () => {
		const first = await started({ home: home() });
		expect(first).toMatchObject({
			how: "started",
			version: expect.stringMatching(/^18\./),
		});
		url = first.url;
		await withClient(url, (client) =>
			client.query("create table kept (n int primary key)"),
		);
		await withClient(url, (client) =>
			client.query("insert into kept values (7)"),
		);
		await first.stop();

		const second = await started({ home: home() });
		expect(second.how).toBe("started");
		expect(second.url).toBe(url);
		expect(await numbersIn(url)).toEqual([7]);
	});

	it("orders Vietnamese names and has the extensions that the product needs", async () => {
		await withClient(url, async (client) => {
			for (const name of ["ltree", "unaccent", "pg_trgm"])
				await client.query(`create extension ${name}`);
			const names = await client.query<{ name: string }>(
				`select name from unnest(array['Đỗ', 'Dung', 'Ân', 'Em', 'An', 'Ẩn', 'Ấn']) name order by name collate "vi-x-icu"`,
			);
			expect(names.rows.map((row) => row.name)).toEqual([
				"An",
				"Ân",
				"Ẩn",
				"Ấn",
				"Dung",
				"Đỗ",
				"Em",
			]);
			const facts = await client.query(
				"select unaccent('Đặng Văn') plain, similarity('dang van', 'dang van') alike, upper('đặng') big, current_setting('data_checksums') sums, current_setting('synchronous_commit') waits",
			);
			expect(facts.rows[0]).toEqual({
				plain: "Dang Van",
				alike: 1,
				big: "ĐẶNG",
				sums: "on",
				waits: "on",
			});
		});
	});

	it("listens on loopback only, without a socket in the file system", async () => {
		const { port } = new URL(url);
		const others = Object.values(os.networkInterfaces())
			.flatMap((addresses) => addresses ?? [])
			.filter((address) => address.family === "IPv4" && !address.internal);
		for (const { address } of others) {
			const knock = net.connect(Number(port), address);
			const [fault] = await once(knock, "error");
			expect(fault).toMatchObject({ code: "ECONNREFUSED" });
		}
		expect(existsSync(`/tmp/.s.PGSQL.${port}`)).toBe(false);
	});

	it("asks for a password, and gives the product no power over the machine", async () => {
		const stranger = url.replace(/:[^:@]+@/, ":guess@");
		await expect(numbersIn(stranger)).rejects.toMatchObject({ code: "28P01" });
		const reading = withClient(url, (client) =>
			client.query("select pg_read_file('/etc/hostname')"),
		);
		await expect(reading).rejects.toMatchObject({ code: "42501" });
		const { mode } = await stat(path.join(home(), "secret"));
		if (process.platform !== "win32") expect(mode & 0o777).toBe(0o600);
	});

	it.runIf(isRoot && onLinux)("does not run as root", async () => {
		const status = await readFile(
			`/proc/${await postmasterOf(home())}/status`,
			"utf8",
		);
		expect(status).not.toMatch(/^Uid:\s+0/m);
	});

	it("refuses a second start by the same process and tells the address to a reader", async () => {
		await expect(startEmbedded({ home: home() })).rejects.toMatchObject({
			code: "database.folder-in-use",
			facts: { pid: process.pid },
		});
		expect(await addressOfEmbedded(home())).toBe(url);
	});
});

serverOf("a folder whose process is killed", (home) => {
	it("is refused to a second process, then adopted with every acknowledged row", async () => {
		const { child, url } = await otherProcess(home());
		await expect(startEmbedded({ home: home() })).rejects.toMatchObject({
			code: "database.folder-in-use",
			facts: { pid: child.pid },
		});
		await withClient(url, (client) =>
			client.query("create table kept (n int primary key)"),
		);
		await withClient(url, (client) =>
			client.query("insert into kept values (1), (2)"),
		);
		child.kill("SIGKILL");
		await once(child, "exit");

		const heir = await started({ home: home() });
		expect(heir).toMatchObject({ how: "adopted", url });
		expect(await numbersIn(url)).toEqual([1, 2]);
		await heir.stop();
		expect(await addressOfEmbedded(home())).toBeNull();
	});

	it.skipIf(process.platform === "win32")(
		"recovers every acknowledged row when the server is killed with all its processes",
		async () => {
			for (let round = 0; round < 2; round++) {
				const server = await startEmbedded({ home: home() });
				await withClient(server.url, (client) => client.query("truncate kept"));
				const writing = writeUntilDeath(server.url);
				await new Promise((resolve) => setTimeout(resolve, 250));
				await killEveryProcess(server.url, home());
				const acknowledged = await writing;
				await server.stop();

				const next = await startEmbedded({ home: home() });
				expect(next.how).toBe("started");
				expect(acknowledged.length).toBeGreaterThan(0);
				expect(await numbersIn(next.url)).toEqual(
					expect.arrayContaining(acknowledged),
				);
				await next.stop();
			}
		},
	);

	it("starts although a file names a process that is no server", async () => {
		await writeFile(
			path.join(home(), "cluster", "postmaster.pid"),
			`${process.pid}\n${home()}/cluster\n1\n5432\n\n127.0.0.1\n0\nready\n`,
		);
		await writeFile(
			path.join(home(), "lock"),
			JSON.stringify({ pid: process.ppid, birth: "an earlier life", since: 0 }),
		);
		const server = await startEmbedded({ home: home() });
		expect(server.how).toBe("started");
		await server.stop();
		expect(await readdir(home())).not.toContain("lock");
	});
});
