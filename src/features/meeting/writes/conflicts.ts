import { sql } from "kysely";
import type { Tx } from "../../../platform/database/connect.ts";
import { run } from "../../../platform/database/query.ts";
import { newId } from "../../../platform/ids.ts";
import { saveFinding } from "../../task/writes.ts";
import type { Conflict, Disputed } from "../schema/record.ts";
import { type By, setMeeting } from "./plan.ts";
import {
	addVote,
	changeOpinion,
	markPresence,
	removeVotesOn,
} from "./session.ts";

/** Both versions of a fact are kept until the chair chooses; said again by the same account it replaces what that account said. */
export async function addConflict(
	tx: Tx,
	meetingId: string,
	{ fact, about, stands, said }: Disputed,
	by: By,
): Promise<void> {
	await run(
		tx,
		sql`insert into meeting_conflict (id, meeting_id, fact, about, stands, said, account_id, said_at)
			values (${newId(by.now)}, ${meetingId}, ${fact}, ${about}, ${JSON.stringify(stands)}::jsonb, ${JSON.stringify(said)}::jsonb, ${by.accountId}, ${by.now})
			on conflict (meeting_id, fact, about, account_id) where choice is null do update set stands = excluded.stands, said = excluded.said, said_at = excluded.said_at`,
	);
}

/** The choice is noted; every other open conflict on the same fact stays open. */
export async function settleConflict(
	tx: Tx,
	id: string,
	choice: "stands" | "said",
	by: By,
): Promise<void> {
	await run(
		tx,
		sql`update meeting_conflict set choice = ${choice}, settled_by = ${by.accountId}, settled_at = ${by.now} where id = ${id}`,
	);
}

/** What was said differently of an opinion loses its words, which are kept closed elsewhere; nothing of it is left to choose. */
export async function emptyConflictsOn(
	tx: Tx,
	opinionId: string,
	by: By,
): Promise<void> {
	const wordless = JSON.stringify({ words: "" });
	await run(
		tx,
		sql`update meeting_conflict set stands = stands || ${wordless}::jsonb, said = said || ${wordless}::jsonb, choice = coalesce(choice, 'stands'),
				settled_by = coalesce(settled_by, ${by.accountId}), settled_at = coalesce(settled_at, ${by.now})
			where fact = 'opinion' and about = ${opinionId}`,
	);
}

/** The version that was not taken comes in the place of what stands. */
export async function putInPlace(
	tx: Tx,
	meetingId: string,
	{ fact, about, said }: Conflict,
	now: Date,
): Promise<void> {
	switch (fact) {
		case "attendance":
			await markPresence(tx, meetingId, [said], now);
			return;
		case "conclusion":
			return setMeeting(tx, meetingId, { [about]: said.words });
		case "opinion":
			return changeOpinion(tx, about, said.kind, said.words);
		case "finding":
			return saveFinding(tx, { ...said, taskId: about, meetingId }, now);
		case "vote": {
			const { rule, ...count } = said;
			await removeVotesOn(tx, meetingId, count.matter, count.title);
			await addVote(tx, meetingId, count, rule, now);
			return;
		}
		case "score":
			return setMeeting(tx, meetingId, { score: said });
	}
}
