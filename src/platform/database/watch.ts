import { setTimeout as pause } from "node:timers/promises";
import { refuse } from "../refusal.ts";

/** A server that is kept running; `end` before it is stopped on purpose. */
export type Watch = { end(): Promise<void> };

/** What becomes of a server that died untold: it was started again, or it was given up and why. */
export type Fate = { revived?: () => void; lost?: (fault: unknown) => void };

const LOOK_MS = 300;
const MOST_DEATHS = 5;
const WITHIN_MS = 60_000;

/**
 * Starts a server again whenever it ended untold. Gives up, and tells `lost` why, where it does not start or ends six times within a
 * minute (`database.lost`).
 */
export function keepRunning({
	isRunning,
	start,
	revived = () => {},
	lost = () => {},
}: Fate & {
	isRunning(): Promise<boolean>;
	start(): Promise<unknown>;
}): Watch {
	const ending = new AbortController();
	const watching = watch().catch(lost);
	async function watch(): Promise<void> {
		let deaths: number[] = [];
		while (await passed(LOOK_MS, ending.signal)) {
			if (await isRunning()) continue;
			const now = Date.now();
			deaths = [...deaths.filter((at) => at > now - WITHIN_MS), now];
			if (deaths.length > MOST_DEATHS)
				refuse("database.lost", { times: deaths.length });
			await start();
			revived();
		}
	}
	return {
		async end() {
			ending.abort();
			await watching;
		},
	};
}

/** Waits without keeping the process; false where the wait was called off. */
const passed = (ms: number, signal: AbortSignal): Promise<boolean> =>
	pause(ms, true, { signal, ref: false }).catch(() => false);
