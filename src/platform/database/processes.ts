import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";

type Stat = { state: string; birth: string };

/** True while a process of this number works; a zombie does not. */
export async function isAlive(pid: number): Promise<boolean> {
	if (!answersSignals(pid)) return false;
	return !isZombie(await statOf(pid));
}

/** True for a process that ended and whose parent has not asked for its result; known on Linux only. */
export async function isDeadButListed(pid: number): Promise<boolean> {
	return answersSignals(pid) && isZombie(await statOf(pid));
}

/** When the process was born, as text to compare: tells it from a later one of the same number. Null where the system does not say. */
export async function birthOf(pid: number): Promise<string | null> {
	return (await statOf(pid))?.birth ?? null;
}

/** The command line of a process; null where the system does not say. */
export async function commandOf(pid: number): Promise<string | null> {
	if (process.platform === "linux") {
		const line = await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "");
		return line.replaceAll("\0", " ");
	}
	if (process.platform !== "darwin") return null;
	return new Promise((resolve) => {
		execFile("ps", ["-o", "command=", "-p", String(pid)], (fault, out) =>
			resolve(fault ? null : out),
		);
	});
}

function answersSignals(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (fault) {
		return codeOf(fault) === "EPERM";
	}
}

const isZombie = (stat: Stat | null): boolean =>
	stat !== null && /[ZX]/.test(stat.state);

async function statOf(pid: number): Promise<Stat | null> {
	if (process.platform !== "linux") return null;
	const [text, boot] = await Promise.all(
		[`/proc/${pid}/stat`, "/proc/sys/kernel/random/boot_id"].map((file) =>
			readFile(file, "utf8").catch(() => ""),
		),
	);
	// The name of the program stands in brackets and may hold anything, so the fields are counted from the last one.
	const fields = text?.slice(text.lastIndexOf(")") + 2).split(" ") ?? [];
	const [state, ticks] = [fields[0], fields[19]];
	return state && ticks ? { state, birth: `${boot?.trim()}:${ticks}` } : null;
}

/** The code of a system's or the database's error, such as `EEXIST` or `3D000`. */
export const codeOf = (fault: unknown): string =>
	fault instanceof Error && "code" in fault ? String(fault.code) : "";
