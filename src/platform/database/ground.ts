import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import {
	chmod,
	mkdir,
	readdir,
	readFile,
	readlink,
	realpath,
	rm,
	stat,
	symlink,
} from "node:fs/promises";
import path from "node:path";
import { refuse } from "../refusal.ts";

/** The system account that runs the server; null: the one that runs Nếp. */
export type Account = { name: string; uid: number; gid: number } | null;

/** Where the files of the server lie, and whose they are. */
export type Ground = { folder: string; cluster: string; account: Account };

const ACCOUNTS = ["postgres", "_postgres", "nobody"];
const ELSEWHERE = "elsewhere";

/**
 * The folder of the server's files, made when missing. PostgreSQL refuses to run as root, so root lends it to an unprivileged account;
 * where that account may not enter the folder (`/root/…`), the files lie under `/var/lib/nep` and a link in the folder shows the place.
 * Refuses `database.no-account`, `database.folder-unreachable`, `database.folder-foreign`.
 */
export async function prepareGround(home: string): Promise<Ground> {
	await mkdir(home, { recursive: true });
	const { folder, cluster } = await findGround(home);
	if (existsSync(cluster))
		return { folder, cluster, account: await ownerOf(cluster) };
	const account = await unprivilegedAccount();
	if (!account) return { folder, cluster, account };
	await chmod(folder, 0o755);
	const entered = (await mayEnter(folder, account))
		? folder
		: await moveGround(folder, account);
	return { folder: entered, cluster: clusterIn(entered), account };
}

/** The folder of the server's files as it lies now; makes nothing. */
export async function findGround(
	home: string,
): Promise<{ folder: string; cluster: string }> {
	const folder = await readlink(path.join(home, ELSEWHERE)).catch(() =>
		// The server shows its folder in its command line: one spelling for one place.
		realpath(home).catch(() => path.resolve(home)),
	);
	return { folder, cluster: clusterIn(folder) };
}

/** Removes copies of earlier programs, and drafts whose making was interrupted. */
export async function dropLeftovers(
	folder: string,
	version: string,
): Promise<void> {
	for (const name of await readdir(folder)) {
		const old = name.startsWith("bin-") && name !== `bin-${version}`;
		// The interrupted one may still be writing: then a later start removes it.
		if (old || name.startsWith("cluster."))
			await rm(path.join(folder, name), { recursive: true }).catch(() => {});
	}
}

const clusterIn = (folder: string): string => path.join(folder, "cluster");

async function ownerOf(cluster: string): Promise<Account> {
	const { uid, gid } = await stat(cluster);
	const own = process.getuid?.();
	if (own === undefined || own === uid) return null;
	if (own !== 0) refuse("database.folder-foreign", { folder: cluster, uid });
	return { name: String(uid), uid, gid };
}

async function unprivilegedAccount(): Promise<Account> {
	if (process.getuid?.() !== 0) return null;
	const known = (await readFile("/etc/passwd", "utf8").catch(() => ""))
		.split("\n")
		.map((line) => line.split(":"));
	for (const name of ACCOUNTS) {
		const [, , uid, gid] = known.find((fields) => fields[0] === name) ?? [];
		if (Number(uid) > 0) return { name, uid: Number(uid), gid: Number(gid) };
	}
	refuse("database.no-account", { accounts: ACCOUNTS.join(", ") });
}

async function moveGround(folder: string, account: Account): Promise<string> {
	const mark = createHash("sha256").update(folder).digest("hex").slice(0, 12);
	const place = `/var/lib/nep/${mark}`;
	try {
		await mkdir(place, { recursive: true });
		for (const each of [path.dirname(place), place]) await chmod(each, 0o755);
	} catch {
		refuse("database.folder-unreachable", { folder, account: account?.name });
	}
	if (!(await mayEnter(place, account)))
		refuse("database.folder-unreachable", { folder, account: account?.name });
	await symlink(place, path.join(folder, ELSEWHERE));
	return place;
}

function mayEnter(folder: string, account: Account): Promise<boolean> {
	return new Promise((resolve) => {
		const shell = spawn("/bin/sh", ["-c", 'cd "$1"', "sh", folder], {
			...(account && { uid: account.uid, gid: account.gid }),
			cwd: "/",
			stdio: "ignore",
		});
		shell.on("error", () => resolve(false));
		shell.on("exit", (code) => resolve(code === 0));
	});
}
