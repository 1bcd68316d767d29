import { mkdir, stat, statfs } from "node:fs/promises";
import path from "node:path";
import { codeOf } from "./database/processes.ts";

/** What is free on the disk of a folder, for an account without privileges, and what there is, in bytes; `device` tells one disk from another. */
export type Room = { free: number; total: number; device: number };

/** Left free by whatever is written beside the database, so that the database can go on. */
export const RESERVE = 100 * 1024 * 1024;

/** The room on the disk of a folder that is there. */
export async function roomIn(folder: string): Promise<Room> {
	const { bsize, bavail, blocks } = await statfs(folder);
	const { dev } = await stat(folder);
	return { free: bsize * bavail, total: bsize * blocks, device: dev };
}

/** The folder is there, with those above it. Unlike Node's own way it ends also where a system such as /proc never lets one be made. */
export async function makeFolder(folder: string): Promise<void> {
	try {
		await mkdir(folder, { mode: 0o700 });
	} catch (fault) {
		const above = path.dirname(folder);
		const isThere = await stat(folder).then(
			(found) => found.isDirectory(),
			() => false,
		);
		if (isThere) return;
		if (codeOf(fault) !== "ENOENT" || above === folder) throw fault;
		await makeFolder(above);
		await mkdir(folder, { mode: 0o700 });
	}
}
