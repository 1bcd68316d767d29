import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { IsoDate } from "../../../charter/calendar.ts";
import type { Tx } from "../../../platform/database/connect.ts";
import { run } from "../../../platform/database/query.ts";
import { newId } from "../../../platform/ids.ts";
import type { MeetingSnapshot } from "../schema/snapshot.ts";

/** The minutes are fixed; from here on the database refuses any change to the meeting and what belongs to it. */
export async function saveMinutes(
	tx: Tx,
	snapshot: MeetingSnapshot,
	now: Date,
): Promise<void> {
	const text = JSON.stringify(snapshot);
	const hash = createHash("sha256").update(text).digest("hex");
	await run(
		tx,
		sql`insert into minutes (meeting_id, snapshot, hash, fixed_at) values (${snapshot.meetingId}, ${text}::jsonb, ${hash}, ${now})`,
	);
	await run(
		tx,
		sql`update meeting set state = 'closed', ended_at = ${snapshot.endedAt}, paper_number = ${snapshot.paperNumber}, closed_at = ${now}, current_item_id = null where id = ${snapshot.meetingId}`,
	);
}

/** A dated correction stands beside the minutes. */
export async function addAddendum(
	tx: Tx,
	addendum: {
		meetingId: string;
		on: IsoDate;
		words: string;
		actorName: string;
		accountId: string;
	},
	now: Date,
): Promise<string> {
	const id = newId(now);
	await run(
		tx,
		sql`insert into addendum (id, meeting_id, added_on, words, actor_name, account_id, recorded_at)
			values (${id}, ${addendum.meetingId}, ${addendum.on}, ${addendum.words}, ${addendum.actorName}, ${addendum.accountId}, ${now})`,
	);
	return id;
}
