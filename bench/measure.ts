/** Middle and 95th percentile of timings, in milliseconds. */
export type Timing = { median: number; p95: number };

const WARM_UP = 5;
const RUNS = 30;

export function timingOf(milliseconds: readonly number[]): Timing {
	const sorted = [...milliseconds].sort((a, b) => a - b);
	const at = (share: number) =>
		sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
	return { median: at(0.5), p95: at(0.95) };
}

/** Times thirty warm runs, one after another. */
export async function timed(
	work: (run: number) => Promise<unknown>,
): Promise<Timing> {
	for (let run = 0; run < WARM_UP; run++) await work(run);
	const taken: number[] = [];
	for (let run = 0; run < RUNS; run++) {
		const start = performance.now();
		await work(WARM_UP + run);
		taken.push(performance.now() - start);
	}
	return timingOf(taken);
}

/** How long one piece of work takes, in milliseconds. */
export async function once(work: () => Promise<unknown>): Promise<number> {
	const start = performance.now();
	await work();
	return performance.now() - start;
}

/** Requests per second with several at a time, over a number of seconds. */
export async function throughput(
	work: () => Promise<unknown>,
	atATime: number,
	seconds: number,
): Promise<number> {
	const end = performance.now() + seconds * 1000;
	let done = 0;
	await Promise.all(
		Array.from({ length: atATime }, async () => {
			while (performance.now() < end) {
				await work();
				done++;
			}
		}),
	);
	return done / seconds;
}

export const ms = (value: number): string =>
	value < 10 ? value.toFixed(2) : value.toFixed(0);

/** Prints rows as a table of equal columns. */
export function printTable(
	title: string,
	rows: readonly Record<string, string | number>[],
): void {
	console.log(`\n${title}`);
	const columns = Object.keys(rows[0] ?? {});
	const width = (column: string) =>
		Math.max(
			column.length,
			...rows.map((row) => String(row[column] ?? "").length),
		);
	const line = (cells: readonly string[]) =>
		console.log(
			cells.map((cell, at) => cell.padEnd(width(columns[at] ?? ""))).join("  "),
		);
	line(columns);
	line(columns.map((column) => "─".repeat(width(column))));
	for (const row of rows)
		line(columns.map((column) => String(row[column] ?? "")));
}
