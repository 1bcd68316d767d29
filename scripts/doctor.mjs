// The first lines of `nep doctor`: what is needed before the program itself can look. Uses Node alone.
import { readFileSync } from "node:fs";
import { isBuilt, isInstalled, root } from "./ready.mjs";

const LEVEL = { ok: "OK    ", look: "CHÚ Ý ", broken: "HỎNG  " };

/** Tells of Node.js, packages and build; whether the program can be run. Exit code 1 where something is broken. */
export function tellProgram() {
	const { engines } = JSON.parse(readFileSync(`${root}/package.json`, "utf8"));
	const [major, minor] = engines.node.match(/\d+/g).map(Number);
	const [has, hasMinor] = process.versions.node.split(".").map(Number);
	const isNew = has > major || (has === major && hasMinor >= minor);
	tell(
		isNew ? "ok" : "broken",
		"Node.js",
		`${process.versions.node}, cần ${major}.${minor} trở lên`,
		"Cài bản Node.js mới từ https://nodejs.org rồi chạy lại.",
	);
	const installed = isInstalled();
	tell(
		installed ? "ok" : "broken",
		"Gói kèm theo",
		installed
			? "đúng như package-lock.json"
			: "chưa cài hoặc khác package-lock.json",
		"Chạy “npx nep” trong thư mục chương trình, khi máy có mạng.",
	);
	const built = isBuilt();
	tell(
		built ? "ok" : built === null ? "broken" : "look",
		"Chương trình",
		built
			? "đã dựng từ mã nguồn hiện có"
			: built === null
				? "chưa được dựng"
				: "mã nguồn mới hơn bản đã dựng",
		"Chạy “npx nep” trong thư mục chương trình.",
	);
	const canRun = isNew && installed && built !== null;
	if (!canRun) process.exitCode = 1;
	return canRun;
}

function tell(level, about, said, todo) {
	console.log(`${LEVEL[level]} ${about}: ${said}`);
	if (level !== "ok") console.log(`       → ${todo}`);
}
