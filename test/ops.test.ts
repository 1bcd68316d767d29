import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { programFolder } from "../src/platform/root.ts";

const folder = mkdtempSync(path.join(os.tmpdir(), "nep-ops-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const tried = (command: string, args: readonly string[]) => {
	const { status, stdout, stderr } = spawnSync(command, args, {
		cwd: programFolder(),
		encoding: "utf8",
	});
	return { status, said: `${stdout}${stderr}` };
};
const isThere = (command: string, flag: string) =>
	spawnSync(command, [flag]).error === undefined;
const service = (...words: string[]) =>
	tried(process.execPath, ["scripts/nep.mjs", "service", ...words]);

describe("the files for an operator", () => {
	it("the unit has the folders of the machine", () => {
		const { said } = service("print", "--data", "/data/nep", "--user", "chay");
		expect(said).toContain("User=chay\n");
		expect(said).toContain(`WorkingDirectory=${programFolder()}\n`);
		expect(said).toContain(`ExecStart=${process.execPath} scripts/start.mjs\n`);
		expect(said).toContain("ReadWritePaths=/data/nep\n");
		expect(said).not.toMatch(/^[^#]*\/(srv|opt)\/nep/m);
	});

	it.runIf(isThere("systemd-analyze", "--version"))(
		"systemd takes the unit",
		() => {
			const unit = path.join(folder, "nep.service");
			const { said } = service("print", "--user", "root");
			writeFileSync(unit, said.replace("/etc/nep.env", "/dev/null"));
			expect(tried("systemd-analyze", ["verify", unit])).toEqual({
				status: 0,
				said: "",
			});
		},
	);

	it.runIf(isThere("caddy", "version"))("Caddy takes its sample", () => {
		const args = ["--config", "ops/Caddyfile", "--adapter", "caddyfile"];
		expect(tried("caddy", ["validate", ...args]).said).toContain(
			"Valid configuration",
		);
	});

	it.runIf(isThere("nginx", "-v") && isThere("openssl", "version"))(
		"nginx takes its sample",
		() => {
			const [key, certificate] = ["key.pem", "all.pem"].map((name) =>
				path.join(folder, name),
			);
			tried("openssl", [
				..."req -x509 -newkey rsa:2048 -nodes -subj /CN=nep.example.vn".split(
					" ",
				),
				..."-days 1 -keyout".split(" "),
				String(key),
				"-out",
				String(certificate),
			]);
			const sample = readFileSync(
				path.join(programFolder(), "ops/nginx.conf"),
				"utf8",
			)
				.replace("/etc/ssl/nep/fullchain.pem", String(certificate))
				.replace("/etc/ssl/nep/privkey.pem", String(key));
			const whole = path.join(folder, "nginx.conf");
			writeFileSync(
				whole,
				`pid ${folder}/nginx.pid;\nerror_log ${folder}/error.log;\nevents {}\nhttp {\n${sample}\n}\n`,
			);
			expect(tried("nginx", ["-t", "-c", whole]).said).toContain("successful");
		},
	);
});
