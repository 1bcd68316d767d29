import { readdirSync, readFileSync } from "node:fs";

const TICK_MS = 10;

/** Milliseconds of processor time that a process, its living and its ended children have had; null where the system does not tell. */
export function cpuTimeOf(pid: number): number | null {
	if (process.platform !== "linux") return null;
	const parent = statOf(pid);
	if (!parent) return null;
	const children = readdirSync("/proc")
		.filter((name) => /^\d+$/.test(name))
		.map((name) => statOf(Number(name)))
		.filter((stat) => stat?.parent === pid);
	return [parent, ...children].reduce((sum, stat) => sum + (stat?.ms ?? 0), 0);
}

function statOf(pid: number): { parent: number; ms: number } | null {
	try {
		const text = readFileSync(`/proc/${pid}/stat`, "utf8");
		const fields = text.slice(text.lastIndexOf(")") + 2).split(" ");
		const ticks = fields.slice(11, 15).reduce((sum, n) => sum + Number(n), 0);
		return { parent: Number(fields[1]), ms: ticks * TICK_MS };
	} catch {
		return null;
	}
}
