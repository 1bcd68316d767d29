import { existsSync } from "node:fs";
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
