// Every gate, in the order in which they are quick to tell: types, lint, laws and tests, generated files, journeys in a browser.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { build, install, root, run } from "./ready.mjs";

install();
process.env.NODE_OPTIONS =
	`${process.env.NODE_OPTIONS ?? ""} --enable-source-maps`.trim();
const bin = (name) =>
	`${root}/node_modules/.bin/${name}${process.platform === "win32" ? ".cmd" : ""}`;
const gate = (title, command, args) => {
	console.log(`\n== ${title}`);
	run(command, args, { shell: process.platform === "win32" });
};

gate("Kiểu", bin("tsc"), ["--noEmit", "-p", "."]);
gate("Định dạng và lỗi thường gặp", bin("biome"), [
	"check",
	"--error-on-warnings",
	".",
]);
console.log("\n== Giấy phép của các gói");
run(process.execPath, ["scripts/licences.mjs", "--offline"]);
await build();
await haveBrowser();
const told = path.join(
	mkdtempSync(path.join(os.tmpdir(), "nep-test-")),
	"vitest.json",
);
console.log("\n== Luật, quy tắc, cơ sở dữ liệu, trình duyệt");
const { status } = spawnSync(
	bin("vitest"),
	[
		"run",
		"--reporter=default",
		"--reporter=json",
		`--outputFile.json=${told}`,
		...process.argv.slice(2),
	],
	{ cwd: root, stdio: "inherit", shell: process.platform === "win32" },
);
const {
	numPassedTests = 0,
	numFailedTests = 0,
	numPendingTests = 0,
} = existsSync(told) ? JSON.parse(readFileSync(told, "utf8")) : {};
console.log(
	`${numPassedTests} passed, ${numFailedTests} failed, ${numPendingTests} skipped`,
);
process.exit(status ?? 1);

/** Journeys need Debian's chromium; it is installed where this process may, else the person is told how. */
async function haveBrowser() {
	const candidates = [
		process.env.NEP_CHROMIUM,
		"/usr/bin/chromium",
		"/usr/bin/chromium-browser",
		"/usr/bin/google-chrome",
	];
	if (candidates.some((file) => file && existsSync(file))) return;
	const mayInstall =
		process.platform === "linux" &&
		process.getuid?.() === 0 &&
		existsSync("/usr/bin/apt-get");
	if (mayInstall) {
		console.log("\n== Cài trình duyệt chromium cho các kịch bản");
		spawnSync("apt-get", ["update", "-qq"], { stdio: "inherit" });
		spawnSync(
			"apt-get",
			["install", "-y", "-qq", "chromium", "fonts-noto-core"],
			{
				stdio: ["ignore", "ignore", "inherit"],
				env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
			},
		);
	}
	if (candidates.some((file) => file && existsSync(file))) return;
	console.error(
		"Các kịch bản cần trình duyệt Chromium. Cài bằng: sudo apt-get install chromium, hoặc đặt NEP_CHROMIUM tới tệp chạy.",
	);
	process.exit(1);
}
