import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import {
	appendFile,
	chown,
	mkdtemp,
	open,
	readFile,
	rename,
	rm,
	writeFile,
} from "node:fs/promises";
import path from "node:path";
import { refuse } from "../refusal.ts";
import { type Binaries, run } from "./binaries.ts";
import type { Account, Ground } from "./ground.ts";
import { codeOf } from "./processes.ts";

/** Passwords of the two roles: `keeper` owns the server, `nep` owns the database of the product. */
export type Secret = { keeper: string; nep: string };

/** Settings of the server by name. */
export type Settings = Record<string, string>;

// For one office's machine of 2 GB that does other work too; personal data stay out of the log.
const SETTINGS = {
	listen_addresses: "127.0.0.1",
	unix_socket_directories: "",
	max_connections: "60",
	shared_buffers: "128MB",
	effective_cache_size: "512MB",
	work_mem: "8MB",
	maintenance_work_mem: "64MB",
	max_wal_size: "512MB",
	random_page_cost: "1.1",
	jit: "off",
	synchronous_commit: "on",
	timezone: "Asia/Ho_Chi_Minh",
	log_timezone: "Asia/Ho_Chi_Minh",
	lc_messages: "C",
	log_error_verbosity: "terse",
	// Words of an error hold what somebody typed; the program notes errors without them.
	log_min_messages: "log",
	log_checkpoints: "off",
} satisfies Settings;

/**
 * Makes an empty cluster in one step, so that a power cut leaves all of it or nothing; does nothing where one lies already.
 * Refuses `database.creation-failed`, `database.major-differs`, `database.secret-missing`.
 */
export async function ensureCluster(
	{ folder, cluster, account }: Ground,
	binaries: Binaries,
	settings: Settings,
): Promise<Secret> {
	const secret = path.join(folder, "secret");
	if (existsSync(cluster)) {
		await refuseOtherMajor(cluster, binaries);
		return readSecret(folder);
	}
	const made: Secret = { keeper: password(), nep: password() };
	await rm(secret, { force: true });
	await writeFile(secret, JSON.stringify(made), {
		mode: 0o600,
		flush: true,
	});
	// The initdb of a start that was killed may still be at work in its own draft.
	const draft = await mkdtemp(`${cluster}.`);
	await give(draft, account);
	await initialise(draft, folder, binaries, made, settings);
	await appendFile(
		path.join(draft, "postgresql.conf"),
		"\ninclude '../server.conf'\n",
	);
	await rename(draft, cluster);
	await makeLasting(folder);
	return made;
}

/** The passwords of a cluster. Refuses `database.secret-missing`. */
export async function readSecret(folder: string): Promise<Secret> {
	const file = path.join(folder, "secret");
	try {
		return JSON.parse(await readFile(file, "utf8")) as Secret;
	} catch (fault) {
		refuse("database.secret-missing", { file, why: codeOf(fault) });
	}
}

/** Writes what the server reads at its next start. */
export async function writeSettings(
	folder: string,
	settings: Settings,
): Promise<void> {
	const lines = Object.entries({ ...SETTINGS, ...settings }).map(
		([name, value]) => `${name} = '${value.replaceAll("'", "''")}'\n`,
	);
	// Beside the cluster, not in it: root never writes where the account of the server could plant a link.
	const file = path.join(folder, "server.conf");
	await writeFile(file, lines.join(""), { mode: 0o644 });
}

/** Lends a file or folder to the account of the server. */
export async function give(file: string, account: Account): Promise<void> {
	if (account) await chown(file, account.uid, account.gid);
}

async function initialise(
	draft: string,
	folder: string,
	binaries: Binaries,
	secret: Secret,
	settings: Settings,
): Promise<void> {
	const note = path.join(folder, "initial-password");
	await rm(note, { force: true });
	await writeFile(note, secret.keeper, { mode: 0o600 });
	await give(note, binaries.account);
	const { code, output } = await run(binaries, "initdb", [
		`--pgdata=${draft}`,
		"--username=keeper",
		`--pwfile=${note}`,
		"--auth=scram-sha-256",
		"--encoding=UTF8",
		"--locale=C",
		"--locale-provider=builtin",
		"--builtin-locale=C.UTF-8",
		"--data-checksums",
		"--no-instructions",
		...(settings.fsync === "off" ? ["--no-sync"] : []),
	]).finally(() => rm(note, { force: true }));
	if (code !== 0)
		refuse("database.creation-failed", { folder, output: output.trim() });
}

// A power cut must not undo the renaming after the first rows were acknowledged. Windows has no such call.
async function makeLasting(folder: string): Promise<void> {
	if (process.platform === "win32") return;
	const handle = await open(folder);
	await handle.sync().finally(() => handle.close());
}

async function refuseOtherMajor(
	cluster: string,
	{ version }: Binaries,
): Promise<void> {
	const data = (
		await readFile(path.join(cluster, "PG_VERSION"), "utf8").catch(() => "")
	).trim();
	const [program] = version.split(".");
	if (data !== program)
		refuse("database.major-differs", { folder: cluster, data, program });
}

const password = (): string => randomBytes(24).toString("base64url");
