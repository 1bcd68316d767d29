import { randomInt } from "node:crypto";
import { sql } from "kysely";
import type { Tx } from "../../platform/database/connect.ts";
import { run } from "../../platform/database/query.ts";
import { newId } from "../../platform/ids.ts";
import type { Count, Elector, NewBallot } from "./schema.ts";

/** A ballot is open: its list of voters is frozen, its box is empty. */
export async function addBallot(
	tx: Tx,
	b: NewBallot,
	electors: readonly Elector[],
	now: Date,
): Promise<string> {
	const id = newId(now);
	await run(
		tx,
		sql`insert into ballot (id, unit_id, subject_kind, subject_id, seq, matter, title, choices, fewest, most, base, recipe, share, rule, few_below, recipient, opened_at)
			values (${id}, ${b.unitId}, ${b.subjectKind}, ${b.subjectId}, (select count(*) + 1 from ballot where subject_id = ${b.subjectId}), ${b.matter}, ${b.title}, ${JSON.stringify(b.choices)}::jsonb, ${b.fewest}, ${b.most},
				${b.base}, ${JSON.stringify(b.recipe)}::jsonb, ${JSON.stringify(b.share)}::jsonb, ${JSON.stringify(b.rule)}::jsonb, ${b.fewBelow}, ${b.recipient}, ${now})`,
	);
	await run(
		tx,
		sql`insert into ballot_voter (ballot_id, member_id, seq, name, why_not)
			select ${id}, e."memberId", e.seq, e.name, e."whyNot" from jsonb_to_recordset(${JSON.stringify(electors)}::jsonb) as e ("memberId" uuid, seq int, name text, "whyNot" text)`,
	);
	await run(tx, sql`insert into ballot_box (ballot_id) values (${id})`);
	return id;
}

/** So much wider than any box that every place in it is as likely as another. */
const WIDE = 2 ** 47;

/** The member has voted; the database refuses to write it twice. */
export async function markVoted(
	tx: Tx,
	ballotId: string,
	memberId: string,
): Promise<void> {
	await run(
		tx,
		sql`update ballot_voter set voted = true where ballot_id = ${ballotId} and member_id = ${memberId}`,
	);
}

/** The box holds one paper more, at a place drawn at random among all that lie in it. */
export async function putIn(
	tx: Tx,
	ballotId: string,
	paper: Buffer,
): Promise<void> {
	// Reckoned from the row as it stands when its lock is had.
	const at = sql`(${randomInt(WIDE)}::bigint % (cardinality(papers) + 1))::int`;
	await run(
		tx,
		sql`update ballot_box set papers = array_cat(array_append(papers[:${at}], ${paper}::bytea), papers[${at} + 1:]) where ballot_id = ${ballotId}`,
	);
}

/** The result stands, and the papers are no more. */
export async function saveCount(
	tx: Tx,
	ballotId: string,
	{ count, receipts }: { count: Count; receipts: readonly string[] | null },
	now: Date,
): Promise<void> {
	await run(
		tx,
		sql`update ballot set state = 'counted', ended_at = ${now}, result = ${JSON.stringify(count)}::jsonb, receipts = ${receipts} where id = ${ballotId}`,
	);
	await run(tx, sql`delete from ballot_box where ballot_id = ${ballotId}`);
}

/** The ballot is cancelled, and its papers are no more, unopened. */
export async function saveCancelled(
	tx: Tx,
	ballotId: string,
	reason: string,
	now: Date,
): Promise<void> {
	await run(
		tx,
		sql`update ballot set state = 'cancelled', ended_at = ${now}, reason = ${reason} where id = ${ballotId}`,
	);
	await run(tx, sql`delete from ballot_box where ballot_id = ${ballotId}`);
}
