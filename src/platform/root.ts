import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the program: the nearest one upwards that holds `migrations/`. */
export function programFolder(): string {
	let folder = path.dirname(fileURLToPath(import.meta.url));
	while (!existsSync(path.join(folder, "migrations"))) {
		const up = path.dirname(folder);
		if (up === folder)
			throw new Error("no folder with migrations/ above the program");
		folder = up;
	}
	return folder;
}

/** The version of the program, such as `0.1.0`. */
export function programVersion(): string {
	const file = path.join(programFolder(), "package.json");
	const { version } = JSON.parse(readFileSync(file, "utf8")) as {
		version: string;
	};
	return version;
}
