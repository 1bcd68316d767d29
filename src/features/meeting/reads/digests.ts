import { sql } from "kysely";
import type { IsoDate } from "../../../charter/calendar.ts";
import type { Reader } from "../../../platform/database/connect.ts";
import { all } from "../../../platform/database/query.ts";

/** A letter of a day that was queued and not yet settled. */
export type Digest = { accountId: string; since: IsoDate };

/** Those of these accounts whose letter of the day still waits. */
export const digestsWaiting = (
	db: Reader,
	accountIds: readonly string[],
	day: IsoDate,
): Promise<Digest[]> =>
	all(
		db,
		sql<Digest>`select account_id, since from mail_digest where account_id = any(${[...accountIds]}::uuid[]) and day = ${day} and outcome is null`,
	);
