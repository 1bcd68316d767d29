/** A number given to a paper; irregular ones from old papers stand by their symbol alone. */
export type Issued = { number: number | null; symbol: string };

/** The running number at the head of a symbol; null for an irregular one such as `09a-KL/CB`. */
export function numberIn(symbol: string): number | null {
	const running = /^(\d+)[-/]/.exec(symbol)?.[1];
	return running ? Number(running) : null;
}

/** The number after the highest given so far in the term (05-HD/VPTW, 27/5/2026). */
export const nextNumber = (issued: readonly Issued[]): number =>
	Math.max(0, ...issued.map(({ number }) => number ?? 0)) + 1;

/** Whether another paper of the term carries this number, however it is written. */
export function isTaken(symbol: string, issued: readonly Issued[]): boolean {
	const running = numberIn(symbol);
	return issued.some(
		(paper) =>
			paper.symbol === symbol || (running !== null && paper.number === running),
	);
}
