import { setTimeout as pause } from "node:timers/promises";
import { sql } from "kysely";
import type { Reader } from "./connect.ts";
import { isLost, one } from "./query.ts";
import { type Ask, behindWall } from "./wall.ts";

/** Answers of a replica lack nothing that was acknowledged longer ago than this, ms. */
export const MOST_LAG = 5_000;
const BETWEEN_LOOKS = 1_000;

/**
 * A copy of the database that follows it by streaming. Its questions are asked there while it is known to have had everything that the
 * primary had at most `MOST_LAG` ago; behind that, or lost, they are asked where `orElse` says.
 */
export function followReplica(replica: Reader, primary: Reader) {
	let freshAsOf = Number.NEGATIVE_INFINITY;
	let awaited: { lsn: string; at: number } | null = null;
	const closing = new AbortController();
	const look = async () => {
		awaited ??= { at: performance.now(), lsn: await positionOf(primary) };
		if (await hasReached(replica, awaited.lsn)) {
			freshAsOf = awaited.at;
			awaited = null;
		}
	};
	const watching = (async () => {
		while (!closing.signal.aborted) {
			// A look that fails makes nothing fresher, which is all that has to follow from it.
			await look().catch(() => {
				awaited = null;
			});
			await pause(BETWEEN_LOOKS, null, {
				signal: closing.signal,
				ref: false,
			}).catch(() => {});
		}
	})();
	const there = behindWall(replica);
	return {
		orElse:
			(elsewhere: Ask): Ask =>
			async (within, ask) => {
				if (performance.now() - freshAsOf > MOST_LAG)
					return elsewhere(within, ask);
				try {
					return await there(within, ask);
				} catch (fault) {
					if (!isLost(fault)) throw fault;
					freshAsOf = Number.NEGATIVE_INFINITY;
					return elsewhere(within, ask);
				}
			},
		async close() {
			closing.abort();
			await watching;
			await replica.destroy();
		},
	};
}

const positionOf = async (primary: Reader): Promise<string> =>
	(
		await one(
			primary,
			sql<{ lsn: string }>`select pg_current_wal_lsn()::text as lsn`,
		)
	).lsn;

/** A server that recovers no more was promoted: it follows nobody. */
const hasReached = async (replica: Reader, lsn: string): Promise<boolean> =>
	(
		await one(
			replica,
			sql<{
				reached: boolean;
			}>`select pg_is_in_recovery() and pg_last_wal_replay_lsn() >= ${lsn}::pg_lsn as reached`,
		)
	).reached;
