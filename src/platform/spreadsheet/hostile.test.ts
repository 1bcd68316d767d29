import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { HOSTILE } from "../../../test/hostile-workbooks.ts";
import { readWorkbook } from "./read.ts";

const MB = 1024;

/** The most memory of the processes that read, in megabytes, watched while something is done; null where the system does not tell. */
async function watching(work: () => Promise<unknown>): Promise<number | null> {
	let most: number | null = null;
	const look = setInterval(() => {
		for (const pid of readers()) most = Math.max(most ?? 0, peakOf(pid));
	}, 20);
	await work().finally(() => clearInterval(look));
	return most;
}

const readers = (): string[] => {
	try {
		return readdirSync("/proc/self/task").flatMap((task) =>
			readFileSync(`/proc/self/task/${task}/children`, "utf8")
				.trim()
				.split(" ")
				.filter(Boolean),
		);
	} catch {
		return [];
	}
};

function peakOf(pid: string): number {
	try {
		const [, kb] =
			/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
		return Math.round(Number(kb ?? 0) / MB);
	} catch {
		return 0;
	}
}

describe("a workbook that was made to do harm gets its answer within 10 s and 300 MB:", () => {
	it.each(Object.entries(HOSTILE))("%s", async (name, { make, answer }) => {
		const bytes = make();
		const start = performance.now();
		let said = "";
		const most = await watching(async () => {
			const read = await readWorkbook(bytes);
			said = read.ok ? "ok" : read.code;
		});
		const ms = Math.round(performance.now() - start);
		console.log(
			`${name}: ${(bytes.length / 2 ** 20).toFixed(1)} MB, ${said}, ${ms} ms, ${most ?? "?"} MB`,
		);
		expect(said).toBe(answer);
		expect(ms).toBeLessThan(10_000);
		expect(most ?? 0).toBeLessThan(300);
	});
});
