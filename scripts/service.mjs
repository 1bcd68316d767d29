// nep service install [--data /srv/nep] [--user nep] [--port 8080] [--yes]: Nếp as a service of systemd. Tells what it will do, asks, does it.
import { spawnSync } from "node:child_process";
import {
	chmodSync,
	chownSync,
	existsSync,
	mkdirSync,
	readFileSync,
	writeFileSync,
} from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline/promises";
import { build, install, root, run } from "./ready.mjs";

const option = (name, otherwise) => {
	const at = process.argv.indexOf(`--${name}`);
	return at < 0 ? otherwise : process.argv[at + 1];
};
const data = path.resolve(option("data", "/srv/nep"));
const user = option("user", "nep");
const port = option("port", "8080");
const UNIT = "/etc/systemd/system/nep.service";
const SETTINGS = "/etc/nep.env";
const COMMAND = "/usr/local/bin/nep";

/** A file of ops/ with the folders, the account and the port of this machine. */
const filled = (name) =>
	readFileSync(path.join(root, "ops", name), "utf8")
		.replaceAll("/opt/nep", root)
		.replaceAll("/srv/nep", data)
		.replaceAll("/usr/bin/node", process.execPath)
		.replace("User=nep", `User=${user}`)
		.replace("runuser -u nep", `runuser -u ${user}`)
		.replace("PORT=8080", `PORT=${port}`);

const idOf = (flag) =>
	Number(spawnSync("id", [flag, user], { encoding: "utf8" }).stdout.trim());
const isKnown = () => spawnSync("id", [user]).status === 0;
const isSystemd = () => existsSync("/run/systemd/system");

const STEPS = [
	{
		said: `Cài các gói và dựng chương trình trong ${root}, thuộc root: dịch vụ đọc mà không sửa được.`,
		async does() {
			install();
			await build();
			run("chmod", ["-R", "a+rX", root]);
		},
	},
	{
		said: `Tạo tài khoản hệ thống ${user} nếu chưa có, không đăng nhập được.`,
		does() {
			if (!isKnown())
				run("useradd", [
					"--system",
					"--home-dir",
					data,
					"--shell",
					"/usr/sbin/nologin",
					user,
				]);
		},
	},
	{
		said: `Tạo thư mục dữ liệu ${data}, chỉ ${user} vào được.`,
		does() {
			mkdirSync(data, { recursive: true });
			chownSync(data, idOf("-u"), idOf("-g"));
			chmodSync(data, 0o700);
		},
	},
	{
		said: `Ghi thiết lập vào ${SETTINGS} (600), nếu chưa có tệp này.`,
		does() {
			if (!existsSync(SETTINGS))
				writeFileSync(SETTINGS, filled("nep.env"), { mode: 0o600 });
		},
	},
	{
		said: `Ghi lệnh ${COMMAND}, để root gõ “nep backup”, “nep doctor”.`,
		does: () => writeFileSync(COMMAND, filled("nep.sh"), { mode: 0o755 }),
	},
	{
		said: `Ghi ${UNIT}, rồi bật và chạy dịch vụ nep.`,
		does() {
			writeFileSync(UNIT, filled("nep.service"), { mode: 0o644 });
			if (!isSystemd())
				return console.log(
					"Máy này không chạy systemd: tệp đã ghi, dịch vụ chưa bật.",
				);
			run("systemctl", ["daemon-reload"]);
			run("systemctl", ["enable", "nep"]);
			run("systemctl", ["restart", "nep"]);
		},
	},
];

const verb = process.argv.find((word) => /^(install|print)$/.test(word));
if (verb === "print") console.log(filled("nep.service"));
else if (verb !== "install")
	console.log(
		"nep service install [--data /srv/nep] [--user nep] [--port 8080] [--yes]\nnep service print   in tệp dịch vụ, không ghi gì",
	);
else if (obstacle()) {
	console.error(obstacle());
	process.exitCode = 1;
} else {
	console.log("Các bước sẽ làm:");
	for (const [at, { said }] of STEPS.entries())
		console.log(`${at + 1}. ${said}`);
	if (await agreed()) {
		for (const { does } of STEPS) await does();
		console.log(
			`Xong. Xem: systemctl status nep, journalctl -u nep. Địa chỉ: http://127.0.0.1:${port}`,
		);
	} else console.log("Chưa làm gì.");
}

function obstacle() {
	if (process.platform === "win32")
		return "Trên Windows, chạy ops\\install-windows.ps1 trong PowerShell bằng quyền quản trị.";
	if (process.platform !== "linux")
		return "Lệnh này dành cho Linux có systemd.";
	if (process.getuid() !== 0) return "Chạy lệnh này bằng root (sudo).";
	if (/^\/(root|home|tmp)\//.test(`${root}/`))
		return `Dịch vụ không vào được ${root}. Đặt chương trình ở /opt/nep rồi chạy lại.`;
	return null;
}

async function agreed() {
	if (process.argv.includes("--yes")) return true;
	const asking = createInterface({
		input: process.stdin,
		output: process.stdout,
	});
	const answer = await asking.question("Làm các bước trên? (c/k) ");
	asking.close();
	return answer.trim().toLowerCase() === "c";
}
