import { randomUUID } from "node:crypto";
import { link, readFile, rename, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import { refuse } from "../refusal.ts";
import { birthOf, codeOf, isAlive } from "./processes.ts";

type Holder = { pid: number; birth: string | null; since: number };

/**
 * Makes this process the only one on a data folder; the result gives the folder back.
 * Refuses `database.folder-in-use` while another process holds it. The lock of a process that died is taken over.
 */
export async function takeLock(file: string): Promise<() => Promise<void>> {
	const mine: Holder = {
		pid: process.pid,
		birth: await birthOf(process.pid),
		since: Date.now(),
	};
	const text = JSON.stringify(mine);
	while (!(await placed(file, text))) {
		const found = await read(file);
		if (found === null) continue;
		const holder = parse(found);
		if (holder && (await isHeld(holder)))
			refuse("database.folder-in-use", { file, pid: holder.pid });
		await setAside(file, found);
	}
	return async () => {
		if ((await read(file)) === text) await rm(file, { force: true });
	};
}

/** The process that holds a data folder; null when none does. */
export async function holderOf(file: string): Promise<number | null> {
	const holder = parse((await read(file)) ?? "");
	return holder && (await isHeld(holder)) ? holder.pid : null;
}

// A link appears with its content or not at all, and never over another one.
async function placed(file: string, text: string): Promise<boolean> {
	const draft = `${file}.${randomUUID()}`;
	await writeFile(draft, text);
	try {
		await link(draft, file);
		return true;
	} catch (fault) {
		return codeOf(fault) === "EEXIST" ? false : await written(file, text);
	} finally {
		await rm(draft, { force: true });
	}
}

// Some file systems know no links.
async function written(file: string, text: string): Promise<boolean> {
	try {
		await writeFile(file, text, { flag: "wx" });
		return true;
	} catch (fault) {
		if (codeOf(fault) === "EEXIST") return false;
		throw fault;
	}
}

async function isHeld({ pid, birth, since }: Holder): Promise<boolean> {
	if (!(await isAlive(pid))) return false;
	const now = await birthOf(pid);
	if (now !== null && birth !== null) return now === birth;
	return since > Date.now() - os.uptime() * 1000;
}

// Two processes may find the same dead lock: the later one must not throw away the lock that the earlier one has placed meanwhile.
async function setAside(file: string, dead: string): Promise<void> {
	const aside = `${file}.${randomUUID()}`;
	try {
		await rename(file, aside);
	} catch (fault) {
		if (codeOf(fault) === "ENOENT") return;
		throw fault;
	}
	if ((await read(aside)) !== dead) await link(aside, file).catch(() => {});
	await rm(aside, { force: true });
}

async function read(file: string): Promise<string | null> {
	try {
		return await readFile(file, "utf8");
	} catch (fault) {
		if (codeOf(fault) === "ENOENT") return null;
		throw fault;
	}
}

function parse(text: string): Holder | null {
	try {
		return JSON.parse(text) as Holder;
	} catch {
		return null;
	}
}
