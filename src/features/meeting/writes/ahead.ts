import { sql } from "kysely";
import type { Tx } from "../../../platform/database/connect.ts";
import { run } from "../../../platform/database/query.ts";
import { newId } from "../../../platform/ids.ts";
import type { Reply } from "../schema/record.ts";

/** The member's last word on coming is this one. */
export async function saveReply(
	tx: Tx,
	meetingId: string,
	{ memberId, coming, reason }: Reply,
	now: Date,
): Promise<void> {
	await run(
		tx,
		sql`insert into meeting_reply (meeting_id, member_id, coming, reason, replied_at) values (${meetingId}, ${memberId}, ${coming}, ${reason}, ${now})
			on conflict (meeting_id, member_id) do update set coming = excluded.coming, reason = excluded.reason, replied_at = excluded.replied_at`,
	);
}

/** A member sent something ahead. */
export async function addQuestion(
	tx: Tx,
	question: {
		meetingId: string;
		memberId: string;
		words: string;
		forChair: boolean;
	},
	now: Date,
): Promise<string> {
	const id = newId(now);
	await run(
		tx,
		sql`insert into question_ahead (id, meeting_id, member_id, words, for_chair, sent_at) values (${id}, ${question.meetingId}, ${question.memberId}, ${question.words}, ${question.forChair}, ${now})`,
	);
	return id;
}

export async function removeQuestion(
	tx: Tx,
	questionId: string,
): Promise<void> {
	await run(tx, sql`delete from question_ahead where id = ${questionId}`);
}
