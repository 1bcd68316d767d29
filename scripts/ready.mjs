// What every command needs first: the locked dependencies installed, the program built from the sources as they stand.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	statSync,
	writeFileSync,
} from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const root = path.resolve(
	path.dirname(fileURLToPath(import.meta.url)),
	"..",
);
const inRoot = (...parts) => path.join(root, ...parts);

/** Runs a program of npm packages or node; ends this process where it fails. */
export function run(command, args, options = {}) {
	const { status, error } = spawnSync(command, args, {
		cwd: root,
		stdio: "inherit",
		shell: process.platform === "win32" && command === "npm",
		...options,
	});
	if (error) console.error(error.message);
	if (status !== 0) process.exit(status ?? 1);
}

const installMark = inRoot("node_modules", ".nep-lock");
const lockHash = () =>
	createHash("sha256")
		.update(readFileSync(inRoot("package-lock.json")))
		.digest("hex");

/** Whether the packages of the lock file are what is installed. */
export const isInstalled = () =>
	existsSync(installMark) && readFileSync(installMark, "utf8") === lockHash();

/** The dependencies of the lock file are installed; asked again only when the lock file changed. */
export function install() {
	if (isInstalled()) return;
	console.log("Đang cài các gói đã khóa phiên bản…");
	run("npm", [
		"ci",
		"--no-audit",
		"--no-fund",
		"--ignore-scripts",
		"--loglevel",
		"error",
	]);
	writeFileSync(installMark, lockHash());
}

const SOURCES = [
	"src",
	"seed",
	"bench",
	"migrations",
	"package-lock.json",
	"vite.config.ts",
	"scripts/ready.mjs",
];

/** The newest change of a source, in milliseconds. */
function newest(file) {
	if (!existsSync(file)) return 0;
	const stat = statSync(file);
	return stat.isDirectory()
		? Math.max(
				0,
				...readdirSync(file).map((name) => newest(path.join(file, name))),
			)
		: stat.mtimeMs;
}

/** The process that reads spreadsheets, by itself: tests, which run the sources, need it too. */
export async function buildReader() {
	const { build: bundle } = await import("esbuild");
	await bundle({
		absWorkingDir: root,
		entryPoints: {
			"spreadsheet-reader": "src/platform/spreadsheet/reader.ts",
		},
		outdir: "dist/server",
		bundle: true,
		format: "esm",
		platform: "node",
		target: "node20",
		packages: "external",
		logLevel: "warning",
	});
}

const buildMark = inRoot("dist", ".built");

/** Whether the program in dist/ is that of the sources; null where there is none. */
export function isBuilt() {
	if (!existsSync(buildMark)) return null;
	const changed = Math.max(...SOURCES.map((s) => newest(inRoot(s))));
	return statSync(buildMark).mtimeMs >= changed;
}

/** The program in dist/ is that of the sources; built again only when one of them is newer. */
export async function build() {
	if (isBuilt()) return;
	console.log("Đang dựng chương trình…");
	const { build: bundle } = await import("esbuild");
	await bundle({
		absWorkingDir: root,
		entryPoints: {
			main: "src/app/main.ts",
			nep: "src/app/nep.ts",
			bench: "bench/bench.ts",
			load: "bench/run-load.ts",
		},
		outdir: "dist/server",
		bundle: true,
		splitting: true,
		format: "esm",
		platform: "node",
		target: "node20",
		packages: "external",
		sourcemap: true,
		logLevel: "warning",
	});
	await buildReader();
	const { build: buildWeb } = await import("vite");
	await buildWeb({
		root: inRoot("src/app/web"),
		configFile: inRoot("vite.config.ts"),
		logLevel: "warn",
	});
	mkdirSync(inRoot("dist"), { recursive: true });
	writeFileSync(buildMark, "");
}
