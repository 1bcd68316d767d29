import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { programFolder } from "../src/platform/root.ts";

/** The built server as a process of its own on a database; the port it listens on. `profile`: a folder for its CPU profile. */
export async function serve(
	databaseUrl: string,
	{ key, profile }: { key: string; profile?: string | undefined },
): Promise<{ port: number; pid: number; stop(): Promise<void> }> {
	const child = spawn(
		process.execPath,
		[
			...(profile ? ["--cpu-prof", `--cpu-prof-dir=${profile}`] : []),
			path.join(programFolder(), "dist/server/main.js"),
		],
		{
			env: {
				...process.env,
				NODE_OPTIONS: "",
				DATABASE_URL: databaseUrl,
				PORT: "0",
				NEP_KEY: key,
			},
			stdio: ["ignore", "pipe", "inherit"],
		},
	);
	let said = "";
	child.stdout.on("data", (part) => {
		said += String(part);
	});
	for (;;) {
		const [, port] = /đang chạy: http:\/\/127\.0\.0\.1:(\d+)/.exec(said) ?? [];
		if (port)
			return {
				port: Number(port),
				pid: child.pid ?? 0,
				async stop() {
					if (child.exitCode !== null) return;
					const ends = once(child, "exit");
					child.kill("SIGTERM");
					await ends;
				},
			};
		if (child.exitCode !== null)
			throw new Error(`the server does not start: ${said}`);
		await pause(20);
	}
}
