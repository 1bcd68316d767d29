import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { programFolder } from "../src/platform/root.ts";

const root = programFolder();
const mb = (bytes: number) => `${(bytes / 2 ** 20).toFixed(0)} MB`;

function sizeOf(file: string): number {
	if (!existsSync(file)) return 0;
	const stat = statSync(file);
	return stat.isDirectory()
		? readdirSync(file).reduce(
				(sum, name) => sum + sizeOf(path.join(file, name)),
				0,
			)
		: stat.size;
}

/** Start-up of the built program, its memory with the database, installed size, script of the first page. */
export async function measureFootprint(
	home: string,
): Promise<Record<string, string>[]> {
	const data = path.join(home, "own");
	const first = await startUp(data);
	const second = await startUp(data);
	return [
		{
			"số đo": "khởi động lần đầu (tạo cơ sở dữ liệu)",
			"giá trị": `${(first.ms / 1000).toFixed(2)} s`,
			"mục tiêu": "",
		},
		{
			"số đo": "khởi động lần hai",
			"giá trị": `${(second.ms / 1000).toFixed(2)} s`,
			"mục tiêu": "≤ 1,5 s",
		},
		{ "số đo": "bộ nhớ: Node", "giá trị": mb(second.node), "mục tiêu": "" },
		{
			"số đo": "bộ nhớ: PostgreSQL (PSS các tiến trình)",
			"giá trị": mb(second.postgres),
			"mục tiêu": "",
		},
		{
			"số đo": "node_modules",
			"giá trị": mb(sizeOf(path.join(root, "node_modules"))),
			"mục tiêu": "",
		},
		{
			"số đo": "chương trình đã dựng (dist)",
			"giá trị": mb(sizeOf(path.join(root, "dist"))),
			"mục tiêu": "",
		},
		{
			"số đo": "mã trang đầu tiên, gzip",
			"giá trị": `${(firstScript() / 1024).toFixed(0)} KB`,
			"mục tiêu": "≤ 300 KB",
		},
	];
}

/** Scripts that index.html names, and what they preload, compressed. */
function firstScript(): number {
	const web = path.join(root, "dist/web");
	const html = readFileSync(path.join(web, "index.html"), "utf8");
	const named = [...html.matchAll(/(?:src|href)="(\/[^"]+\.js)"/g)].map(
		([, file = ""]) => file,
	);
	return [...new Set(named)].reduce(
		(sum, file) => sum + gzipSync(readFileSync(path.join(web, file))).length,
		0,
	);
}

async function startUp(
	data: string,
): Promise<{ ms: number; node: number; postgres: number }> {
	const started = performance.now();
	const child = spawn(
		process.execPath,
		[path.join(root, "scripts/start.mjs")],
		{
			cwd: root,
			env: { ...process.env, NEP_DATA: data, PORT: "0" },
			stdio: ["ignore", "pipe", "inherit"],
		},
	);
	await running(child);
	const ms = performance.now() - started;
	const memory = {
		node: pss(child.pid ?? 0),
		postgres: postgresOf(data).reduce((sum, pid) => sum + pss(pid), 0),
	};
	child.kill("SIGINT");
	await new Promise((ended) => child.on("exit", ended));
	return { ms, ...memory };
}

const running = (child: ChildProcess) =>
	new Promise<void>((resolve) => {
		child.stdout?.on("data", (text: Buffer) => {
			if (text.toString().includes("Nếp đang chạy")) resolve();
		});
	});

function postgresOf(data: string): number[] {
	if (process.platform !== "linux") return [];
	const lines = execFileSync("ps", ["-eo", "pid,ppid,args"], {
		encoding: "utf8",
	})
		.split("\n")
		.map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line));
	const keeper = lines.find(
		(line) =>
			line?.[3]?.includes(path.join(data, "postgres")) &&
			line[3].includes("-D"),
	)?.[1];
	return lines.flatMap((line) =>
		keeper && (line?.[1] === keeper || line?.[2] === keeper)
			? [Number(line?.[1])]
			: [],
	);
}

function pss(pid: number): number {
	try {
		return (
			Number(
				/^Pss:\s+(\d+)/m.exec(
					readFileSync(`/proc/${pid}/smaps_rollup`, "utf8"),
				)?.[1] ?? 0,
			) * 1024
		);
	} catch {
		return 0;
	}
}
